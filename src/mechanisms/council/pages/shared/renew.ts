/** After something was recorded: whatever shows meetings and dossiers is asked for again. */
import type { QueryClient } from '@tanstack/react-query';
import { COUNCIL } from './queries.ts';

const SHOWING: ReadonlySet<unknown> = new Set([COUNCIL, 'due', 'find', 'register']);

export function renew(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({
    // A letter that is being read in is no answer of the record.
    predicate: ({ queryKey: [first, second] }) => SHOWING.has(first) && second !== 'import',
  });
}
