/** What the grounds are made of: the same facts under the Regulation, for unaccompanied minors, and under the Directive. */
import { every, not, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { subsequent } from '../admissibility/subsequent-application.ts';

/** The opportunity to show good cause belongs to the first limb: the second asks for clear grounds instead. */
export function misled(facts: Facts): Finding {
  return some(
    every(is(facts, 'examination.misled'), () => is(facts, 'examination.opportunityToShowCause')),
    is(facts, 'examination.documentsDestroyed'),
  );
}

export function danger(facts: Facts): Finding {
  return some(is(facts, 'examination.danger'), is(facts, 'examination.expelledForDanger'));
}

export function admissibleSubsequent(facts: Facts): Finding {
  return every(subsequent(facts), () => not(is(facts, 'examination.inadmissible')));
}

export function unlawfulAndLate(facts: Facts): Finding {
  return every(
    where(facts, 'examination.entry', (entry) => entry !== 'lawful'),
    is(facts, 'examination.lateGivenEntry'),
  );
}

export function lawfulAndLate(facts: Facts): Finding {
  return every(
    where(facts, 'examination.entry', (entry) => entry !== 'unlawful'),
    is(facts, 'examination.lateGivenGrounds'),
    not(is(facts, 'examination.surPlace')),
  );
}

/** Late by both measures: one of the two above holds, however the applicant entered, so that it need not be asked. */
export function lateEitherWay(facts: Facts): Finding {
  if (facts['examination.entry'] !== undefined) return some();
  return every(
    is(facts, 'examination.lateGivenEntry'),
    is(facts, 'examination.lateGivenGrounds'),
    not(is(facts, 'examination.surPlace')),
  );
}
