/**
 * What came to pass by operation of law without anybody recording it: an adopted act whose day of entry into force or
 * of application has come, Article 297 TFEU. It holds from that day as computed, until the step is recorded.
 */
import type { Day, Reason } from '#kernel';
import { formatDay } from '#kernel';
import type { DossierFacts } from './follow-up/facts.ts';
import { forEffect } from './follow-up/effect.ts';
import type { FollowUp, FollowUpCode } from './follow-up/follow-up.ts';
import { TFEU_297_1_3 } from './law.ts';
import { DEFAULT_DOSSIER_PARAMETERS, type DossierParameters } from './parameters.ts';
import type { Mark } from './procedures.ts';
import { dossierReason } from './reasons.ts';
import { stateOf, type DossierState, type HistoryEntry } from './state.ts';

/** A mark that was reached on its day by operation of law, with how the day was found. */
export interface ByLaw {
  readonly mark: Mark;
  readonly on: Day;
  readonly reasons: readonly Reason[];
}

const MARK_OF: Readonly<Partial<Record<FollowUpCode, Mark>>> = {
  'entry-into-force': 'in-force',
  'partial-application': 'partly-applicable',
  application: 'applicable',
};

/** Whether there is an act: none enters into force before it is adopted, whatever day its draft names. */
function isAdopted({ reached }: DossierState): boolean {
  const both = reached['joint-text-in-parliament'] && reached['joint-text-in-council'];
  return reached.adopted !== undefined || both !== undefined;
}

/** In the order of their days; nothing that is recorded, and nothing after today. */
export function cameByLaw(
  state: DossierState,
  facts: DossierFacts,
  today: Day,
  parameters: DossierParameters = DEFAULT_DOSSIER_PARAMETERS,
): readonly ByLaw[] {
  if (!isAdopted(state)) return [];
  const came = forEffect(state, facts, parameters).flatMap((one): ByLaw[] => {
    const mark = MARK_OF[one.code];
    if (mark === undefined || one.due > today || state.reached[mark] !== undefined) return [];
    return [{ mark, on: one.due, reasons: [...one.reasons, holds(one, mark)] }];
  });
  return came.toSorted((one, other) => one.on - other.on);
}

function holds({ due, provision }: FollowUp, mark: Mark): Reason {
  const values = { marks: mark, day: { day: formatDay(due) } };
  return dossierReason('by-law', 'yes', provision ?? TFEU_297_1_3, values);
}

/** Where a file stands on a day: what was recorded until then, and what came by operation of law. */
export function stateOn(
  kind: DossierState['kind'],
  history: readonly HistoryEntry[],
  traits: DossierState['traits'],
  facts: DossierFacts,
  today: Day,
): ReturnType<typeof stateOf> & { readonly byLaw: readonly ByLaw[] } {
  const byLaw = cameByLaw(stateOf(kind, history, traits).state, facts, today);
  return { ...stateOf(kind, history, traits, byLaw), byLaw };
}
