import { describe, expect, it } from 'vitest';
import { determinationOf, NO_HOLIDAYS, parseDay, type HolidayCalendar } from '#kernel';
import { ALONE, residenceOf, visaOf } from '../../cases/responsibility.ts';
import type { Facts } from '../../facts/index.ts';
import {
  AMMR_17_1,
  AMMR_17_2,
  AMMR_17_2_ENDED,
  AMMR_37_1,
  AMMR_37_2,
  AMMR_37_4,
  AMMR_37_5,
} from '../../law/responsibility.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import type { Look } from '../transfer/period.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { mayAskAnother, mayExamineItself } from './article-35.ts';
import { shifts } from './article-37.ts';
import { offsetPossible } from './article-63.ts';
import { whereToApply } from './article-17.ts';

const NOTHING: Facts = {
  'responsibility.rejectedAtBorder': false,
  'responsibility.leftTerritory': false,
  'responsibility.returnCarriedOut': false,
  'responsibility.since': [],
};
const on = parseDay;
const became = (known: Facts, asOf: string, calendar: HolidayCalendar = NO_HOLIDAYS): unknown =>
  shifts({ ...NOTHING, ...known }, on(asOf), calendar).outcome;

describe('since responsibility was determined', () => {
  const rejected: Facts = {
    'responsibility.rejectedAtBorder': true,
    'responsibility.rejectionFinalOn': on('2026-10-14'),
    'responsibility.takeBackPending': false,
  };
  const away: Facts = {
    'responsibility.leftTerritory': true,
    'responsibility.leftOn': on('2026-09-10'),
    'responsibility.returned': true,
    'responsibility.validDocumentOfResponsible': false,
  };
  const STAYS = { kind: 'stays' };

  it.each<[string, Facts, string, unknown]>([
    ['nothing happened, it stays', {}, '2027-01-01', STAYS],
    ['fifteen months after a final rejection at the border end today, it still stays', rejected, '2028-01-14', STAYS],
    ['fifteen months after a final rejection at the border have ended, it ceased', rejected, '2028-01-15', { kind: 'ceased', rule: AMMR_37_2 }],
    ['a take back procedure is pending at the end of the fifteen months, it stays', { ...rejected, 'responsibility.takeBackPending': true }, '2028-02-15', STAYS],
    ['back a day before nine months of absence, it stays', { ...away, 'responsibility.returnedOn': on('2027-06-09') }, '2027-07-01', STAYS],
    ['back after exactly nine months of absence, it ceased', { ...away, 'responsibility.returnedOn': on('2027-06-10') }, '2027-07-01', { kind: 'ceased', rule: AMMR_37_4 }],
    ['away for nine months, with a valid residence document of the state responsible, it stays', { ...away, 'responsibility.returnedOn': on('2027-06-10'), 'responsibility.validDocumentOfResponsible': true }, '2027-07-01', STAYS],
    ['not back, and away for eight months, it stays', { ...away, 'responsibility.returned': false }, '2027-05-10', STAYS],
    ['not back, and away for nine months, it ceased', { ...away, 'responsibility.returned': false }, '2027-06-10', { kind: 'ceased', rule: AMMR_37_4 }],
    ['the return was carried out, it ceased', { 'responsibility.returnCarriedOut': true }, '2027-01-01', { kind: 'ceased', rule: AMMR_37_5 }],
    ['a state issued a residence document, it shifted there', { 'responsibility.since': [{ what: 'residence-document', state: 'NL', on: on('2026-12-01') }] }, '2027-01-01', { kind: 'shifted', state: 'NL', rule: AMMR_37_1 }],
    ['two states became responsible, it is with the last', { 'responsibility.since': [{ what: 'discretion', state: 'BE', on: on('2026-12-15') }, { what: 'residence-document', state: 'NL', on: on('2026-12-01') }] }, '2027-01-01', { kind: 'shifted', state: 'BE', rule: AMMR_37_1 }],
  ])('where %s', (_, facts, asOf, expected) => {
    expect(became(facts, asOf)).toEqual(expected);
  }); // prettier-ignore

  it('it ceases a working day later where the fifteen months end on a Saturday', () => {
    const facts = { ...rejected, 'responsibility.rejectionFinalOn': on('2026-10-15') };
    expect(became(facts, '2028-01-17')).toEqual(STAYS);
    expect(became(facts, '2028-01-18')).toEqual({ kind: 'ceased', rule: AMMR_37_2 });
  });

  it('whether it did is settled, or exactly what is missing is named', () => {
    const asOf = on('2028-02-01');
    const { 'responsibility.leftTerritory': _, ...rest } = NOTHING;
    const decide = (facts: Facts): ReturnType<typeof shifts> => shifts(facts, asOf, NO_HOLIDAYS);
    expect(
      incompleteness((facts) => decide({ 'responsibility.leftTerritory': false, ...facts }), {
        'responsibility.rejectedAtBorder': [true, false],
        'responsibility.rejectionFinalOn': [on('2026-08-01'), on('2027-08-01')],
        'responsibility.takeBackPending': [true, false],
        'responsibility.returnCarriedOut': [true, false],
        'responsibility.since': [[], [{ what: 'discretion', state: 'NL', on: on('2027-01-01') }]],
      }),
    ).toEqual([]);
    const back: Facts = {
      'responsibility.leftTerritory': true,
      'responsibility.returned': true,
      'responsibility.leftOn': on('2027-01-01'),
    };
    expect(
      incompleteness((facts) => decide({ ...NOTHING, ...back, ...facts }), {
        'responsibility.returnedOn': [on('2027-09-30'), on('2027-10-01')],
        'responsibility.validDocumentOfResponsible': [true, false],
      }),
    ).toEqual([]);
    expect(
      incompleteness((facts) => decide({ ...rest, 'responsibility.returned': false, ...facts }), {
        'responsibility.leftTerritory': [true, false],
        'responsibility.leftOn': [on('2027-05-01'), on('2027-05-02')],
        'responsibility.validDocumentOfResponsible': [true, false],
      }),
    ).toEqual([]);
  });
});

