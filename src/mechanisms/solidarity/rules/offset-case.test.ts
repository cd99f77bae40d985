import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '#kernel';
import { caseQualifiesForOffset, type OffsetCase } from './offset-case.ts';

const from = parseDay('2026-07-01');
const qualifying: OffsetCase = {
  unaccompaniedMinor: false,
  responsibleUnderArticle: 33,
  timeLimitFrom: from,
  databaseHit: false,
  transferExtension: 'none',
  absconded: false,
  beneficiaryOfProtection: false,
  admittedPerson: false,
  finallyRejected: false,
};
const TAKE_CHARGE = { caseTimeLimit: 'take-charge-request' } as const;
const TRANSFER = { caseTimeLimit: 'transfer' } as const;
const on = (
  change: Partial<OffsetCase>,
  days = 10,
  reading: typeof TAKE_CHARGE | typeof TRANSFER = TAKE_CHARGE,
) => caseQualifiesForOffset({ ...qualifying, ...change }, addDays(from, days), reading);

describe('a case qualifies for an offset', () => {
  it('when every point of Article 63(8) holds', () => {
    expect(on({}).answer).toBe('yes');
  });

  it.each([
    { change: { unaccompaniedMinor: true }, code: 'offset-case.not-minor' },
    { change: { responsibleUnderArticle: 25 }, code: 'offset-case.responsible' },
    { change: { responsibleUnderArticle: 34 }, code: 'offset-case.responsible' },
    { change: { absconded: true }, code: 'offset-case.not-absconded' },
    { change: { beneficiaryOfProtection: true }, code: 'offset-case.not-protected' },
    { change: { admittedPerson: true }, code: 'offset-case.not-admitted' },
  ])('not where $change', ({ change, code }) => {
    const result = on(change);
    expect(result.answer).toBe('no');
    expect(result.reasons.find(({ held }) => held === 'no')?.code).toBe(code);
  });

  it.each([
    'unaccompaniedMinor',
    'responsibleUnderArticle',
    'timeLimitFrom',
    'absconded',
    'beneficiaryOfProtection',
    'admittedPerson',
  ] as const)('not yet known while %s is missing, and asks for it', (path) => {
    expect(on({ [path]: null })).toMatchObject({ answer: 'not-yet-known', missing: [{ path }] });
  });

  it('settles on no as soon as one point fails, whatever is missing', () => {
    expect(on({ absconded: null, unaccompaniedMinor: true }).answer).toBe('no');
  });

  it.each([
    { reading: TAKE_CHARGE, change: {}, until: '2026-09-01' },
    { reading: TAKE_CHARGE, change: { databaseHit: true }, until: '2026-08-01' },
    { reading: TRANSFER, change: {}, until: '2027-01-01' },
    { reading: TRANSFER, change: { transferExtension: 'imprisoned' as const }, until: '2027-07-01' },
    { reading: TRANSFER, change: { transferExtension: 'absconding' as const }, until: '2029-07-01' },
  ])('until $until with $reading and $change, and not the day after', ({ reading, change, until }) => {
    const days = parseDay(until) - from;
    expect(on(change, days, reading).answer).toBe('yes');
    expect(on(change, days + 1, reading).answer).toBe('no');
  });

  it('asks whether there was a database hit only when that decides', () => {
    expect(on({ databaseHit: null }, 10).answer).toBe('yes');
    expect(on({ databaseHit: null }, 45)).toMatchObject({ missing: [{ path: 'databaseHit' }] });
    expect(on({ databaseHit: null }, 70).answer).toBe('no');
  });

  it('is not barred by a final rejection (63(9))', () => {
    const result = on({ finallyRejected: true });
    expect(result.answer).toBe('yes');
    expect(result.reasons.at(-1)?.code).toBe('offset-case.rejection-no-bar');
  });
});
