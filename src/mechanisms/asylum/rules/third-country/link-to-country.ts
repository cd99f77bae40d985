/** What links an applicant with a safe third country: connection, transit or agreement (APR 59(5)(b), (6), as amended). */
import { compared, every, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  APR_59_5_B,
  APR_59_5_B_I,
  APR_59_5_B_II,
  APR_59_5_B_III,
  APR_59_6,
  STCR_1,
} from '../../law/admissibility.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { minorSafeguards, unaccompaniedMinor } from './unaccompanied-minor.ts';

/** 59(5)(b)(i): a connection, in particular family, residence or language and culture, that makes it reasonable to go. */
export const connection = rule('third-country.connection', APR_59_5_B_I, (facts: Facts) =>
  connectionMakesItReasonable(facts),
);

/** What both laws call a connection. */
export function connectionMakesItReasonable(facts: Facts): Finding {
  return every(
    some(
      is(facts, 'thirdCountry.familyThere'),
      is(facts, 'thirdCountry.settledOrStayed'),
      is(facts, 'thirdCountry.languageOrCulture'),
      is(facts, 'thirdCountry.otherConnection'),
    ),
    () => is(facts, 'thirdCountry.reasonableToGo'),
  );
}

/** 59(5)(b)(ii): transit on the way to the Union, where protection could have been requested. */
export const transit = rule('third-country.transit', APR_59_5_B_II, (facts: Facts) =>
  every(is(facts, 'thirdCountry.transited'), () => is(facts, 'thirdCountry.couldHaveRequested')),
);

/** Regulation (EU) 2026/463: the Commission and the other member states are informed before an agreement applies. */
export const agreementAnnounced = rule('third-country.agreement-announced', STCR_1, (facts: Facts) =>
  is(facts, 'thirdCountry.agreementAnnounced'),
);

/** 59(5)(b)(iii): an agreement or arrangement that requires the merits of the requests to be examined there. */
export const agreement = rule(
  'third-country.agreement',
  APR_59_5_B_III,
  (facts: Facts, parameters: AsylumParameters) =>
    every(
      is(facts, 'thirdCountry.agreement'),
      () => is(facts, 'thirdCountry.agreementRequiresExamination'),
      () =>
        some(
          compared('third-country.unannounced-counts', STCR_1, parameters.unannouncedAgreement === 'counts'),
          () => agreementAnnounced(facts),
        ),
    ),
);

/** 59(6): for an unaccompanied minor, best interests and assurance. */
export const safeForMinor = rule('third-country.safe-for-minor', APR_59_6, (facts: Facts) =>
  minorSafeguards(facts),
);

/** 59(6): an agreement is no basis for an unaccompanied minor. */
export const notUnaccompaniedMinor = rule('third-country.not-unaccompanied-minor', APR_59_6, (facts: Facts) =>
  not(unaccompaniedMinor(facts)),
);

/**
 * 59(5)(b) and 59(6): a link that counts for this applicant: an own one, with the safeguards for an unaccompanied minor,
 * or an agreement for everybody else. The forms are equal by logic, and each asks only for what can still matter.
 */
export const linked = rule(
  'third-country.linked',
  APR_59_5_B,
  (facts: Facts, parameters: AsylumParameters) => {
    const ownLink = some(connection(facts), transit(facts));
    const agreed = agreement(facts, parameters);
    const others = notUnaccompaniedMinor(facts);
    if (others.held === 'yes') return every(others, some(ownLink, agreed));
    if (agreed.held === 'no') return every(ownLink, () => some(others, () => safeForMinor(facts)));
    return some(every(others, some(ownLink, agreed)), every(ownLink, safeForMinor(facts)));
  },
);
