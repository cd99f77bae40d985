/** Worked cases of Dublin III with the facts as a case has them; `dublin.ts` has those of each criterion by itself. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { DublinOutcome } from '../rules/dublin/responsible.ts';
import { ALONE, personIn, residenceOf, visaOf } from './responsibility.ts';

export interface DublinFactCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly outcome: DublinOutcome;
}

const d = parseDay;

/** An adult alone, first in Germany on 16 March 2026 and still there, without anything that points to a state. */
export const EARLIER: Facts = {
  ...ALONE,
  'application.state': 'DE',
  'application.registeredOn': d('2026-03-16'),
  'application.lodgedOn': d('2026-03-16'),
  'responsibility.presentIn': 'DE',
  'responsibility.stays': [],
  'responsibility.leftBeforeApplying': false,
};

const MINOR: Facts = {
  ...EARLIER,
  'applicant.minor': true,
  'applicant.unaccompanied': true,
  'responsibility.registrationInBestInterests': false,
  'transfer.newApplication': false,
};

const crossed = (state: 'IT' | 'GR', on: string) =>
  ({ how: 'irregular-crossing', state, on: d(on) }) as const;

const one = (
  name: string,
  origin: string,
  facts: Facts,
  state: DublinOutcome['state'],
  rule: string,
  base: Facts = EARLIER,
): DublinFactCase => ({ name, origin, facts: { ...base, ...facts }, outcome: { state, rule } });

