import { call } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { ANONYMOUS, readFailure, type Context } from '#procedure';
import { changes, countries, country } from './country.ts';
import { importList, importRates } from './import.ts';
import { rates } from './rates.ts';

const context: Context = {
  caller: ANONYMOUS,
  today: parseDay('2026-09-01'),
  authorize: () => Promise.resolve(),
  store: () => Promise.reject(new Error('No question about a country opens the store.')),
};
const ask = (input: { country: string; asOf?: string; language?: 'en' | 'nl' }) =>
  call(country, input, { context });
const answers = async (input: { country: string; asOf?: string }) =>
  (await ask(input)).grounds.map(({ by, answer }) => `${by}: ${answer}`);

describe('a country of origin', () => {
  it('has its listings, its rate with year, source and bounds, and the grounds that follow', async () => {
    const egypt = await ask({ country: 'EGY', asOf: '2026-07-01' });
    expect(egypt).toMatchObject({
      code: 'EGY',
      law: 'APR',
      union: { answer: 'yes', basis: 'annex', confidence: 'confirmed' },
      rate: {
        year: 2025,
        standing: 'proxy',
        value: null,
        lowest: 2.2,
        highest: 3.3,
        availableFrom: '2026-04-30',
      },
    });
    expect(egypt.national.map(({ state }) => state)).toEqual(['IT', 'IE', 'EL', 'CY']);
    expect(await answers({ country: 'EGY', asOf: '2026-07-01' })).toEqual([
      'union-list: yes',
      'national-list: no',
      'rate: yes',
    ]);
  });

  it.each([
    ['EGY', '2026-06-11', ['union-list: no', 'national-list: not-yet-known', 'rate: not-yet-known']],
    ['EGY', '2026-06-12', ['union-list: yes', 'national-list: no', 'rate: yes']],
    ['EGY', '2026-02-23', ['union-list: no', 'national-list: not-yet-known', 'rate: no']],
    ['IRQ', '2026-07-01', ['union-list: no', 'national-list: not-yet-known', 'rate: yes']],
    ['SYR', '2026-07-01', ['union-list: no', 'national-list: not-yet-known', 'rate: not-yet-known']],
    ['UKR', '2026-07-01', ['union-list: no', 'national-list: not-yet-known', 'rate: not-yet-known']],
    ['SRB', '2026-07-01', ['union-list: not-yet-known', 'national-list: not-yet-known', 'rate: yes']],
    ['Ghana', '2026-02-02', ['union-list: no', 'national-list: yes', 'rate: no']],
    ['XK', '2026-07-01', ['union-list: yes', 'national-list: no', 'rate: not-yet-known']],
    ['AFG', '2026-07-01', ['union-list: no', 'national-list: not-yet-known', 'rate: no']],
  ])('%s on %s: %j', async (code, asOf, expected) => {
    expect(await answers({ country: code, asOf })).toEqual(expected);
  });

  it('names what is missing where a ground is not yet known', async () => {
    const { grounds } = await ask({ country: 'SRB', asOf: '2026-07-01' });
    expect(grounds[0]?.determination.missing.map(({ path }) => path)).toEqual([
      'origin.indiscriminateViolence',
      'origin.restrictiveMeasures',
    ]);
  });

  it('is today’s where no day is given, and speaks Dutch', async () => {
    expect(await ask({ country: 'Turkije', language: 'nl' })).toMatchObject({
      asOf: '2026-09-01',
      name: 'Turkije',
    });
  });

  it.each([
    ['YUG', 'Yugoslavia ended'],
    ['FRA', 'France is a member state'],
    ['Atlantis', '“Atlantis” is no country that we know'],
  ])('%s is refused: %s', async (code, sentence) => {
    const failure = await ask({ country: code }).then(
      () => undefined,
      (error: unknown) => readFailure(error),
    );
    expect(failure).toMatchObject({ kind: 'invalid-input', where: 'country' });
    expect(failure?.sentence).toContain(sentence);
  });

  it('has its changes in order, with 12 June 2026 among them', async () => {
    const { changes: all } = await ask({ country: 'EGY' });
    const days = all.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    expect(days).toContain('2026-06-12');
  });
});

