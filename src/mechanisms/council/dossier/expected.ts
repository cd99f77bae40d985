/** On which day a step is to be expected, where a day follows from what is recorded. */
import type { Day } from '#kernel';
import { READING_CODES, type FollowUp, type FollowUpCode } from './follow-up/follow-up.ts';
import { stepsEnding } from './follow-up/readings.ts';
import type { StepCode } from './procedures.ts';

/**
 * `on` that day; `by` it at the latest; `from` it at the earliest; `after` it, where nobody has acted until then;
 * `council`: at the meeting of the Council that begins then, whose agenda has it.
 */
export const EXPECTED_HOW = ['on', 'by', 'from', 'after', 'council'] as const;

export interface Expected {
  readonly day: Day;
  readonly how: (typeof EXPECTED_HOW)[number];
}

const BY_STEP: Readonly<Partial<Record<StepCode, readonly [FollowUpCode, Expected['how']]>>> = {
  'send-reasoned-opinion': ['subsidiarity-opinions', 'by'],
  'close-scrutiny': ['subsidiarity-opinions', 'after'],
  'place-on-agenda': ['agenda-possible', 'from'],
  'approve-parliament-position': ['position-possible', 'from'],
  'adopt-council-position': ['position-possible', 'from'],
  'adopt-act': ['position-possible', 'from'],
  'enter-into-force': ['entry-into-force', 'on'],
  'apply-in-part': ['partial-application', 'on'],
  apply: ['application', 'on'],
  transpose: ['transposition', 'by'],
};

/** Steps that follow when a period of Article 294 TFEU has run out. */
const RUN_OUT: readonly StepCode[] = [
  'let-council-position-stand',
  'end-conciliation-without-text',
  'end-third-reading-without-act',
];

/** Null where no day follows from what is recorded. The first of several that have not come to pass. */
export function expectedOf(step: StepCode, followUps: readonly FollowUp[], today: Day): Expected | null {
  const reading = READING_CODES.find((code) => stepsEnding(code).includes(step));
  const [code, how] = BY_STEP[step] ?? [reading, RUN_OUT.includes(step) ? 'after' : 'by'];
  const open = followUps.filter((one) => one.code === code && one.done === null);
  const next = open.find(({ due }) => due >= today) ?? (how === 'on' ? undefined : open.at(-1));
  return next === undefined ? null : { day: next.due, how };
}

/** Steps that are taken in the Council itself. */
export const IN_COUNCIL: readonly StepCode[] = [
  'debate-in-council',
  'reach-partial-general-approach',
  'reach-general-approach',
  'agree-politically',
  'approve-parliament-position',
  'adopt-council-position',
  'adopt-act',
  'adopt-conclusions',
  'give-information',
  'authorise-negotiations',
  'authorise-signature',
  'conclude',
];