export const DUBLIN_FACT_CASES: readonly DublinFactCase[] = [
  one('Without any criterion it is where the application was first lodged', '3(2)', {}, 'DE', '3(2)'),
  one('A spouse with protection, whenever the family began', '9', { 'responsibility.family': [personIn('SE', { formed: 'after-arrival' })] }, 'SE', '9'),
  one('A spouse who applies, the family being of the country of origin', '10', { 'responsibility.family': [personIn('SE', { status: 'applicant', existedInOrigin: true })] }, 'SE', '10'),
  one('Not a spouse who applies, married on the way', '2(g), 10', { 'responsibility.family': [personIn('SE', { status: 'applicant', existedInOrigin: false })] }, 'DE', '3(2)'),
  one('Not one whose application has had a first decision', '10', { 'responsibility.family': [personIn('SE', { status: 'applicant', existedInOrigin: true, firstDecision: true })] }, 'DE', '3(2)'),
  one('Nor a spouse who has become a citizen', '9', { 'responsibility.family': [personIn('SE', { status: 'former-beneficiary-citizen' })] }, 'DE', '3(2)'),
  one('An adult’s sibling is no family member', '2(g)', { 'responsibility.family': [personIn('SE', { relation: 'sibling' })] }, 'DE', '3(2)'),
  one('Of two in different states, the one that was agreed', '9', { 'responsibility.family': [personIn('SE'), personIn('DK', { relation: 'child' })], 'responsibility.agreedState': 'DK' }, 'DK', '9'),
  one('A family that would be separated goes to the state of most of them', '11(a)', { 'responsibility.together': [{ state: 'AT', oldest: true }, { state: 'IT', oldest: false }, { state: 'IT', oldest: false }] }, 'IT', '11(a)'),
  one('Else to that of the oldest', '11(b)', { 'responsibility.together': [{ state: 'AT', oldest: true }, { state: 'IT', oldest: false }] }, 'AT', '11(b)'),
  one('A visa is the represented state’s', '12(2)', { 'responsibility.documents': [visaOf('ES', { onBehalfOf: 'PT' })] }, 'PT', '12(2)'),
  one('A document that was withdrawn is not valid', '12(1), 12(4)', { 'responsibility.documents': [residenceOf('FR', { withdrawn: true, withdrawnOn: d('2026-02-01'), usedToEnter: false })] }, 'DE', '3(2)'),
  one('It counts as one that expired where the applicant entered with it', '12(4)', { 'responsibility.documents': [residenceOf('FR', { withdrawn: true, withdrawnOn: d('2026-02-01'), usedToEnter: true })] }, 'FR', '12(4)'),
  one('An irregular entry counts for twelve months, to the day', '13(1)', { 'responsibility.entries': [crossed('IT', '2025-03-16')] }, 'IT', '13(1)'),
  one('A disembarkation is one too', '13(1), C-646/16', { 'responsibility.entries': [{ how: 'disembarkation', state: 'IT', on: d('2025-10-01') }] }, 'IT', '13(1)'),
  one('Of two entries the first that still counts', '13(1)', { 'responsibility.entries': [crossed('IT', '2025-11-01'), crossed('GR', '2025-10-01')] }, 'GR', '13(1)'),
  one('One of more than twelve months before does not stand in the way of a later one', '13(1)', { 'responsibility.entries': [crossed('GR', '2025-03-15'), crossed('IT', '2025-11-01')] }, 'IT', '13(1)'),
  one('A stay of five months counts where no entry is established', '13(2)', { 'responsibility.stays': [{ state: 'AT', from: d('2025-08-17'), until: d('2026-01-17') }] }, 'AT', '13(2)'),
  one('Not where the applicant entered with a document', '13(2)', { 'responsibility.stays': [{ state: 'AT', from: d('2025-08-17'), until: d('2026-01-17') }], 'responsibility.documents': [visaOf('ES', { validUntil: d('2025-01-01'), usedToEnter: true })] }, 'DE', '12(4), second subparagraph'),
  one('An entry without a visa, and one asked for where it was lodged', '14(1)', { 'responsibility.entries': [{ how: 'visa-waived', state: 'GR', on: d('2026-03-01') }] }, 'GR', '14(1)'),
  one('A dependent parent in another state', '16(1), 16(2)', { 'responsibility.dependants': [{ relation: 'parent', state: 'LU', legallyResident: true, dependent: true, tiesInOrigin: true, canCare: true, wish: true }] }, 'LU', '16(1)'),
  one('Ties that began on the way are none', '16(1)', { 'responsibility.dependants': [{ relation: 'parent', state: 'LU', legallyResident: true, dependent: true, tiesBeforeArrival: true, tiesInOrigin: false, canCare: true, wish: true }] }, 'DE', '3(2)'),
  one('A minor goes to a sibling who is there legally', '8(1)', { 'responsibility.family': [personIn('SE', { relation: 'sibling' })] }, 'SE', '8(1)', MINOR),
  one('A married minor goes to the parents if the spouse is not there legally', '8(1)', { 'responsibility.family': [personIn('SE', { relation: 'parent', existedInOrigin: true })], 'responsibility.married': true }, 'SE', '8(1)', MINOR),
  one('A minor goes to a grandparent who can take care', '8(2)', { 'responsibility.family': [personIn('SE', { relation: 'grandparent' })] }, 'SE', '8(2)', MINOR),
  one('With a sibling and an aunt in two states the best interests decide', '8(3)', { 'responsibility.family': [personIn('SE', { relation: 'sibling' }), personIn('DK', { relation: 'aunt-or-uncle' })], 'responsibility.bestInterestsState': 'DK' }, 'DK', '8(2)', MINOR),
  one('A minor without family stays where he or she has applied and is', '8(4), C-648/11', { 'responsibility.presentIn': 'NL', 'transfer.newApplication': true }, 'NL', '8(4)', MINOR),
  one('Unless the first state is in the best interests', '8(4), 3(2)', { 'responsibility.presentIn': 'NL', 'transfer.newApplication': true, 'responsibility.registrationInBestInterests': true }, 'DE', '3(2)', MINOR),
  one('Of age when it was lodged, nobody is a minor for it', '7(2)', { 'applicant.birthDate': d('2008-03-16'), 'responsibility.entries': [crossed('IT', '2025-10-01')] }, 'IT', '13(1)', MINOR),
  one('A minor the day before', '7(2)', { 'applicant.birthDate': d('2008-03-17'), 'responsibility.entries': [crossed('IT', '2025-10-01')], 'responsibility.registrationInBestInterests': true }, 'DE', '8(4)', MINOR),
]; // prettier-ignore
