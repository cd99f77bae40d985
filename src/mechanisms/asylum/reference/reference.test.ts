import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay, isThirdCountry, parseDay } from '#kernel';
import { parseCsv } from '../import/csv.ts';
import { readSafeOriginList } from '../import/safe-origin-list.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { rateTwentyOrLower } from '../rules/origin/rate.ts';
import {
  availableFrom,
  latestYear,
  RATED_COUNTRIES,
  rateFacts,
  rateOn,
  ratesOf,
} from './recognition-rates.ts';
import { NATIONAL_LISTS, nationalStandings, WITHOUT_LIST } from './safe-origin-national.ts';
import { UNION_LIST, unionListingOf } from './safe-origin-union.ts';

const SHARED = '/work/shared/data';
const here = existsSync(`${SHARED}/recognition-rates.csv`);
const shared = (name: string): string => readFileSync(`${SHARED}/${name}`, 'utf8');
const on = (country: string, day: string) => rateOn(country, parseDay(day), DEFAULT_PARAMETERS);

describe('recognition rates', () => {
  it('are of the latest year whose data are available, from 30 April of the next by default', () => {
    expect(latestYear(parseDay('2026-04-29'), DEFAULT_PARAMETERS)).toBe(2024);
    expect(latestYear(parseDay('2026-04-30'), DEFAULT_PARAMETERS)).toBe(2025);
    expect(latestYear(parseDay('2026-04-29'), { yearlyDataAvailable: { month: 4, day: 15 } })).toBe(2025);
    expect(availableFrom(2025, DEFAULT_PARAMETERS)).toBe(parseDay('2026-04-30'));
  });

  it('are official where the Union published one: Iraq in 2025', () => {
    expect(on('IRQ', '2026-07-01')).toMatchObject({ standing: 'official', value: 18.4, year: 2025 });
    expect(rateTwentyOrLower(rateFacts(on('IRQ', '2026-07-01'))).held).toBe('yes');
  });

  it('are else bounds, which leave it open where 20 % lies between them', () => {
    expect(on('EGY', '2026-07-01')).toMatchObject({ standing: 'proxy', value: null });
    expect(rateTwentyOrLower(rateFacts(on('EGY', '2026-07-01'))).held).toBe('yes');
    expect(rateTwentyOrLower(rateFacts(on('AFG', '2026-07-01'))).held).toBe('no');
    expect(rateTwentyOrLower(rateFacts(on('VEN', '2026-07-01'))).held).toBe('not-yet-known');
    // 20.1 % at most, printed from a fraction just above 20.
    expect(rateTwentyOrLower(rateFacts(on('RUS', '2026-07-01'))).held).toBe('not-yet-known');
  });

  it('of a year that is not here yet are not guessed from the year before', () => {
    expect(on('EGY', '2027-05-01')).toBeNull();
    expect(rateTwentyOrLower(rateFacts(null)).held).toBe('not-yet-known');
  });

  it('are of countries that exist, each with bounds in order and a source', () => {
    for (const country of RATED_COUNTRIES) {
      expect(isThirdCountry(country), country).toBe(true);
      for (const { lowest, highest, source } of ratesOf(country)) {
        expect(lowest).toBeLessThanOrEqual(highest);
        expect(source).not.toBe('');
      }
    }
  });

  it.skipIf(!here)('are those of the shared figures (skipped where these are not on the machine)', () => {
    const { rows } = parseCsv(shared('recognition-rates-detail.csv'), 'detail');
    const kept = rows.filter(({ fields }) => fields[0] !== 'XXA');
    for (const { fields } of kept) {
      const [country = '', year, , , , , lower, , upper] = fields;
      const rate = ratesOf(country).find((one) => one.year === Number(year) && one.standing === 'proxy');
      expect(rate?.lowest.toFixed(1), country).toBe(Number(lower).toFixed(1));
      expect(rate?.highest.toFixed(1), country).toBe(Number(upper).toFixed(1));
    }
    expect(RATED_COUNTRIES.flatMap(ratesOf).filter(({ standing }) => standing === 'proxy')).toHaveLength(
      kept.length,
    );
  });
});

describe('the Union list', () => {
  it('names seven countries and has nine candidate States', () => {
    expect(UNION_LIST.filter(({ basis }) => basis === 'annex').map(({ country }) => country)).toEqual([
      'BGD',
      'COL',
      'EGY',
      'IND',
      'MAR',
      'TUN',
      'XKX',
    ]);
    expect(UNION_LIST.filter(({ basis }) => basis === 'candidate')).toHaveLength(9);
    expect(unionListingOf('PAK')).toBeNull();
  });

  it('leaves open what nobody confirmed of a candidate State', () => {
    expect(unionListingOf('SRB')?.indiscriminateViolence).toBeUndefined();
    expect(unionListingOf('UKR')?.indiscriminateViolence).toBe(true);
  });

  it.skipIf(!here)('is that of the shared data (skipped where these are not on the machine)', () => {
    const file = readSafeOriginList(shared('eu-safe-origin-list.csv'));
    expect(file.rows.map(({ country }) => country).toSorted()).toEqual(
      UNION_LIST.map(({ country }) => country).toSorted(),
    );
  });
});

describe('national lists', () => {
  const standing = (country: string, state: string, day: string) =>
    nationalStandings(country, parseDay(day)).find(({ listing }) => listing.state === state)?.answer;

  it.each([
    ['GHA', 'DE', '2026-02-02', 'yes'],
    ['GHA', 'DE', '2026-02-01', 'not-yet-known'],
    ['GHA', 'DE', '2026-07-01', 'not-yet-known'],
    ['EGY', 'IT', '2025-01-01', 'yes'],
    ['IND', 'BE', '2025-12-15', 'no'],
    ['MAR', 'NL', '2025-09-23', 'no'],
    ['SEN', 'FR', '2019-01-01', 'yes'],
    ['NPL', 'GR', '2022-12-31', 'not-yet-known'],
    ['PAK', 'DE', '2026-02-02', undefined],
  ])('%s with %s on %s: %s', (country, state, day, answer) => {
    expect(standing(country, state, day)).toBe(answer);
  });

  it.skipIf(!here)('are those of the shared data (skipped where these are not on the machine)', () => {
    const file = readSafeOriginList(shared('national-safe-origin-lists.csv'));
    if (file.of !== 'member-states') throw new Error('The file is of the Union.');
    const given = file.rows.map(({ state, country, status, from, seenOn }) =>
      [state, country, status, from, seenOn].join(),
    );
    const ours = NATIONAL_LISTS.flatMap(({ state, countries, status, from, seenOn }) =>
      countries.map((country) =>
        [state, country, status, from === null ? '' : formatDay(from), formatDay(seenOn)].join(),
      ),
    );
    const without = given.filter((row) => /no_list|not_found/.test(row));
    expect(without).toHaveLength(WITHOUT_LIST.length);
    expect(given.filter((row) => !without.includes(row)).toSorted()).toEqual(ours.toSorted());
  });
});
