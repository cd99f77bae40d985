import { describe, expect, it } from 'vitest';
import { missingIn, parseDay } from '#kernel';
import { AT_THE_BORDER, BORDER_CASES, CASES_AS_OF } from '../../cases/border.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness, type Domain } from '../completeness.fixture.ts';
import { borderProcedure } from './border-procedure.ts';
import { laterRegistration } from './crisis.ts';
import { familyUnity } from './decisions.ts';

const BOTH = [true, false];
const conclude = (facts: Facts, parameters = DEFAULT_PARAMETERS) =>
  borderProcedure(facts, parameters, CASES_AS_OF);

function without(domain: Domain): Facts {
  return Object.fromEntries(Object.entries(AT_THE_BORDER).filter(([path]) => !(path in domain)));
}

/** Every combination of the values of a domain, all of them known. */
function combinations(domain: Domain): Facts[] {
  return Object.entries(domain).reduce<Facts[]>(
    (sofar, [path, values]) =>
      sofar.flatMap((facts) => (values as readonly unknown[]).map((value) => ({ ...facts, [path]: value }))),
    [{}],
  );
}

describe('the border procedure', () => {
  it.each(BORDER_CASES)('$name', ({ facts, expected }) => {
    expect(conclude(facts).outcome).toBe(expected);
  });

  it('reads what the text leaves open as the parameters say', () => {
    const minor = { ...AT_THE_BORDER, 'applicant.minor': true, 'applicant.unaccompanied': true, 'examination.danger': true }; // prettier-ignore
    const relocated: Facts = { ...AT_THE_BORDER, 'arrival.how': 'relocated', 'origin.unionRate': 3 };
    const family = { ...AT_THE_BORDER, 'applicant.withMinorChildren': true, 'border.commissionRecommends': true, 'origin.unionRate': 3 }; // prettier-ignore
    expect(conclude(minor, { ...DEFAULT_PARAMETERS, unaccompaniedMinorAtBorder: 'permitted' }).outcome).toBe('permitted'); // prettier-ignore
    expect(conclude(relocated, { ...DEFAULT_PARAMETERS, borderAfterRelocation: 'mandatory' }).outcome).toBe('mandatory'); // prettier-ignore
    expect(conclude(family, { ...DEFAULT_PARAMETERS, familyRecommendation: 'suspends' }).outcome).toBe('excluded'); // prettier-ignore
  });

  it('asks for what capacity says only where nothing but a low rate obliges', () => {
    const NOTIFIED = { 'border.capacityNotified': true, 'border.capacityNotifiedOn': parseDay('2026-11-09') }; // prettier-ignore
    const open = { 'border.capacityReached': BOTH, 'border.maximumAuthorised': BOTH };
    const asked = (facts: Facts) => missingIn(conclude({ ...without(open), ...NOTIFIED, ...facts }).open).map(({ path }) => path); // prettier-ignore
    expect(asked({ 'origin.unionRate': 12 })).toEqual(['border.capacityReached', 'border.maximumAuthorised']); // prettier-ignore
    expect(asked({ 'examination.documentsDestroyed': true })).toEqual(['border.maximumAuthorised']);
    expect(asked({ 'examination.danger': true })).toEqual([]);
  });

  const people: Domain = { 'applicant.minor': BOTH, 'applicant.unaccompanied': BOTH };
  it.each<[string, Domain, Facts?]>([
    ['at the gate', { 'arrival.how': ['crossing-point', 'relocated', 'inside'], 'arrival.authorisedToEnter': BOTH, 'arrival.meetsEntryConditions': BOTH, 'border.screened': BOTH, 'border.conditionsMetBefore': BOTH, 'examination.danger': BOTH, 'examination.safeOrigin': BOTH }],
    ['by whom and with what support', { ...people, 'applicant.withMinorChildren': BOTH, 'examination.receptionNeeds': BOTH, 'border.receptionSupport': BOTH, 'examination.proceduralNeeds': BOTH, 'border.proceduralSupport': BOTH, 'examination.danger': BOTH }],
    ['by health, detention and ground', { 'border.medicalReasons': BOTH, 'border.detentionNeeded': BOTH, 'border.detentionConditions': BOTH, 'examination.inadmissible': BOTH, 'admissibility.earlierApplication': BOTH, 'examination.danger': BOTH, 'examination.documentsDestroyed': BOTH }],
    ['by whom and by ground', { ...people, 'examination.inadmissible': BOTH, 'admissibility.earlierApplication': BOTH, 'examination.danger': BOTH, 'examination.safeOrigin': BOTH, 'origin.unionRate': [20, 21], 'border.maximumAuthorised': BOTH }],
    ['by capacity', { 'examination.danger': BOTH, 'examination.documentsDestroyed': BOTH, 'origin.unionRate': [20, 21], 'border.capacityReached': BOTH, 'border.capacityNotified': BOTH, 'border.capacityNotifiedOn': [parseDay('2026-11-09'), CASES_AS_OF], 'border.maximumAuthorised': BOTH, ...people }],
    ['in mass arrivals', { 'border.crisis': ['none', 'mass-arrivals', 'force-majeure'], 'border.crisisFivePercent': BOTH, 'border.crisisFiftyPercent': BOTH, 'border.crisisContingency': BOTH, 'origin.unionRate': [5, 20, 50, 51], 'examination.categoryNotRepresented': BOTH, 'examination.safeOrigin': BOTH }, { 'border.crisisAllApplications': false }],
    ['in instrumentalisation', { 'border.crisis': ['none', 'instrumentalisation'], 'border.crisisAllApplications': BOTH, 'border.instrumentalised': BOTH, 'border.youngChild': BOTH, 'border.crisisCarveOut': ['excluded', 'well-founded'], 'examination.likelyWellFounded': BOTH, 'border.crisisFrom': [parseDay('2026-08-31'), parseDay('2026-09-01')], 'border.crisisUntil': [parseDay('2026-08-30'), parseDay('2026-10-31')] }],
    ['before the Pact', { ...people, 'arrival.how': ['transit-zone', 'disembarked'], 'arrival.authorisedToEnter': BOTH, 'examination.danger': BOTH, 'examination.misled': BOTH, 'examination.opportunityToShowCause': BOTH, 'examination.concealsDecisive': BOTH, 'examination.inadmissible': BOTH }, { 'application.lodgedOn': parseDay('2026-06-11'), 'examination.safeThirdCountry': false }],
  ])('settles, or names exactly what is missing, %s', (_, domain, also = {}) => {
    const rest = { ...without(domain), ...also };
    expect(incompleteness((facts) => conclude({ ...rest, ...facts }), domain)).toEqual([]);
  }); // prettier-ignore

  it('settles, or names exactly what is missing, on later registration and on family unity', () => {
    const made = { 'application.madeOn': parseDay('2026-08-28') };
    expect(
      incompleteness((facts) => laterRegistration({ ...made, ...facts }), {
        'border.crisis': ['none', 'mass-arrivals', 'force-majeure'],
        'border.crisisRegistration': BOTH,
        'border.crisisInitialPeriod': BOTH,
        'border.crisisAtOnce': BOTH,
        'border.crisisRequestedOn': [parseDay('2026-08-17'), parseDay('2026-08-18')],
        'border.crisisFrom': [parseDay('2026-08-28'), parseDay('2026-08-29')],
        'border.crisisUntil': [parseDay('2026-08-27'), parseDay('2026-08-28')],
      }),
    ).toEqual([]);
    expect(
      incompleteness(familyUnity, {
        'examination.danger': BOTH,
        'examination.expelledForDanger': BOTH,
        'border.familyPresent': BOTH,
      }),
    ).toEqual([]);
  });

  it('lets a state register later at once for ten days from the day after its request', () => {
    const facts = { 'border.crisisAtOnce': true, 'border.crisisRequestedOn': parseDay('2026-08-01'), 'border.crisis': 'none' } as const; // prettier-ignore
    const made = (day: string) => laterRegistration({ ...facts, 'application.madeOn': parseDay(day) }).held;
    expect(['2026-08-01', '2026-08-02', '2026-08-11', '2026-08-12'].map(made)).toEqual(['no', 'yes', 'yes', 'no']); // prettier-ignore
  });

  it('never treats an unaccompanied minor worse than an adult', () => {
    const burden = {
      'not-open': 0,
      excluded: 0,
      'admissibility-only': 1,
      permitted: 2,
      mandatory: 3,
    } as const;
    const domain: Domain = {
      'application.lodgedOn': [parseDay('2026-03-01'), parseDay('2026-09-01')],
      'arrival.how': ['crossing-point', 'relocated'],
      'examination.inadmissible': BOTH,
      'examination.documentsDestroyed': BOTH,
      'examination.danger': BOTH,
      'examination.safeOrigin': BOTH,
      'origin.unionRate': [20, 21],
      'examination.receptionNeeds': BOTH,
      'border.receptionSupport': BOTH,
      'border.maximumAuthorised': BOTH,
      'border.crisis': ['none', 'instrumentalisation'],
    };
    const rest: Facts = { ...AT_THE_BORDER, 'examination.safeThirdCountry': true, 'border.crisisAllApplications': true, 'border.instrumentalised': true, 'border.youngChild': false, 'border.crisisCarveOut': 'well-founded', 'border.crisisFrom': parseDay('2026-08-01'), 'border.crisisUntil': parseDay('2026-10-31') }; // prettier-ignore
    for (const facts of combinations(domain)) {
      const all: Facts = { ...rest, ...facts };
      const adult = conclude(all).outcome;
      const minor = conclude({ ...all, 'applicant.minor': true, 'applicant.unaccompanied': true }).outcome;
      expect(burden[minor ?? 'mandatory'], JSON.stringify(facts)).toBeLessThanOrEqual(burden[adult ?? 'not-open']); // prettier-ignore
    }
  });
});
