/** Which point of a recorded agenda a point of a report is. */
import { describe, expect, it } from 'vitest';
import { matchPoints } from './match-points.ts';

const AGENDA = [
  { key: 'I.1', title: { en: 'Return Regulation', nl: 'Terugkeerverordening' } },
  { key: 'I.2', title: { nl: 'Verordening drugsprecursoren' } },
  { key: 'I.3', title: { nl: 'Digitale reiscredential voor paspoorten' } },
  { key: 'I.4', title: { en: 'State of Schengen' } },
];
const matched = (...points: (readonly [string, string])[]): readonly (string | null)[] =>
  matchPoints(
    points.map(([key, nl]) => ({ key, title: { nl } })),
    AGENDA,
  );

describe('a point of a report', () => {
  it('is the point with its number and title', () => {
    expect(matched(['I.1', 'Terugkeerverordening'], ['I.2', 'Verordening drugsprecursoren'])).toEqual([
      'I.1',
      'I.2',
    ]);
  });

  it('is the point with its title where the numbers moved', () => {
    expect(matched(['I.1', 'Verordening drugsprecursoren'], ['I.2', 'Terugkeerverordening'])).toEqual([
      'I.2',
      'I.1',
    ]);
  });

  it('goes by its number alone where the titles are in different languages', () => {
    expect(matched(['I.4', 'Stand van Schengen'])).toEqual(['I.4']);
  });

  it('is none where number and title say otherwise', () => {
    expect(matched(['I.2', 'Verdrag over zeevaart'], ['IX.1', 'Ruimtevaart boven zee'])).toEqual([
      null,
      null,
    ]);
  });

  it('never is one that another is already', () => {
    expect(matched(['I.3', 'Digitale reiscredential voor paspoorten'], ['I.9', 'Digitale reiscredential voor paspoorten'])).toEqual(['I.3', null]); // prettier-ignore
  });
});
