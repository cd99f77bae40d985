import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { procedureLaw, responsibilityLaw } from './applicable-law.ts';

const DAYS = ['2026-06-11', '2026-06-12', '2026-06-30', '2026-07-01', '2026-07-02'].map(parseDay);

describe('which law governs an application', () => {
  it.each([
    ['2026-06-11', 'APD'],
    ['2026-06-12', 'APR'],
    ['2026-07-02', 'APR'],
  ])('lodged on %s: %s', (day, law) => {
    expect(procedureLaw({ 'application.lodgedOn': parseDay(day) }).outcome).toBe(law);
  });

  it.each([
    ['2026-06-30', 'DUBLIN3'],
    ['2026-07-01', 'AMMR'],
    ['2026-07-02', 'AMMR'],
  ])('registered on %s: %s', (day, law) => {
    expect(responsibilityLaw({ 'application.registeredOn': parseDay(day) }, DEFAULT_PARAMETERS).outcome).toBe(
      law,
    );
  });

  it('reads 1 July 2026 as the parameter says', () => {
    const facts = { 'application.registeredOn': parseDay('2026-07-01') };
    expect(responsibilityLaw(facts, { ...DEFAULT_PARAMETERS, firstOfJuly2026: 'DUBLIN3' }).outcome).toBe(
      'DUBLIN3',
    );
  });

  it('runs the new procedure with Dublin III for what was registered and lodged from 12 to 30 June 2026', () => {
    const facts = {
      'application.registeredOn': parseDay('2026-06-15'),
      'application.lodgedOn': parseDay('2026-06-20'),
    };
    expect(procedureLaw(facts).outcome).toBe('APR');
    expect(responsibilityLaw(facts, DEFAULT_PARAMETERS).outcome).toBe('DUBLIN3');
  });

  it('takes from a step before that the later one cannot be earlier', () => {
    expect(procedureLaw({ 'application.registeredOn': parseDay('2026-06-12') }).outcome).toBe('APR');
    expect(procedureLaw({ 'application.registeredOn': parseDay('2026-06-11') }).outcome).toBeNull();
  });

  it('settles, or names exactly what is missing', () => {
    expect(incompleteness(procedureLaw, { 'application.lodgedOn': DAYS })).toEqual([]);
    expect(
      incompleteness((facts) => responsibilityLaw(facts, DEFAULT_PARAMETERS), {
        'application.registeredOn': DAYS,
      }),
    ).toEqual([]);
  });
});
