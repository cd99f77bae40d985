import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import type { CertificateJson } from '../../trust/answers.ts';
import { countryNames } from './country-names.ts';
import { parseTrust } from './search.ts';
import { foundOf, sortedBy, statesOf } from './states.ts';
import { barsOf, scaleOf } from './timeline.ts';

const nameOf = countryNames('en', 'none');

const certificate = (changes: Partial<CertificateJson>): CertificateJson => ({
  fingerprint: 'aa'.repeat(32),
  country: 'NL',
  name: 'CN=CSCA',
  serial: '1',
  key: 'RSA 4096',
  from: '2020-01-01',
  until: '2030-12-31',
  daysLeft: 1,
  validity: 'valid',
  trusted: true,
  basis: 'list',
  sources: ['a.ml'],
  ...changes,
});

const ALL = [
  certificate({}),
  certificate({ from: '2024-01-01', until: '2036-01-01', key: 'EC P-256', sources: ['a.ml', 'b.ml'] }),
  certificate({ country: 'AT', validity: 'expiring', until: '2026-12-31' }),
  certificate({ country: 'KS', trusted: false }),
  certificate({ country: null }),
];

describe('the certificates that are asked for', () => {
  it('are those that are trusted, unless those withdrawn are asked for', () => {
    expect(foundOf(ALL, {}, nameOf)).toHaveLength(4);
    expect(foundOf(ALL, { trust: 'withdrawn' }, nameOf)).toHaveLength(1);
    expect(foundOf(ALL, { trust: 'all' }, nameOf)).toHaveLength(5);
  });

  it.each([
    [{ q: 'ÖSTER' }, 0],
    [{ q: 'austr' }, 1],
    [{ q: 'nl' }, 2],
    [{ q: 'aaaa' }, 4],
    [{ q: 'kosovo', trust: 'all' }, 1],
    [{ key: 'EC' }, 1],
    [{ validity: 'expiring' }, 1],
    [{ country: 'NL', key: 'RSA' }, 1],
  ] as const)('are found by %o', (search, count) => {
    expect(foundOf(ALL, search, nameOf)).toHaveLength(count);
  });

  it('stand by state, by the first to end, or the newest first', () => {
    const order = (sort: 'state' | 'until' | 'newest') =>
      sortedBy(ALL, sort, nameOf, 'en').map(({ country }) => country);
    expect(order('state')).toEqual(['AT', 'KS', 'NL', 'NL', null]);
    expect(order('until')[0]).toBe('AT');
    expect(order('newest')[0]).toBe('NL');
  });
});

describe('a state', () => {
  it('has its figures of those that are trusted, and counts those withdrawn', () => {
    const states = statesOf(ALL, nameOf, 'en');
    expect(states.find(({ country }) => country === 'NL')).toMatchObject({
      name: 'Netherlands',
      trusted: 2,
      keys: ['EC P-256', 'RSA 4096'],
      newest: '2024-01-01',
      until: '2036-01-01',
      sources: ['a.ml', 'b.ml'],
    });
    expect(states.find(({ country }) => country === 'AT')).toMatchObject({ expiring: 1 });
    expect(states.find(({ country }) => country === 'KS')).toMatchObject({
      name: 'Kosovo',
      trusted: 0,
      until: null,
      withdrawn: 1,
    });
  });
});

describe('the strip of validity', () => {
  it('has whole years, and a place for each day', () => {
    const scale = scaleOf(ALL, parseDay('2028-07-02'));
    expect(scale?.years).toEqual([2020, 2030]);
    expect(scale?.at('2020-01-01')).toBe(0);
    expect(scale?.at('2037-01-01')).toBe(100);
    expect(scale?.today).toBeCloseTo(50, 0);
    expect(scaleOf([], parseDay('2028-07-02'))).toBeNull();
  });

  it('puts bars that overlap into lanes of their own', () => {
    const bars = barsOf([
      certificate({ from: '2024-01-01', until: '2030-01-01' }),
      certificate({ from: '2010-01-01', until: '2020-01-01' }),
      certificate({ from: '2020-01-02', until: '2026-01-01' }),
    ]);
    expect(bars.map(({ lane }) => lane)).toEqual([0, 0, 1]);
  });
});

describe('the address', () => {
  it('keeps what it knows and leaves out the rest, and what is so anyway', () => {
    const raw = { show: 'states', q: 12, country: 'NL', validity: 'odd', trust: 'all', page: 1, version: 3 };
    expect(parseTrust(raw)).toEqual({ q: '12', country: 'NL', trust: 'all', version: 3 });
    expect(parseTrust({ page: '2', country: '../x', version: -1, each: true })).toEqual({});
  });
});
