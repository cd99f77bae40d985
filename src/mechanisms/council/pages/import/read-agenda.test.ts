/** The corrected agenda as the register takes it, and what is refused before it is sent. */
import { describe, expect, it } from 'vitest';
import { EVENT_SCHEMAS } from '../../events.ts';
import { changePoint, withPoint, type AgendaEdit } from './agenda-edit.ts';
import { readAgenda } from './read-agenda.ts';

const ABOUT = { language: 'nl', date: '2027-05-12', dossierOf: () => null } as const;

const AGENDA: AgendaEdit = changePoint(
  withPoint(
    {
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
        },
      ],
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
