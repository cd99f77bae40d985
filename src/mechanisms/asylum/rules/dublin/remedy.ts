/** What a court looks at in a transfer decision under Dublin III. */
import { compared, rule } from '#kernel';
import { DUBLIN_27_1, GHEZELBASH } from '../../law/dublin.ts';

/** 27(1), as the Court reads it (C-63/15): a remedy in fact and in law, on every rule by which the state was determined. */
export const anyPlea = rule('dublin.any-plea', DUBLIN_27_1, () =>
  compared('dublin.remedy-in-full', GHEZELBASH, true),
);
