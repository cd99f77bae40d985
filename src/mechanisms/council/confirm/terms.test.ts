/** The days on which an act takes effect, as a letter names them. */
import { describe, expect, it } from 'vitest';
import type { ReadLetter } from './imported-schema.ts';
import { termsNamed } from './terms.ts';

const date = (
  iso: string,
  about: string,
  more: Partial<ReadLetter['dates'][number]> = {},
): ReadLetter['dates'][number] => ({
  iso,
  about,
  kind: 'deadline',
  text: iso,
  relative: false,
  line: 1,
  footnote: null,
  item: 0,
  ...more,
});
const items = [{}] as unknown as ReadLetter['items'];
const named = (...dates: ReadLetter['dates'][number][]): string[] =>
  termsNamed({ dates, items }).map(({ what, on, kept }) => `${what} ${on} ${kept ? 'on' : 'off'}`);

describe('a day that a letter names with a point', () => {
  it.each([
    ['transposition', 'Lidstaten moeten de richtlijn uiterlijk op 1 juli 2029 hebben omgezet.'],
    ['transposition', 'Member states will have until then to transpose the directive.'],
    ['application', 'De verordening is van toepassing vanaf die dag.'],
    ['application', 'The regulation applies from that day.'],
    ['entryIntoForce', 'Het besluit treedt die dag in werking.'],
    ['evaluation', 'De Commissie evalueert de verordening.'],
  ])('is %s where its sentence says so: %s', (what, about) => {
    expect(named(date('2029-07-01', about))).toEqual([`${what} 2029-07-01 on`]);
  });

  it('is offered, and not taken, where it is only expected', () => {
    expect(named(date('2029-07-01', 'van toepassing', { kind: 'milestone' }))).toEqual([
      'application 2029-07-01 off',
    ]);
  });

  it('is left where it is no whole day, is in no point or in a footnote, or says nothing of an act', () => {
    expect(named(date('2029-Q3', 'van toepassing'))).toEqual([]);
    expect(named(date('2029-07-01', 'van toepassing', { item: null }))).toEqual([]);
    expect(named(date('2029-07-01', 'van toepassing', { footnote: 2 }))).toEqual([]);
    expect(named(date('2029-07-01', 'De werkgroep komt dan bijeen.'))).toEqual([]);
  });

  it('is the first of its kind and point', () => {
    expect(named(date('2029-07-01', 'van toepassing'), date('2030-07-01', 'van toepassing'))).toHaveLength(1);
  });
});
