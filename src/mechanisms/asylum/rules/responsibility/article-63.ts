/** Article 63(8): whether a responsibility offset is possible for a person. How many there are is the mechanism of solidarity. */
import { every, not, rule } from '#kernel';
import { is, where } from '../../facts/read.ts';
import { AMMR_63_8 } from '../../law/responsibility.ts';
import { isOver, type Look } from '../transfer/period.ts';
import { requestPeriod } from '../transfer/request.ts';

/** Point (b): responsible by a criterion of Articles 29 to 33. */
const BY_DOCUMENT_STUDY_OR_ENTRY: readonly string[] = ['29', '30', '31', '32', '33'];

/**
 * All points of 63(8). Point (c) speaks of “the transfer time limit set out in Article 39(1)”, which sets the limit for
 * a request: it is taken to be that limit.
 */
export const offsetPossible = rule('responsibility.offset-possible', AMMR_63_8, (look: Look) => {
  const { facts } = look;
  return every(
    not(every(is(facts, 'applicant.minor'), is(facts, 'applicant.unaccompanied'))),
    where(facts, 'responsibility.criterion', (criterion) => BY_DOCUMENT_STUDY_OR_ENTRY.includes(criterion)),
    not(isOver('transfer.request-period-runs', look, requestPeriod(look))),
    not(is(facts, 'responsibility.abscondedFromContributor')),
    not(is(facts, 'responsibility.beneficiary')),
    not(is(facts, 'responsibility.admittedPerson')),
  );
});
