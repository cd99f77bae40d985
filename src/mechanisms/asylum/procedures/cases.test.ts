import { call } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { ANONYMOUS, type Context } from '#procedure';
import { CASE_AREAS, type CaseArea } from '../cases/index.ts';
import { cases } from './cases.ts';

const context: Context = {
  caller: ANONYMOUS,
  today: parseDay('2026-09-01'),
  authorize: () => Promise.resolve(),
  store: () => Promise.reject(new Error('A worked case opens no store.')),
};
const ask = (input: { file?: unknown; area?: CaseArea; language?: 'en' | 'nl' }) =>
  call(cases, input, { context });

const EXPIRED = {
  id: '1',
  area: 'responsibility',
  title: 'A visa that ended',
  facts: {
    registered: '2026-08-10',
    first_registered_in: 'AT',
    visa: { issuer: 'PL', expired: '2025-02-11' },
  },
  expected: { responsible: 'PL', rule: '29(4)' },
};
const file = (...scenarios: object[]): string => JSON.stringify({ scenarios });

describe('worked cases', () => {
  it('of our own all come out as expected, some of every area', async () => {
    const { answer, of, agree, areas } = await ask({});
    expect(answer).toBe('yes');
    expect(agree).toBe(of);
    expect(areas.map(({ area }) => area)).toEqual(CASE_AREAS);
  });

  it('of one area are those of that area', async () => {
    const { cases: found } = await ask({ area: 'capacity' });
    expect(new Set(found.map(({ area }) => area))).toEqual(new Set(['capacity']));
    expect(found[0]).toMatchObject({ agrees: true, said: 'capacity 3000, multiplier 2, maximum 6000' });
  });

  it('of a file are run: as text, as they are, or as a list alone', async () => {
    for (const given of [file(EXPIRED), `\uFEFF${file(EXPIRED)}`, { scenarios: [EXPIRED] }, [EXPIRED]]) {
      expect(await ask({ file: given })).toMatchObject({ answer: 'yes', of: 1, agree: 1 });
    }
  });

  it('that differ say with what, and then the answer is no', async () => {
    const wrong = { ...EXPIRED, expected: { responsible: 'AT', rule: '29(4)' } };
    const { answer, cases: found } = await ask({ file: file(EXPIRED, wrong) });
    expect(answer).toBe('no');
    expect(found.map(({ said }) => said)).toEqual([
      'responsible PL, rule 29(4)',
      'DIFFERS: responsible PL (expected AT), rule 29(4)',
    ]);
  });

  it('say in Dutch what was not understood', async () => {
    const odd = { ...EXPIRED, facts: { ...EXPIRED.facts, moon: true, visa: { issuer: 'PL', type: 'X' } } };
    const { cases: found } = await ask({ file: file(odd), language: 'nl' });
    expect(found[0]?.said).toMatch(
      /^WIJKT AF: responsible – \(verwacht PL\), .*niet begrepen: moon: .*; visa: “X” is none/,
    );
  });

  it.each([
    ['{nope', /^The scenarios are not JSON/],
    [file(), /scenarios/],
    [file({ ...EXPIRED, area: 'tax' }), /^Scenario “1” \(tax\) is of no area that is known; they are/],
    [file({ ...EXPIRED, expected: {} }), /^Scenario “1” \(responsibility\) expects nothing/],
  ])('of a file that is none are refused: %s', async (given, sentence) => {
    await expect(ask({ file: given })).rejects.toSatisfy((error) => sentence.test(sentenceOf(error)));
  });
});

function sentenceOf(error: unknown): string {
  const { message, data } = error as { message: string; data?: { issues?: { message: string }[] } };
  const cause = (error as { cause?: { issues?: { message: string; path: unknown[] }[] } }).cause;
  return cause?.issues?.[0]?.message ?? data?.issues?.[0]?.message ?? message;
}
