import { describe, expect, it } from 'vitest';
import { found, linesOf, ordered } from './lines.ts';
import { parseDossiers } from './search.ts';

const head = (name: string, last: string | null) => ({
  name,
  title: `Title of ${name}`,
  kind: 'x',
  kindText: 'Procédure',
  stage: null,
  stageText: 'Adopted',
  byLaw: false,
  ends: null,
  last,
  mechanism: null,
  references: [],
  example: false,
});
const due = (dossier: string, by: string) => ({
  id: `${dossier} report`,
  by,
  daysLeft: 1,
  status: 'coming' as const,
  kind: 'deadline' as const,
  code: 'report',
  text: 'Report',
  party: 'commission' as const,
  who: 'Commission',
  state: null,
  about: dossier,
  dossier,
  meeting: null,
  commitment: null,
  citation: null,
  url: null,
  practice: null,
});
const LINES = linesOf(
  [head('b', '2026-01-01'), head('c', null), head('a', '2025-01-01')],
  [due('a', '2027-01-01'), due('c', '2027-02-01'), due('c', '2027-03-01')],
);
const names = (lines: readonly { readonly name: string }[]): string => lines.map(({ name }) => name).join('');

describe('the list of dossiers', () => {
  it('has with each the first day that is due in it', () => {
    expect(LINES.map((line) => line.due?.by)).toEqual([undefined, '2027-02-01', '2027-01-01']);
  });

  it('is ordered by title, by the latest change, by what is due; without a day comes last', () => {
    expect(names(ordered(LINES, 'title', 'en'))).toBe('abc');
    expect(names(ordered(LINES, 'since', 'en'))).toBe('bac');
    expect(names(ordered(LINES, 'due', 'en'))).toBe('acb');
    expect(names(ordered(LINES, 'stage', 'en'))).toBe('abc');
  });

  it('finds every word, without minding accents', () => {
    expect(names(found(LINES, 'procedure  TITLE of b'))).toBe('b');
    expect(names(found(LINES, 'nothing'))).toBe('');
    expect(found(LINES, '')).toHaveLength(3);
  });

  it('takes a number from the address as text, and leaves out what it does not know', () => {
    expect(parseDossiers({ q: 2028, sort: 'nothing' })).toEqual({ q: '2028' });
    expect(parseDossiers({ q: '', sort: 'title' })).toEqual({});
  });
});
