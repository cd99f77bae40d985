/** What follows when the third country does not let the applicant in after all (APR 58(5), 59(9); Directive 38(4)). */
import { every, firstThat, rule, some, type Conclusion } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { APD_38_4, APR_58_5, APR_59_9 } from '../../law/admissibility.ts';
import { procedureLaw } from '../applicable-law/applicable-law.ts';
import { underEitherLaw } from '../applicable-law/under-either-law.ts';

/** 58(5): not readmitted by the first country of asylum, or no reply from it within the time limit set. */
export const notReadmitted = rule('third-country.not-readmitted', APR_58_5, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.rejectedFor', (concept) => concept === 'first-country-of-asylum'),
    some(is(facts, 'thirdCountry.refusedAdmission'), is(facts, 'thirdCountry.replyMissed')),
  ),
);

/** 59(9): not admitted or readmitted by the safe third country. */
export const notAdmitted = rule('third-country.not-admitted', APR_59_9, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.rejectedFor', (concept) => concept === 'safe-third-country'),
    is(facts, 'thirdCountry.refusedAdmission'),
  ),
);

/** Directive 38(4), and 35 which presupposes readmission: not permitted to enter. */
export const notPermittedToEnter = rule('third-country.not-permitted-to-enter', APD_38_4, (facts: Facts) =>
  every(
    where(facts, 'thirdCountry.rejectedFor', (concept) => concept !== 'neither'),
    is(facts, 'thirdCountry.refusedAdmission'),
  ),
);

/** Whether the applicant has access to the procedure again, with all its guarantees. */
export function accessAfterRefusal(facts: Facts): Conclusion<'access-to-procedure' | 'none'> {
  return underEitherLaw(
    procedureLaw(facts),
    () =>
      firstThat(
        [
          [notReadmitted(facts), 'access-to-procedure'],
          [notAdmitted(facts), 'access-to-procedure'],
        ],
        'none',
      ),
    () => firstThat([[notPermittedToEnter(facts), 'access-to-procedure']], 'none'),
  );
}
