/** The corrected agenda as the register takes it, and what is refused before it is sent. */
import { describe, expect, it } from 'vitest';
import { EVENT_SCHEMAS } from '../events.ts';
import { changePoint, settled, withPoint, type AgendaEdit } from './agenda-edit.ts';
import { readAgenda } from './read-agenda.ts';

const ABOUT = { language: 'nl', date: '2027-05-12', dossierOf: () => null, documentsOf: () => [], isOnRecord: () => false, isKnown: () => false } as const; // prettier-ignore

const AGENDA: AgendaEdit = changePoint(
  withPoint(
    {
      as: 'annotated-agenda',
      keep: true,
      topics: [],
      terms: [],
      withoutDocuments: [],
      meeting: {
        configuration: 'JHA',
        from: '2027-06-10',
        to: '2027-06-11',
        place: ' Luxembourg ',
        informal: false,
        state: 'NL',
        source: 'NL 32317, 1023',
      },
      points: [],
    },
    'one',
  ),
  'one',
  { part: 'I', partTitle: 'Justitie', number: '4', letter: 'b', title: ' Een titel ', type: 'adoption', position: 'support' },
); // prettier-ignore

const faultsOf = (agenda: AgendaEdit): string[] =>
  readAgenda(agenda, ABOUT).faults.map(({ name, key }) => `${name} ${key}`);
const meeting = (change: Partial<AgendaEdit['meeting']>): AgendaEdit => ({
  ...AGENDA,
  meeting: { ...AGENDA.meeting, ...change },
});

describe('a corrected agenda', () => {
  it('is what the event in the register asks for', () => {
    const { data } = readAgenda(AGENDA, ABOUT);
    expect(data).toEqual({
      configuration: 'JHA',
      from: '2027-06-10',
      to: '2027-06-11',
      place: 'Luxembourg',
      informal: false,
      items: [
        {
          part: 'I',
          partTitle: { nl: 'Justitie' },
          number: 4,
          letter: 'b',
          title: { nl: 'Een titel' },
          type: 'adoption',
          dossier: null,
          announced: { NL: 'support' },
          said: null,
          commitments: [],
        },
      ],
      topics: [],
      source: { title: 'NL 32317, 1023', date: '2027-05-12' },
    });
    expect(EVENT_SCHEMAS.AgendaSet.safeParse(data).success).toBe(true);
  });

  it('keeps titles of French and German letters under English', () => {
    expect(readAgenda(AGENDA, { ...ABOUT, language: 'fr' }).data?.items[0]?.title).toEqual({
      en: 'Een titel',
    });
  });

  it('leaves out what was left out, and says when nothing remains', () => {
    expect(faultsOf(changePoint(AGENDA, 'one', { kept: false, title: '' }))).toEqual(['add none']);
  });

  it('opens a dossier for a point with the documents that it names, as the event in the register asks for', () => {
    const opens = {
      name: 'digital-evidence',
      title: ' Digitaal bewijs ',
      kind: 'ordinary-legislative',
    } as const;
    const read = readAgenda(changePoint(AGENDA, 'one', { opens }), {
      ...ABOUT,
      dossierOf: (point) => point.opens?.name ?? null,
      documentsOf: () => [{ id: 'COM(2026) 187', kind: 'com' }],
    });
    expect(read.data?.items[0]?.dossier).toBe('digital-evidence');
    if (read.data === null) return;
    const [{ dossier, ...opened } = { dossier: '' }] = read.opens;
    expect(dossier).toBe('digital-evidence');
    expect(opened).toEqual({
      title: { nl: 'Digitaal bewijs' },
      kind: 'ordinary-legislative',
      references: [{ id: 'COM(2026) 187', kind: 'com' }],
      source: { title: 'NL 32317, 1023', date: '2027-05-12' },
    });
    expect(EVENT_SCHEMAS.DossierOpened.safeParse(opened).success).toBe(true);
  });

  it('is refused where a dossier to be opened has no title, no fitting name, or a name that is taken', () => {
    const opening = (name: string, title = 'Titel'): AgendaEdit =>
      changePoint(AGENDA, 'one', { opens: { name, title, kind: 'conclusions' } });
    expect(faultsOf(opening('Digitaal Bewijs', ' '))).toEqual([
      'one.opens.title dossierTitle',
      'one.opens.name dossierName',
    ]);
    const taken = { ...ABOUT, isOnRecord: (name: string) => name === 'digital-evidence' };
    expect(readAgenda(opening('digital-evidence'), taken).faults).toEqual([
      { name: 'one.opens.name', key: 'dossierTaken', point: 'I.4b' },
    ]);
    const twice = changePoint(withPoint(opening('evidence'), 'two'), 'two', {
      title: 'Nog een',
      opens: { name: 'evidence', title: 'Titel', kind: 'conclusions' },
    });
    expect(faultsOf(twice)).toEqual(['two.opens.name dossierTwice']);
  });

  it('is refused where a point is about a dossier that is no longer to be opened', () => {
    expect(faultsOf(changePoint(AGENDA, 'one', { dossier: 'gone' }))).toEqual(['one.dossier dossierGone']);
    expect(faultsOf(changePoint(AGENDA, 'one', { dossier: '' }))).toEqual([]);
  });

  it('has, once recorded, the dossiers that it opened as dossiers like others', () => {
    const opens = { name: 'evidence', title: 'Titel', kind: 'conclusions' } as const;
    expect(settled(changePoint(AGENDA, 'one', { opens })).points[0]).toMatchObject({
      dossier: 'evidence',
      opens: null,
    });
  });

  it('is refused with the field that is wrong', () => {
    expect(faultsOf(meeting({ configuration: '' }))).toEqual(['configuration configuration']);
    expect(faultsOf(meeting({ from: '2027-02-30' }))).toEqual(['from day']);
    expect(faultsOf(meeting({ to: '2027-06-09' }))).toEqual(['to order']);
    expect(faultsOf(meeting({ source: ' ' }))).toEqual(['source source']);
    const point = { title: ' ', number: '0', letter: 'B' };
    expect(faultsOf(changePoint(AGENDA, 'one', point))).toEqual([
      'one.title title',
      'one.number number',
      'one.letter letter',
    ]);
  });
});
