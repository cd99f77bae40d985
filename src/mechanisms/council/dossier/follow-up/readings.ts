/**
 * The periods of second and third reading and of conciliation, Article 294(7), (8), (10), (12) and (13) TFEU, with
 * their extension, paragraph 14. First reading has none.
 */
import type { Period, Provision } from '#kernel';
import { TFEU_294_10, TFEU_294_13, TFEU_294_14, TFEU_294_7, TFEU_294_8, TFEU_294_8_B } from '../law.ts';
import type { DossierParameters } from '../parameters.ts';
import type { Mark, StepCode } from '../procedures.ts';
import { dossierReason } from '../reasons.ts';
import type { DossierState } from '../state.ts';
import { treatyPeriod } from './counting.ts';
import type { DossierFacts } from './facts.ts';
import { doneOn, READING_CODES, type FollowUp, type Party, type ReadingCode } from './follow-up.ts';

interface Reading {
  readonly from: Mark;
  readonly length: 'three-months' | 'six-weeks';
  readonly party: Party;
  readonly provision: Provision;
  /** What ends it. */
  readonly steps: readonly StepCode[];
}

/**
 * `from` is a mark of its own where the Treaty counts from receipt. Parliament’s runs from the day on which its
 * President announces the Council’s position (Rule 63 of its Rules of Procedure of November 2023), conciliation from
 * the first meeting of the committee (Rule 76, June 2020): record those days.
 */
const READINGS: Readonly<Record<ReadingCode, Reading>> = {
  'parliament-second-reading': {
    from: 'council-position-communicated',
    length: 'three-months',
    party: 'parliament',
    provision: TFEU_294_7,
    steps: [
      'approve-council-position',
      'let-council-position-stand',
      'reject-council-position',
      'amend-council-position',
    ],
  },
  'council-second-reading': {
    from: 'amendments-received',
    length: 'three-months',
    party: 'council',
    provision: TFEU_294_8,
    steps: ['approve-amendments', 'refuse-amendments'],
  },
  'convene-conciliation': {
    from: 'conciliation-due',
    length: 'six-weeks',
    party: 'presidency',
    provision: TFEU_294_8_B,
    steps: ['open-conciliation'],
  },
  conciliation: {
    from: 'in-conciliation',
    length: 'six-weeks',
    party: 'conciliation-committee',
    provision: TFEU_294_10,
    steps: ['approve-joint-text', 'end-conciliation-without-text'],
  },
  'third-reading-in-parliament': {
    from: 'joint-text',
    length: 'six-weeks',
    party: 'parliament',
    provision: TFEU_294_13,
    steps: ['adopt-joint-text-in-parliament', 'end-third-reading-without-act'],
  },
  'third-reading-in-council': {
    from: 'joint-text',
    length: 'six-weeks',
    party: 'council',
    provision: TFEU_294_13,
    steps: ['adopt-joint-text-in-council', 'end-third-reading-without-act'],
  },
};

/** The steps that end each period. */
export function stepsEnding(code: ReadingCode): readonly StepCode[] {
  return READINGS[code].steps;
}

/** An extended period is one longer period, not a second one that begins where the first ends. */
const LENGTHS: Readonly<Record<Reading['length'], { readonly plain: Period; readonly extended: Period }>> = {
  'three-months': { plain: { count: 3, unit: 'months' }, extended: { count: 4, unit: 'months' } },
  'six-weeks': { plain: { count: 6, unit: 'weeks' }, extended: { count: 8, unit: 'weeks' } },
};

export function forReadings(
  state: DossierState,
  { extended = [] }: DossierFacts,
  parameters: DossierParameters,
): FollowUp[] {
  return READING_CODES.flatMap((code): FollowUp[] => {
    const { from, length, party, provision, steps } = READINGS[code];
    const event = state.reached[from]?.first;
    if (event === undefined) return [];
    const { plain, extended: longer } = LENGTHS[length];
    const isExtended = extended.includes(code);
    const counted = treatyPeriod(event, isExtended ? longer : plain, provision, parameters);
    const reasons = isExtended
      ? [
          dossierReason('extended', 'yes', TFEU_294_14, {
            plain: plain.count,
            longer: longer.count,
            unit: plain.unit,
          }),
          ...counted.reasons,
        ]
      : counted.reasons;
    return [{ code, kind: 'deadline', party, done: doneOn(state, steps), ...counted, reasons, provision }];
  });
}
