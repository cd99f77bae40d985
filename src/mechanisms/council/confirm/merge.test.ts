/** An agenda from a letter over one that is on record. */
import { describe, expect, it } from 'vitest';
import type { AgendaData, AgendaPointData } from './agenda-data.ts';
import { mergeAgenda, type RecordedAgenda } from './merge.ts';

const POINT: AgendaPointData = {
  part: 'I',
  partTitle: null,
  number: 1,
  letter: null,
  title: { nl: 'Terugkeerverordening' },
  type: 'general-approach',
  dossier: null,
  announced: { NL: 'support' },
  said: null,
  commitments: [],
};
const NEXT: AgendaData = {
  configuration: 'JHA',
  from: '2027-06-10',
  to: '2027-06-11',
  place: null,
  informal: false,
  items: [POINT],
  topics: [],
  source: { title: 'Letter' },
};
const BEFORE: RecordedAgenda = {
  ...NEXT,
  place: 'Luxembourg',
  items: [
    {
      ...POINT,
      title: { en: 'Return Regulation', nl: 'Terugkeerverordening' },
      dossier: 'return-regulation',
      announced: { DE: 'oppose' },
      said: { nl: 'Een eigen alinea' },
      commitments: [{ text: { nl: 'Een brief in de zomer' }, due: null }],
    },
    { ...POINT, number: 2, title: { nl: 'Drugsprecursoren' } },
  ],
  source: { title: 'Letter', url: 'https://example.org/letter' },
  outcomes: [],
};
const merged = (keep: boolean, next: AgendaData = NEXT, before = BEFORE) =>
  mergeAgenda(before, next, { keep, language: 'nl' });
const told = (keep: boolean, kind: string, next?: AgendaData, before?: RecordedAgenda): string[] =>
  merged(keep, next, before)
    .changes.filter((change) => change.kind === kind)
    .map(({ what, key }) => `${what} ${key}`);

describe('a letter over an agenda on record', () => {
  it('keeps what it does not say, and loses nothing', () => {
    const { data } = merged(true);
    expect(data).toMatchObject({
      place: 'Luxembourg',
      source: { title: 'Letter', url: 'https://example.org/letter' },
      items: [
        {
          title: { en: 'Return Regulation', nl: 'Terugkeerverordening' },
          dossier: 'return-regulation',
          announced: { DE: 'oppose', NL: 'support' },
          said: { nl: 'Een eigen alinea' },
          commitments: [{ text: { nl: 'Een brief in de zomer' } }],
        },
        { number: 2 },
      ],
    });
    expect(told(true, 'lost')).toEqual([]);
    expect(told(true, 'kept')).toEqual(['point I.2']);
  });

  it('says everything that goes where it replaces it', () => {
    expect(told(false, 'lost')).toEqual([
      'otherTitle I.1',
      'dossier I.1',
      'position I.1',
      'said I.1',
      'commitments I.1',
      'point I.2',
      'place null',
      'source null',
    ]);
    expect(merged(false).data).toEqual(NEXT);
  });

  it('says what it changes', () => {
    const next = { ...NEXT, to: '2027-06-12', items: [{ ...POINT, type: 'political-agreement' as const }] };
    expect(told(true, 'changed', next)).toEqual(['type I.1', 'days null']);
  });

  it('adds promises after those that are there, and a day to one that had none', () => {
    const commitments = [
      { text: { nl: 'Een tweede brief' }, due: null },
      { text: { nl: 'Een brief in de zomer' }, due: '2027-09-01' },
    ];
    expect(told(true, 'added', { ...NEXT, items: [{ ...POINT, commitments }] })).toEqual(['commitments I.1']);
    expect(merged(true, { ...NEXT, items: [{ ...POINT, commitments }] }).data.items[0]?.commitments).toEqual([
      { text: { nl: 'Een brief in de zomer' }, due: '2027-09-01' },
      { text: { nl: 'Een tweede brief' }, due: null },
    ]);
  });

  it('says that what came of a point is lost where the point gets another number', () => {
    const moved = { ...NEXT, items: [{ ...POINT, number: 7 }] };
    const before = { ...BEFORE, outcomes: [{ key: 'I.1' }] };
    expect(told(true, 'lost', moved, before)).toEqual(['outcome I.1']);
    expect(told(true, 'changed', moved, before)).toEqual(['number I.1']);
  });

  it('lets a new point take the number of another, and says that the other is lost', () => {
    const next = { ...NEXT, items: [POINT, { ...POINT, number: 2, title: { nl: 'Zeevaart in de ruimte' } }] };
    expect(told(true, 'added', next)).toEqual(['point I.2']);
    expect(told(true, 'lost', next)).toEqual(['point I.2']);
  });
});