describe('a responsibility offset', () => {
  const PERIOD: Facts = { 'transfer.requestingInCrisis': false, 'transfer.hit': 'none' };
  const look = (facts: Facts): Look => ({
    facts,
    asOf: on('2026-09-15'),
    calendar: NO_HOLIDAYS,
    parameters: DEFAULT_PARAMETERS,
  });
  const POSSIBLE: Facts = {
    ...PERIOD,
    'applicant.minor': false,
    'applicant.unaccompanied': false,
    'responsibility.criterion': '33',
    'application.registeredOn': on('2026-08-03'),
    'responsibility.abscondedFromContributor': false,
    'responsibility.beneficiary': false,
    'responsibility.admittedPerson': false,
  };

  it.each<[string, Facts, string]>([
    ['is possible by an entry', {}, 'yes'],
    ['is possible for an accompanied minor', { 'applicant.minor': true }, 'yes'],
    ['is not for an unaccompanied minor', { 'applicant.minor': true, 'applicant.unaccompanied': true }, 'no'],
    ['is not by a family criterion', { 'responsibility.criterion': '26' }, 'no'],
    ['is not by first registration', { 'responsibility.criterion': '16' }, 'no'],
    [
      'is on the last day of the period for a request',
      { 'application.registeredOn': on('2026-07-15') },
      'yes',
    ],
    ['is not once the period has passed', { 'application.registeredOn': on('2026-07-14') }, 'no'],
    ['is not for who absconded', { 'responsibility.abscondedFromContributor': true }, 'no'],
    ['is not for who has protection', { 'responsibility.beneficiary': true }, 'no'],
    ['is not for an admitted person', { 'responsibility.admittedPerson': true }, 'no'],
  ])('%s', (_, facts, held) => {
    expect(offsetPossible(look({ ...POSSIBLE, ...facts })).held).toBe(held);
  });

  it('is settled, or what is missing is named', () => {
    expect(
      incompleteness((facts) => offsetPossible(look({ ...PERIOD, ...facts })), {
        'applicant.minor': [true, false],
        'applicant.unaccompanied': [true, false],
        'responsibility.criterion': ['26', '33'],
        'application.registeredOn': [on('2026-07-14'), on('2026-07-15')],
        'responsibility.abscondedFromContributor': [true, false],
        'responsibility.beneficiary': [true, false],
        'responsibility.admittedPerson': [true, false],
      }),
    ).toEqual([]);
  });
});

describe('the state in which to apply', () => {
  const ENTERED: Facts = {
    ...ALONE,
    'responsibility.firstEntryState': 'IT',
    'responsibility.presentIn': 'NL',
  };
  const apply = (known: Facts): unknown => whereToApply({ ...ENTERED, ...known }).outcome;

  it('is that of first entry', () => {
    expect(apply({})).toEqual({ state: 'IT', rule: AMMR_17_1 });
  });

  it('is that which issued a valid document, on whose behalf it may be', () => {
    expect(apply({ 'responsibility.documents': [visaOf('PL', { onBehalfOf: 'LT' })] })).toEqual({
      state: 'PL',
      rule: AMMR_17_2,
    });
  });

  it('is where the person is with a document that ended', () => {
    const documents = [residenceOf('PT', { validUntil: on('2020-01-01') })];
    expect(apply({ 'responsibility.documents': documents })).toEqual({ state: 'NL', rule: AMMR_17_2_ENDED });
  });

  it('is settled, or what is missing is named', () => {
    const {
      'responsibility.documents': _d,
      'responsibility.presentIn': _p,
      'responsibility.firstEntryState': _f,
      ...rest
    } = ENTERED;
    expect(
      incompleteness((facts) => whereToApply({ ...rest, ...facts }), {
        'responsibility.documents': [[], [visaOf('PL')], [visaOf('PL', { validUntil: on('2020-01-01') })]],
        'responsibility.presentIn': ['NL', 'BE'],
        'responsibility.firstEntryState': ['IT', 'GR'],
      }),
    ).toEqual([]);
  });
});

describe('discretion', () => {
  it('lets the state of registration examine, whoever is responsible', () => {
    expect(mayExamineItself(ALONE).held).toBe('yes');
  });

  it('lets another be asked on humanitarian grounds with consent, before a first decision', () => {
    const grounds: Facts = {
      'responsibility.firstDecisionTaken': false,
      'transfer.humanitarian': true,
      'transfer.humanitarianConsent': true,
    };
    expect(mayAskAnother(grounds).held).toBe('yes');
    expect(mayAskAnother({ ...grounds, 'transfer.humanitarianConsent': false }).held).toBe('no');
    expect(mayAskAnother({ ...grounds, 'responsibility.firstDecisionTaken': true }).held).toBe('no');
    expect(determinationOf(mayAskAnother({})).answer).toBe('not-yet-known');
  });
});