describe('all countries', () => {
  it('are shown with filters', async () => {
    const listed = await call(countries, { unionList: 'yes' }, { context });
    expect(listed.countries.map(({ code }) => code)).toEqual([
      'BGD',
      'COL',
      'EGY',
      'IND',
      'MAR',
      'TUN',
      'XKX',
    ]);
    const open = await call(countries, { unionList: 'not-yet-known' }, { context });
    expect(open.countries.map(({ code }) => code)).toEqual([
      'ALB',
      'BIH',
      'GEO',
      'MDA',
      'MKD',
      'MNE',
      'SRB',
      'TUR',
    ]);
    const german = await call(countries, { state: 'DE', search: 'gha' }, { context });
    expect(german.countries).toMatchObject([
      { code: 'GHA', states: [], seenWith: expect.arrayContaining(['DE']) },
    ]);
  });

  it('refuse a state that is none', async () => {
    await expect(call(countries, { state: 'XX' }, { context })).rejects.toThrow('is not a member state');
  });
});

describe('how a country stands on the Union list', () => {
  it.each([
    ['EGY', '2026-06-12', 'annex'],
    ['EGY', '2026-06-11', 'none'],
    ['UKR', '2026-07-01', 'excluded'],
    ['SRB', '2026-07-01', 'not-yet-known'],
    ['Ghana', '2026-07-01', 'none'],
  ])('%s on %s: %s', async (search, asOf, listing) => {
    const { countries: found } = await call(countries, { search, asOf }, { context });
    expect(found.map((one) => one.listing)).toEqual([listing]);
  });
});

describe('what changed on a day', () => {
  it.each([
    ['2026-05-01', '2026-04-30', '2026-06-12'],
    ['2026-06-12', '2026-04-30', '2027-04-30'],
    ['2000-01-01', null, '2015-10-09'],
  ])('around %s it was different on %s and on %s', async (on, earlier, later) => {
    expect(await call(changes, { on }, { context })).toMatchObject({ earlier, later });
  });

  it('is the law and the grounds on 12 June 2026', async () => {
    const found = await call(changes, {}, { context });
    expect(found.law.map(({ citation }) => citation)).toContain('Art. 62(1) APR');
    const egypt = found.countries.filter(({ code }) => code === 'EGY');
    expect(egypt).toMatchObject([
      { what: 'union-list', before: 'no', after: 'yes' },
      { what: 'rate', before: 'not-yet-known', after: 'yes' },
    ]);
    expect(found.countries.filter(({ code }) => code === 'AFG')).toEqual([]);
  });

  it('is a national list on another', async () => {
    const { countries: changed } = await call(changes, { on: '2026-02-02' }, { context });
    expect(changed).toHaveLength(10);
    expect(changed.every(({ text }) => text.startsWith('Germany'))).toBe(true);
  });

  it('is nothing on a day without change', async () => {
    expect(await call(changes, { on: '2026-07-03' }, { context })).toMatchObject({ law: [], countries: [] });
  });
});

describe('rates and files', () => {
  it('shows every year of a nationality, official before proxy', async () => {
    const { rates: all } = await call(rates, { country: 'IRQ' }, { context });
    expect(all.map(({ year, standing, twentyOrLower }) => `${year} ${standing} ${twentyOrLower}`)).toEqual([
      '2025 official yes',
      '2025 proxy not-yet-known',
      '2024 proxy no',
      '2023 proxy no',
    ]);
  });

  it('reads Eurostat’s table and says where it agrees with the bounds kept here', async () => {
    const decisions = `freq,unit,citizen,sex,age,decision,geo\\TIME_PERIOD\t2025 \n${(
      [
        ['TOTAL', 20_000],
        ['GENCONV', 500],
        ['SUB_PROT', 60],
      ] as const
    )
      .map(([code, figure]) => `A,PER,EG,T,TOTAL,${code},EU27_2020\t${figure} \n`)
      .join('')}`;
    const { rates: read } = await call(importRates, { decisions }, { context });
    expect(read).toMatchObject([
      { country: 'EGY', granted: 560, rate: 2.8, twentyOrLower: 'yes', within: true },
    ]);
  });

  it('reads a list and compares it', async () => {
    const list =
      'iso3,basis,applies_from,status\nEGY,annex,2026-06-12,designated\nPAK,annex,2026-06-12,designated\n';
    const { rows } = await call(importList, { list }, { context });
    expect(rows.map(({ country: code, kept }) => `${code} ${kept}`)).toEqual(['EGY true', 'PAK false']);
  });
});
