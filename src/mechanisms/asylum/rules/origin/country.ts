/** What the law makes of a country as such, before any applicant: which grounds of Article 42 can arise for its nationals. */
import { every, not, rule } from '#kernel';
import { is } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { APR_42_1_E, APR_42_1_J } from '../../law/grounds.ts';
import { APR_64_1 } from '../../law/origin.ts';
import { lodgedUnderRegulation } from '../applicable-law/applicable-law.ts';
import { rateGroundApplies, rateTwentyOrLower } from './rate.ts';
import { designatedAtUnionLevel } from './union.ts';

/** APR 42(1)(e) by the Union list: for every member state, for what was lodged under the Regulation. */
export const groundByUnionList = rule('origin.ground-union', APR_42_1_E, (facts: Facts) =>
  every(lodgedUnderRegulation(facts), designatedAtUnionLevel(facts)),
);

/** APR 64(1): on the list of a member state, which holds there only, and not of countries that the Union list has. */
export const groundByNationalList = rule('origin.ground-national', APR_64_1, (facts: Facts) =>
  every(not(groundByUnionList(facts)), is(facts, 'origin.nationallyListed')),
);

/** APR 42(1)(j): the ground is law, and the rate is 20 % or lower. */
export const groundByRate = rule('origin.ground-rate', APR_42_1_J, (facts: Facts) =>
  every(rateGroundApplies(facts), rateTwentyOrLower(facts)),
);
