/** Whether a third country ensures effective protection (APR 57). */
import { every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import { lately } from '../lately.ts';
import { APR_57_1, APR_57_2 } from '../../law/admissibility.ts';

/** 57(1): it has ratified and respects the Geneva Convention, and no geographical limitation leaves the applicant out. */
export const protectsByGeneva = rule('third-country.protects-by-geneva', APR_57_1, (facts: Facts) =>
  every(is(facts, 'thirdCountry.genevaParty'), () => not(is(facts, 'thirdCountry.outsideGenevaScope'))),
);

/** 57(2): in other cases, the minimum: stay, subsistence, healthcare, education, until there is a durable solution. */
export const protectsByMinimum = rule('third-country.protects-by-minimum', APR_57_2, (facts: Facts) =>
  every(
    is(facts, 'thirdCountry.mayStay'),
    is(facts, 'thirdCountry.subsistence'),
    is(facts, 'thirdCountry.healthcare'),
    is(facts, 'thirdCountry.education'),
    is(facts, 'thirdCountry.untilDurableSolution'),
  ),
);

/** 57: effective protection, in one way or the other. */
export const effectiveProtection = lately((facts: Facts): Finding =>
  some(protectsByGeneva(facts), () => protectsByMinimum(facts)),
);
