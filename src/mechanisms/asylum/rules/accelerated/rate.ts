/** The share of decisions that grant protection, against a threshold (APR 42(1)(j), CR 11(3) and (4)). */
import { compared, every, fact, rule, some, type Finding } from '#kernel';
import type { FactPath, Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_42_1_J, APR_42_1_SUB2 } from '../../law/examination.ts';
import type { AsylumParameters } from '../../parameters.ts';

/** APR 42(1)(j), 42(3)(e): 20 % or lower, in per cent. */
export const RATE_THRESHOLD = 20;

/** Whether the rate is at or below a threshold in per cent; bounds on one side of it settle it too. */
export function rateAtMost(facts: Facts, threshold: number): Finding {
  const low = facts['examination.unionRateLow'];
  const high = facts['examination.unionRateHigh'];
  if (facts['examination.unionRate'] !== undefined)
    return rateFact('examination.unionRate', facts['examination.unionRate'], threshold);
  if (high !== undefined && high <= threshold) return rateFact('examination.unionRateHigh', high, threshold);
  if (low !== undefined && low > threshold) return rateFact('examination.unionRateLow', low, threshold);
  return fact('examination.unionRate', undefined);
}

function rateFact(path: FactPath, rate: number, threshold: number): Finding {
  return fact(path, rate <= threshold, () => ({
    value: { percent: String(rate) },
    threshold: { percent: String(threshold) },
  }));
}

/** 42(1), second subparagraph: how far a guidance note settles that there is a change is a reading. */
export const changeByGuidanceNote = rule(
  'accelerated.guidance-note',
  APR_42_1_SUB2,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      is(facts, 'examination.guidanceNote'),
      compared('accelerated.guidance-note-reading', APR_42_1_SUB2, parameters.guidanceNote === 'settles'),
    ),
);

/** 42(1)(j): what keeps a low rate from counting. */
export const rateDoesNotCount = rule(
  'accelerated.rate-exception',
  APR_42_1_J,
  (facts: Facts, parameters: AsylumParameters) =>
    some(
      is(facts, 'examination.significantChange'),
      changeByGuidanceNote(facts, parameters),
      is(facts, 'examination.categoryNotRepresented'),
    ),
);
