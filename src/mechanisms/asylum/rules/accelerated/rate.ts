/** What keeps a low share of decisions that grant protection from counting (APR 42(1)(j)). */
import { compared, every, rule, some } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { APR_42_1_SUB2 } from '../../law/examination.ts';
import { APR_42_1_J } from '../../law/grounds.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { lately } from '../lately.ts';

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
export const rateDoesNotCount = lately(
  rule('accelerated.rate-exception', APR_42_1_J, (facts: Facts, parameters: AsylumParameters) =>
    some(
      is(facts, 'examination.significantChange'),
      changeByGuidanceNote(facts, parameters),
      is(facts, 'examination.categoryNotRepresented'),
    ),
  ),
);
