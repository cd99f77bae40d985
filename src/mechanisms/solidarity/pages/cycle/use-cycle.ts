/** The cycle as recorded and as looked at, evaluated in the browser whenever the pool changes. */
import { useMemo } from 'react';
import type { CycleFacts } from '../../facts.ts';
import { changeFacts } from '../../rules/index.ts';
import { useReading, type Readings } from '../shared/use-reading.ts';

export interface Cycle extends Readings {
  /** Whether what is shown differs from the record. */
  readonly whatIf: boolean;
}

export function useCycle(facts: CycleFacts, pool: number | undefined): Cycle {
  const whatIf = pool !== undefined && pool !== facts.pool?.relocations;
  const changed = useMemo(() => (whatIf ? changeFacts(facts, { pool }) : facts), [facts, pool, whatIf]);
  const recorded = useReading(facts, 'record');
  const shown = useReading(changed, whatIf ? 'what-if' : 'record');
  return { recorded, shown: whatIf ? shown : recorded, whatIf };
}
