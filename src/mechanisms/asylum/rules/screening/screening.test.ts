import { describe, expect, it } from 'vitest';
import { formatDay, missingIn, NO_HOLIDAYS, parseDay, type Day } from '#kernel';
import { SCREENING_CASES } from '../../cases/screening.ts';
import type { Facts } from '../../facts/index.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { guaranteesKept, MINORS_PER_ASSISTANT } from './elements.ts';
import { screeningLimit } from './limit.ts';
import { entryBarred, screening, screeningEnded, screeningReferral } from './screening.ts';
import { screeningBasis } from './who.ts';

const AS_OF = parseDay('2026-09-08');
const [BEFORE, ON, AFTER] = [parseDay('2026-06-11'), parseDay('2026-09-01'), parseDay('2026-09-07')];

describe('a screening', () => {
  it.each(SCREENING_CASES)('$name', ({ facts, asOf, expected }) => {
    const found = screening(facts, parseDay(asOf), NO_HOLIDAYS);
    const end = found.limit?.end ?? null;
    expect({
      required: found.required.outcome,
      end: end === null ? null : formatDay(end),
      ended: found.ended.outcome,
      next: found.next.outcome,
      entryBarred: found.entryBarred.held === 'yes',
    }).toEqual(expected);
    expect(found.entryBarred.held).not.toBe('not-yet-known');
  });

  it('has a limit without a last day where the day of arrival is not yet known', () => {
    const facts: Facts = { 'arrival.how': 'disembarked', 'arrival.meetsEntryConditions': false };
    expect(screeningLimit(facts, NO_HOLIDAYS)).toBeNull();
    expect(missingIn(screeningBasis(facts).open).map(({ path }) => path)).toContain('arrival.on');
  });

  it('shows seven elements, each done or not', () => {
    const { elements } = screening({ 'screening.healthChecked': true }, AS_OF, NO_HOLIDAYS);
    expect(elements.map(({ held }) => held)).toEqual(['yes', ...Array<string>(6).fill('not-yet-known')]);
  });

  it('allows thirty unaccompanied minors to one assistant, not thirty-one', () => {
    const minor: Facts = {
      'applicant.minor': true,
      'applicant.unaccompanied': true,
      'screening.informed': true,
      'screening.assisted': true,
      'screening.assistantIndependent': true,
    };
    const kept = (minors: number): string =>
      guaranteesKept({ ...minor, 'screening.minorsInCharge': minors }).held;
    expect([kept(MINORS_PER_ASSISTANT), kept(MINORS_PER_ASSISTANT + 1)]).toEqual(['yes', 'no']);
    expect(guaranteesKept({ 'applicant.minor': false, 'screening.informed': true }).held).toBe('yes');
  });
});

describe('screening settles, or names exactly what is missing', () => {
  const borderCase: Facts = {
    'screening.setAsideForCriminalProceedings': false,
    'screening.biometricsExempt': false,
    'screening.discontinuedOnDeparture': false,
  };

  const at = (day: Day): Facts => ({ 'arrival.on': day, 'screening.letInUnder': 'no' });

  it('on who is screened at the border', () => {
    expect(
      incompleteness(
        (facts) =>
          screeningBasis({ 'screening.illegallyStaying': false, 'screening.over72Hours': false, ...facts }),
        {
          'arrival.on': [BEFORE, ON],
          'arrival.how': ['unauthorised-crossing', 'disembarked', 'crossing-point', 'inside'],
          'arrival.meetsEntryConditions': [true, false],
          'screening.biometricsExempt': [true, false],
          'screening.letInUnder': ['no', '6(5)(a)', '6(5)(c)'],
          'screening.applied': [true, false],
          'screening.setAsideForCriminalProceedings': [true, false],
        },
      ),
    ).toEqual([]);
  });

  it('on who is screened within the territory', () => {
    expect(
      incompleteness(
        (facts) => screeningBasis({ ...borderCase, ...at(ON), 'screening.applied': false, ...facts }),
        {
          'arrival.how': ['disembarked', 'inside'],
          'arrival.meetsEntryConditions': [true, false],
          'screening.illegallyStaying': [true, false],
          'screening.crossedUnauthorised': [true, false],
          'screening.apprehendedOn': [BEFORE, AFTER],
          'screening.alreadyScreened': [true, false],
          'screening.sentBack': [true, false],
        },
      ),
    ).toEqual([]);
  });

  it('on how it ended, with each limit', () => {
    expect(
      incompleteness(
        (facts) =>
          screeningEnded(
            {
              ...borderCase,
              'screening.letInUnder': 'no',
              'screening.applied': false,
              'screening.crossedUnauthorised': true,
              'screening.alreadyScreened': false,
              'screening.sentBack': false,
              'arrival.meetsEntryConditions': false,
              ...facts,
            },
            AS_OF,
            NO_HOLIDAYS,
          ),
        {
          'arrival.on': [BEFORE, ON, parseDay('2026-08-28')],
          'arrival.how': ['unauthorised-crossing', 'disembarked', 'inside'],
          'screening.over72Hours': [true, false],
          'screening.illegallyStaying': [true, false],
          'screening.apprehendedOn': [BEFORE, AFTER, parseDay('2026-09-02')],
          'screening.entryConditionsFound': [true, false],
          'screening.referred': [true, false],
        },
      ),
    ).toEqual([]);
  });

  it('on whether entry is barred', () => {
    expect(
      incompleteness(
        (facts) =>
          entryBarred(
            { ...borderCase, 'screening.illegallyStaying': false, 'screening.over72Hours': false, ...facts },
            AS_OF,
            NO_HOLIDAYS,
          ),
        {
          'arrival.on': [ON, parseDay('2026-08-28')],
          'arrival.how': ['unauthorised-crossing', 'crossing-point', 'inside'],
          'arrival.meetsEntryConditions': [true, false],
          'screening.letInUnder': ['no', '6(5)(c)'],
          'screening.applied': [true, false],
          'screening.entryConditionsFound': [true, false],
          'screening.referred': [true, false],
        },
      ),
    ).toEqual([]);
  });

  const found: Facts = {
    'screening.crossedUnauthorised': true,
    'screening.apprehendedOn': AFTER,
    'screening.alreadyScreened': false,
    'screening.sentBack': false,
  };

  it('on who comes next', () => {
    expect(
      incompleteness((facts) => screeningReferral({ ...borderCase, ...at(ON), ...found, ...facts }), {
        'arrival.how': ['disembarked', 'crossing-point', 'inside'],
        'arrival.meetsEntryConditions': [true, false],
        'screening.illegallyStaying': [true, false],
        'screening.crossedUnauthorised': [true],
        'screening.apprehendedOn': [AFTER],
        'screening.alreadyScreened': [false],
        'screening.sentBack': [false],
        'screening.applied': [true, false],
        'screening.entryConditionsFound': [true, false],
        'screening.toBeRelocated': [true, false],
      }),
    ).toEqual([]);
  });
});
