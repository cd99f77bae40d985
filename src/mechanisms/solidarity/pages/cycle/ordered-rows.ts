/** The rows that the table shows, in its order. */
import { foldedText } from '#kernel';
import type { StateRow } from '../shared/figure.ts';
import { DEFAULT_SORT, sortOf, type Column, type CycleSearch } from './search.ts';

/** Found by name or code and by role, sorted by one column; a figure that is not known comes last either way. */
export function orderedRows(
  rows: readonly StateRow[],
  { find, role, sort = DEFAULT_SORT }: Pick<CycleSearch, 'find' | 'role' | 'sort'>,
): readonly StateRow[] {
  const wanted = foldedText(find ?? '');
  const { id, desc } = sortOf(sort);
  return rows
    .filter((row) => role === undefined || row.tone === role)
    .filter(({ name, state }) => foldedText(`${name} ${state}`).includes(wanted))
    .toSorted((one, other) => compare(one, other, id, desc));
}

function compare(one: StateRow, other: StateRow, column: Column, desc: boolean): number {
  const direction = desc ? -1 : 1;
  if (column === 'state') return direction * one.name.localeCompare(other.name);
  if (column === 'role') return direction * one.role.localeCompare(other.role);
  const [a, b] = [one.figures[column].sort, other.figures[column].sort];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction * (a - b);
}
