import { describe, expect, it } from 'vitest';
import { parseDay, Refusal } from '#kernel';
import { refuseContradictions } from './contradictions.ts';
import { factsByPath, factsSchema, writtenFacts } from './json.ts';

const ASKED = parseDay('2026-11-30');

function read(json: unknown): ReturnType<typeof factsByPath> {
  const facts = factsByPath(factsSchema.parse(json));
  refuseContradictions(facts, ASKED);
  return facts;
}

describe('facts at the door', () => {
  it('come in by topic and are read by path, null being not known', () => {
    expect(read({ applicant: { minor: false, stateless: null }, application: { lodgedOn: '2026-07-15' } })).toEqual({
      'applicant.minor': false,
      'application.lodgedOn': parseDay('2026-07-15'),
    });
  });

  it.each([
    ['a topic that does not exist', { applicants: {} }],
    ['a fact that does not exist', { applicant: { minority: true } }],
    ['a word for a yes or no', { applicant: { minor: 'no' } }],
    ['a day that does not exist', { application: { lodgedOn: '2026-02-30' } }],
    ['a state outside the system', { application: { state: 'UK' } }],
  ])('are refused with %s', (_, json) => {
    expect(() => read(json)).toThrow();
  });

  it.each([
    ['a birth date in the future', { applicant: { birthDate: '2031-01-01' } }, 'applicant.birthDate', 'in the future'],
    ['a birth date of two centuries ago', { applicant: { birthDate: '1826-01-01' } }, 'applicant.birthDate', 'Nobody lives'],
    ['a lodging before the registration', { application: { registeredOn: '2026-07-07', lodgedOn: '2026-07-06' } }, 'application.lodgedOn', 'before it was registered'],
    ['a lodging before the making', { application: { madeOn: '2026-07-07', lodgedOn: '2026-07-06' } }, 'application.lodgedOn', 'before it was made'],
    ['a date before the law', { application: { lodgedOn: '2015-07-20' } }, 'application.lodgedOn', 'oldest law'],
    ['a date to come', { application: { lodgedOn: '2026-12-01' } }, 'application.lodgedOn', 'is after 2026-11-30'],
    ['an unaccompanied adult', { applicant: { minor: false, unaccompanied: true } }, 'applicant.unaccompanied', 'adult'],
    ['a stateless national', { applicant: { stateless: true, nationality: 'SYR' } }, 'applicant.nationality', 'stateless'],
  ])('%s gets its sentence', (_, json, where, words) => {
    const refused = refusalOf(() => read(json));
    expect(refused.details.where).toBe(where);
    expect(refused.message).toContain(words);
    expect(refused.details.remedy).toMatch(/\.$/);
  });

  it('are written again as they came', () => {
    const json = { applicant: { minor: false }, application: { lodgedOn: '2026-07-15', state: 'NL' } };
    expect(writtenFacts(factsSchema.parse(json))).toEqual(json);
  });

  it('may be made, registered and lodged on one day', () => {
    const day = '2026-07-07';
    expect(() => read({ application: { madeOn: day, registeredOn: day, lodgedOn: day } })).not.toThrow();
  });
}); // prettier-ignore

function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
