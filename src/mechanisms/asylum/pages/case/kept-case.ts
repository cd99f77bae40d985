/** The case in this tab: a reload loses nothing, and closing the tab or forgetting it leaves nothing. */
import * as z from 'zod';
import { isEmpty, NEW_CASE, type CaseState } from './case-state.ts';

const KEY = 'acquis.asylum.case';

const entry = z.union([z.string(), z.array(z.record(z.string(), z.string()))]);
const schema = z.object({
  facts: z.record(z.string(), z.unknown()),
  notKnown: z.array(z.string()),
  typed: z.record(z.string(), entry),
  editing: z.string().nullable(),
  asOf: z.string().nullable(),
  readings: z.object({
    firstOfJuly2026: z.string().exactOptional(),
    dependency: z.string().exactOptional(),
    unaccompaniedMinorAtBorder: z.string().exactOptional(),
  }),
});

/** Null where there is none. */
export function keptCase(): CaseState | null {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? null : schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function keepCase(state: CaseState): void {
  try {
    if (isEmpty(state) && state.asOf === NEW_CASE.asOf) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Storage that is refused or full loses the case on reload, nothing more.
  }
}
