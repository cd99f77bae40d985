/** A day that follows from what happened to a file: something due by then, or something that happens then. */
import type { Day, Provision, Reason } from '#kernel';
import type { Basis, Institution, Practice } from '../procedure.ts';
import type { StepCode } from '../procedures.ts';
import type { DossierState } from '../state.ts';

export const READING_CODES = [
  'parliament-second-reading',
  'council-second-reading',
  'convene-conciliation',
  'conciliation',
  'third-reading-in-parliament',
  'third-reading-in-council',
] as const;

/** The periods of Article 294 TFEU. */
export type ReadingCode = (typeof READING_CODES)[number];

export const FOLLOW_UP_CODES = [
  'bnc-fiche',
  'subsidiarity-opinions',
  'agenda-possible',
  'position-possible',
  ...READING_CODES,
  'entry-into-force',
  'partial-application',
  'application',
  'transposition',
  'report',
  'evaluation',
] as const;

export type FollowUpCode = (typeof FOLLOW_UP_CODES)[number];

/** Who has to act or is concerned. */
export type Party = Institution | 'dutch-government';

export type FollowUp = Basis & {
  readonly code: FollowUpCode;
  /** Which of several of this code, by their place in the act’s own list; absent where there is one. */
  readonly place?: number;
  readonly due: Day;
  /** `deadline`: somebody must act by then. `milestone`: something holds from then. */
  readonly kind: 'deadline' | 'milestone';
  readonly party: Party;
  /** The day it is counted from; null where the act names the day itself. */
  readonly event: Day | null;
  /** The day on which it was done or came to pass; null when it has not. */
  readonly done: Day | null;
  readonly reasons: readonly Reason[];
};

export function followUp(
  code: FollowUpCode,
  basis: Basis,
  rest: Omit<FollowUp, 'code' | 'provision' | 'practice'>,
): FollowUp {
  return { code, ...rest, ...basis };
}

/** The day of the first of these steps that was taken, not before `from`. */
export function doneOn(
  { history }: DossierState,
  steps: readonly StepCode[],
  from: Day | null = null,
): Day | null {
  return history.find(({ step, on }) => steps.includes(step) && (from === null || on >= from))?.on ?? null;
}

/** The provision that was given, or else the reason why there is none. */
export function basisOf(provision: Provision | undefined, practice: Practice): Basis {
  return provision === undefined ? { provision: null, practice } : { provision };
}
