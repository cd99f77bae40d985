import { describe, expect, it } from 'vitest';
import { formatDay, NO_HOLIDAYS, parseDay } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { laterRegistrationLimit } from './crisis.ts';
import { directiveBorderEnd } from './directive.ts';
import {
  afterBorder,
  borderEnd,
  borderLodging,
  borderWeeks,
  returnBorderEnd,
  returnWeeks,
} from './duration.ts';

const BOTH = [true, false];
/** A Wednesday. */
const REGISTERED: Facts = {
  'application.registeredOn': parseDay('2026-07-01'),
  'application.madeOn': parseDay('2026-06-30'),
  'arrival.how': 'crossing-point',
  'border.crisis': 'none',
};
const CRISIS: Facts = {
  'border.crisis': 'mass-arrivals',
  'border.crisisExtension': true,
  'border.crisisFrom': parseDay('2026-06-30'),
  'border.crisisUntil': parseDay('2026-09-30'),
};
const RELOCATED: Facts = { 'arrival.how': 'relocated', 'border.receivingStateApplies': true };

const end = (facts: Facts): string => {
  const limit = borderEnd({ ...REGISTERED, ...facts }, NO_HOLIDAYS);
  return limit?.end == null ? 'not yet known' : formatDay(limit.end);
};

describe('the time of the border procedure', () => {
  it.each<[string, Facts, string]>([
    ['twelve weeks from registration', {}, '2026-09-23'],
    ['sixteen after relocation to a state that applies it', RELOCATED, '2026-10-21'],
    ['twelve where that state does not', { ...RELOCATED, 'border.receivingStateApplies': false }, '2026-09-23'],
    ['eighteen in a crisis', CRISIS, '2026-11-04'],
    ['eighteen, not twenty-two, in a crisis after relocation', { ...CRISIS, ...RELOCATED }, '2026-11-04'],
    ['twelve where the application was made the day before the period', { ...CRISIS, 'border.crisisFrom': parseDay('2026-07-01') }, '2026-09-23'],
    ['not yet known where it is not known whether the Council authorised more', { 'border.crisis': 'mass-arrivals' }, 'not yet known'],
  ])('is %s', (_, facts, expected) => {
    expect(end(facts)).toBe(expected);
  }); // prettier-ignore

  it('is four weeks from lodging before the Pact', () => {
    const limit = directiveBorderEnd({ 'application.lodgedOn': parseDay('2026-06-10') }, NO_HOLIDAYS);
    expect(limit.end).toBe(parseDay('2026-07-08'));
  });

  it('gives five days to lodge, from registration or from arrival after relocation', () => {
    expect(borderLodging(REGISTERED, NO_HOLIDAYS).end).toBe(parseDay('2026-07-06'));
    const relocated: Facts = { ...RELOCATED, 'border.relocatedOn': parseDay('2026-08-03') };
    // 8 August 2026 is a Saturday.
    expect(borderLodging(relocated, NO_HOLIDAYS).end).toBe(parseDay('2026-08-10'));
  });

  it('gives four weeks to register in a crisis, from the making', () => {
    expect(laterRegistrationLimit(REGISTERED, NO_HOLIDAYS).end).toBe(parseDay('2026-07-28'));
  });

  it('is followed by entry, unless a rejected applicant may not remain', () => {
    expect(afterBorder({ 'border.rejected': false }).outcome).toBe('authorise-entry');
    expect(afterBorder({ 'border.rejected': true, 'border.mayRemain': true }).outcome).toBe(
      'authorise-entry',
    );
    expect(afterBorder({ 'border.rejected': true, 'border.mayRemain': false }).outcome).toBe('return-border-procedure'); // prettier-ignore
  });

  it('is followed by at most twelve weeks of return border procedure, eighteen in a crisis', () => {
    const facts: Facts = { 'border.noRightSince': parseDay('2026-09-14'), 'border.crisis': 'none' };
    const crisis: Facts = { ...facts, 'border.crisis': 'instrumentalisation', 'border.crisisReturn': true };
    expect(returnBorderEnd(facts, NO_HOLIDAYS)?.end).toBe(parseDay('2026-12-07'));
    expect(returnBorderEnd(crisis, NO_HOLIDAYS)?.end).toBe(parseDay('2027-01-18'));
    expect(returnWeeks({ ...crisis, 'border.crisis': 'force-majeure' }).outcome).toBe(12);
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness((facts) => borderWeeks({ 'application.madeOn': parseDay('2026-06-30'), ...facts }), {
        'arrival.how': ['relocated', 'disembarked'],
        'border.receivingStateApplies': BOTH,
        'border.crisis': ['none', 'force-majeure'],
        'border.crisisExtension': BOTH,
        'border.crisisFrom': [parseDay('2026-06-30'), parseDay('2026-07-01')],
        'border.crisisUntil': [parseDay('2026-06-29'), parseDay('2026-06-30')],
      }),
    ).toEqual([]);
    expect(incompleteness(afterBorder, { 'border.rejected': BOTH, 'border.mayRemain': BOTH })).toEqual([]);
    expect(
      incompleteness(returnWeeks, {
        'border.crisis': ['none', 'mass-arrivals', 'force-majeure'],
        'border.crisisReturn': BOTH,
      }),
    ).toEqual([]);
  });
});
