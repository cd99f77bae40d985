/**
 * The recognition rate: the share of first-instance decisions, in the whole Union and in one year, that granted
 * international protection, which is refugee status or subsidiary protection and no national status beside them.
 */
import { every, not, rule, some, type Finding } from '#kernel';
import { is, where } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { APR_42_1_J } from '../../law/grounds.ts';
import { APR_62_1 } from '../../law/origin.ts';
import { lodgedUnderRegulation } from '../applicable-law/applicable-law.ts';
import { amendmentInForce } from './amendment.ts';

/** APR 42(1)(j), “20 % or lower”, and 62(1), “higher than 20 %”: at 20 % exactly the first holds and the second does not. */
export const LOW_RATE = 20;

/** Whether the rate is at most so much; of a rate that is not known, its bounds settle it where both are on one side. */
export function rateAtMost(facts: Facts, limit: number): Finding {
  if (facts['origin.unionRate'] === undefined) {
    const lowest = facts['origin.unionRateLowest'];
    const highest = facts['origin.unionRateHighest'];
    if (highest !== undefined && highest <= limit) return where(facts, 'origin.unionRateHighest', () => true);
    if (lowest !== undefined && lowest > limit) return where(facts, 'origin.unionRateLowest', () => false);
  }
  return where(facts, 'origin.unionRate', (rate) => rate <= limit);
}

/** APR 42(1)(j): 20 % or lower. Whether a significant change or the applicant's category stands against it is another question. */
export const rateTwentyOrLower = rule('origin.rate-20-or-lower', APR_42_1_J, (facts: Facts) =>
  rateAtMost(facts, LOW_RATE),
);

/** APR 62(1): higher than 20 %, which keeps a candidate State from being designated. */
export const rateHigherThanTwenty = rule('origin.rate-higher-than-20', APR_62_1, (facts: Facts) =>
  not(rateAtMost(facts, LOW_RATE)),
);

/** APR 42(1)(j) is law for what was lodged from 12 June 2026, and earlier where the amendment was in force and the state chose so. */
export const rateGroundApplies = rule('origin.rate-ground-applies', APR_42_1_J, (facts: Facts) =>
  some(lodgedUnderRegulation(facts), every(amendmentInForce(facts), is(facts, 'origin.rateAppliedEarly'))),
);
