/** When a border procedure may take place at all (APR 43(1), 52(2)). */
import { every, not, rule, some } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APR_43_1, APR_52_2 } from '../../law/border.ts';

/** 52(2): after relocation, where the conditions were met in the state from which the applicant was transferred. */
export const metBeforeRelocation = rule('border.met-before-relocation', APR_52_2, (facts: Facts) =>
  some(
    where(facts, 'arrival.how', (how) => how !== 'relocated'),
    is(facts, 'border.conditionsMetBefore'),
  ),
);

/** 43(1): after screening, before any authorisation to enter, without entry conditions, in one of four cases. */
export const atTheBorder = rule('border.gate', APR_43_1, (facts: Facts) =>
  every(
    where(facts, 'arrival.how', (how) => how !== 'inside'),
    () => is(facts, 'border.screened'),
    () => not(is(facts, 'arrival.authorisedToEnter')),
    () => not(is(facts, 'arrival.meetsEntryConditions')),
    () => metBeforeRelocation(facts),
  ),
);
