import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf, parseDay, type Day } from '#kernel';
import type { AskBrief } from '#procedure';
import { TEXT_FORMATS, writeReport, type Report } from '#report';
import { DOSSIERS, MEETINGS, readEvent, type CouncilEvent } from '../events.ts';
import { dossierOf, type Dossier } from '../record/dossier.ts';
import { itemKey, meetingOf, type Meeting } from '../record/meeting.ts';
import { exampleStreams } from '../seed.ts';
import { daysInWords } from './days-in-words.ts';
import { letterOf, type LetterKind } from './letter.ts';

const streams = exampleStreams();
const eventsOf = (prefix: string): readonly (readonly [string, CouncilEvent[]])[] =>
  streams
    .filter(({ stream }) => stream.startsWith(prefix))
    .map(({ stream, events }) => [stream.slice(prefix.length), events.map(readEvent)] as const);

const dossiers = new Map(
  eventsOf(DOSSIERS).flatMap(([name, events]): [string, Dossier][] => {
    const dossier = dossierOf(name, events);
    return dossier === null ? [] : [[name, dossier]];
  }),
);
const [meetingEvents = []] = eventsOf(MEETINGS).map(([, events]) => events);
const found = meetingOf(meetingEvents);
if (found === null) throw new Error('The example has no meeting.');
const meeting: Meeting = found;

const asked: Parameters<AskBrief>[] = [];
const brief: AskBrief = (mechanism, about) => {
  asked.push([mechanism, about]);
  return Promise.resolve({
    sentences: [
      {
        text: 'Words of the mechanism itself.',
        notes: [{ text: 'Why', citation: 'Art. 57(3) AMMR', url: 'https://example.org/57' }],
      },
      { text: 'More of its words.', notes: [] },
    ],
  });
};
const write = (
  kind: LetterKind,
  asOf: Day,
  language: 'en' | 'nl' = 'nl',
  of: Meeting = meeting,
): Promise<Report> => letterOf({ kind, meeting: of, dossiers, state: 'NL', asOf, language, brief });

const EVE = dayOf(2025, 12, 7);
const NOW = dayOf(2026, 11, 26);
const said = ({ blocks }: Report): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' | '));
      const more = block.kind === 'paragraph' ? (block.more ?? []) : [];
      return [[block, ...more].map(({ text }) => text).join(' ')];
    })
    .join('\n');

describe('The annotated agenda', () => {
  let letter: Report;
  beforeAll(async () => {
    letter = await write('agenda', EVE);
  });

  it('has every point under its part, in order, with its number and its type', () => {
    const headings = letter.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level !== undefined ? [block.text] : [],
    );
    expect(headings).toHaveLength(meeting.items.length);
    expect(headings[0]).toBe('1. Terugkeerverordening');
    expect(headings[9]).toMatch(/^b\) Uitvoeringshandeling van de Raad/);
    const parts = letter.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === undefined ? [block.text] : [],
    );
    expect(parts).toEqual(['I. Binnenlandse Zaken', 'II. Justitie', 'Toezeggingen']);
    // “a)” stands under “8.”, and not beside it.
    const levels = letter.blocks.flatMap((block) => (block.kind === 'heading' ? (block.level ?? 1) : []));
    expect(levels.slice(8, 11)).toEqual([2, 3, 3]);
    expect(letter.blocks.filter((block) => block.kind === 'paragraph' && block.aside)).toHaveLength(26);
  });

  it('numbers its notes in the order in which they are first called', () => {
    const called = letter.blocks.flatMap((block) => {
      if (block.kind === 'table') return [];
      if (block.kind === 'list') return block.items.flatMap(({ notes = [] }) => notes);
      const more = block.kind === 'paragraph' ? (block.more ?? []) : [];
      return [block, ...more].flatMap(({ notes = [] }) => notes);
    });
    const first = [...new Set(called)];
    expect(first).toEqual(first.map((_, index) => index + 1));
    expect(letter.notes.map(({ number }) => number)).toEqual(first);
  });

  it('says nothing that was not known on its day', () => {
    const text = said(letter);
    expect(text).toContain('3 december 2025 – Europees Parlement');
    expect(text).not.toContain('8 december 2025 – Raad');
    expect(text).not.toContain('2026 –');
    expect(letter.notes.map(({ citation }) => citation)).not.toContain('(EU) 2026/464');
  });

  it('takes in what the mechanism says of itself on that day, with its reasons as notes', () => {
    expect(said(letter)).toContain('Words of the mechanism itself. More of its words.');
    const paragraph = letter.blocks.find(
      (block) => block.kind === 'paragraph' && block.text.startsWith('Words of'),
    );
    expect(paragraph).toMatchObject({ notes: [expect.any(Number)], more: [{ notes: [] }] });
    expect(letter.notes.map(({ citation }) => citation)).toContain('Art. 57(3) AMMR');
    expect(asked).toContainEqual([
      'solidarity',
      { state: 'NL', language: 'nl', asOf: EVE, about: 'solidarity-pool-2026' },
    ]);
  });

  it('cites Dutch papers as the Dutch do', () => {
    expect(letter.notes.map(({ citation }) => citation)).toContain('Kamerstukken 22 112, nr. 4064');
  });

  it('is there in English too', async () => {
    const english = await write('agenda', EVE, 'en');
    expect(english.title).toBe(
      'Annotated agenda of the Justice and Home Affairs Council of 8 and 9 December 2025',
    );
    expect(said(english)).toContain('The Netherlands supports this on conditions.');
    expect(said(english)).toContain('The position of the Netherlands is still to be determined.');
  });

  it.each(TEXT_FORMATS)('has each title in the %s file', async (format) => {
    const file = await writeReport(letter, format);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(file.name).toBe(`geannoteerde-agenda-jha-2025-12-08.${format}`);
    if (format === 'pdf') {
      expect(strFromU8(bytes.slice(0, 5), true)).toBe('%PDF-');
      return;
    }
    const text =
      format === 'docx'
        ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
        : strFromU8(bytes);
    for (const title of ['Terugkeerverordening', 'Verordening veilige landen van herkomst', 'Toezeggingen']) {
      expect(text).toContain(title);
    }
  });
});

describe('The majority in a letter', () => {
  const among = async (over: Partial<Dossier>): Promise<string> => {
    const dossier = dossiers.get('safe-countries-of-origin');
    if (dossier === undefined) throw new Error('The example has no such dossier.');
    const alone = new Map([[dossier.name, { ...dossier, ...over }]]);
    const letter = await letterOf({
      kind: 'agenda',
      meeting,
      dossiers: alone,
      state: 'NL',
      asOf: EVE,
      language: 'nl',
      brief,
    });
    const notes = letter.notes.map(({ citation }) => citation).join('\n');
    return `${said(letter)}\n${notes}`.replaceAll('\u00A0', ' ');
  };

  it('is that of those who take part where some do not', async () => {
    const text = await among({});
    expect(text).toContain('ten minste 55 % van de deelnemende lidstaten (15 van de 26)');
    expect(text).toContain('Denemarken neemt niet deel.');
    expect(text).toContain('art. 238, lid 3, punt a), VWEU');
    expect(text).not.toContain('art. 16, lid 4, VEU');
  });

  it('is that of all where all take part', async () => {
    const text = await among({ without: { states: [], why: 'all' } });
    expect(text).toContain('ten minste 55 % van de lidstaten (15 van de 27)');
    expect(text).toContain('art. 16, lid 4, VEU');
    expect(text).not.toContain('neemt niet deel');
  });

  it('is 72 % where the proposal is not the Commission’s, of all or of those who take part', async () => {
    const of = await among({ majority: 'reinforced' });
    expect(of).toContain('72 % van de deelnemende lidstaten (19 van de 26)');
    expect(of).toContain('art. 238, lid 3, punt b), VWEU');
    const all = await among({ majority: 'reinforced', without: { states: [], why: 'all' } });
    expect(all).toContain('72 % van de lidstaten (20 van de 27)');
    expect(all).toContain('art. 238, lid 2, VWEU');
  });

  it('is unanimity where the legal basis says so', async () => {
    const text = await among({ kind: 'special-legislative', history: [], majority: 'unanimity' });
    expect(text).toContain('De Raad besluit met eenparigheid van stemmen: onthouding belet die niet.');
    expect(text).toContain('art. 238, lid 4, VWEU');
  });

  it('is said without a number where it is not recorded who takes part, and not at all where nothing says it', async () => {
    const open = await among({ without: null });
    expect(open).toContain('De Raad besluit met gekwalificeerde meerderheid.');
    expect(open).not.toContain('55 %');
    expect(await among({ kind: 'special-legislative', history: [] })).not.toContain('De Raad besluit');
  });

  it('is said in full once, and after that in short', async () => {
    const text = said(await write('agenda', EVE)).replaceAll('\u00A0', ' ');
    expect(text.match(/15 van de 26/g)).toHaveLength(1);
    expect(text.match(/14 van de 25/g)).toHaveLength(1);
    expect(
      text.match(/De Raad besluit met gekwalificeerde meerderheid\. Denemarken neemt niet deel\./g),
    ).toHaveLength(2);
  });
});

describe('The cover of a letter', () => {
  it('is addressed to the Tweede Kamer from The Hague, whatever the place of the Council', async () => {
    const { cover } = await write('agenda', EVE);
    expect(cover?.to).toEqual(['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal']);
    expect(cover?.dated).toBe('Den Haag, 7 december 2025');
    expect(cover?.blocks[0]).toMatchObject({ text: expect.stringContaining('Hierbij bied ik uw Kamer') });
    expect(cover?.signatures).toEqual([['[De Minister van …]', '[Naam]']]);
  });

  it('names the parliament of another state and no chamber, unless told to whom', async () => {
    const facts = {
      kind: 'agenda',
      meeting,
      dossiers,
      state: 'DE',
      asOf: EVE,
      language: 'en',
      brief,
    } as const;
    const { cover } = await letterOf(facts);
    expect(cover?.to).toEqual(['To the parliament of Germany']);
    expect(cover?.dated).toBe('Berlin, 7 December 2025');
    const told = await letterOf({ ...facts, letterhead: { addressee: 'To the Chair of a committee' } });
    expect(told.cover?.to).toEqual(['To the Chair of a committee']);
  });

  it('has who signs and the reference where these are given', async () => {
    const letterhead = {
      reference: 'K-1',
      signedBy: ['De Minister van A', 'De Minister van B'],
      signedName: ['C. D'],
    };
    const { cover } = await letterOf({
      kind: 'report',
      meeting,
      dossiers,
      state: 'NL',
      asOf: NOW,
      language: 'nl',
      brief,
      letterhead,
    });
    expect(cover?.signatures).toEqual([
      ['De Minister van A', 'C. D'],
      ['De Minister van B', '[Naam]'],
    ]);
    expect(cover?.details).toContainEqual({ label: 'Ons kenmerk', value: 'K-1' });
    expect(cover?.blocks[1]).toMatchObject({
      text: expect.stringContaining('werd de Raad om een besluit gevraagd'),
    });
  });
});

it.each(['agenda', 'report'] as const)(
  'The sources of the %s are what institutions and governments published, without our notes',
  async (kind) => {
    const { sources } = await write(kind, NOW);
    expect(sources.length).toBeGreaterThan(0);
    const printed = sources.map(({ title, standing, url }) => `${title} ${standing} ${url}`).join('\n');
    expect(printed).not.toMatch(/Freshfields|not found|stands in|recorded|vastgelegd|agenceurope/i);
  },
);

it('A step whose day nobody found is told without a day', async () => {
  const text = said(await write('agenda', EVE));
  expect(text).toContain('Europees Parlement: bevestigt zijn onderhandelingsmandaat (dag niet bekend)');
  expect(text).not.toContain('30 juni 2025');
});

describe('The report', () => {
  it('says where a dossier has more than was announced, and calls it a difference', async () => {
    const text = said(await write('report', NOW));
    expect(text).toContain(
      'vroeg de Raad in te stemmen met een gedeeltelijke algemene oriëntatie. De Raad heeft een algemene oriëntatie bereikt.',
    );
    expect(text).toMatch(/I\.1 .* \| anders dan aangekondigd: algemene oriëntatie/);
  });

  it('takes what came of a point from the dossier where the agenda has nothing', async () => {
    expect(said(await write('report', NOW))).toMatch(/I\.6 .* \| besproken \| zoals aangekondigd/);
    expect(said(await write('report', EVE))).toMatch(/I\.6 .* \| – \| nog niet bekend/);
  });

  it('says of conclusions that were reached that they were adopted', async () => {
    const text = said(await write('report', NOW));
    expect(text).toContain('De Raad heeft de conclusies aangenomen.');
    expect(text).toMatch(/II\.3 .* \| aangenomen \| zoals aangekondigd/);
  });

  it('tells what came of each point, and sets it beside what was announced', async () => {
    const report = await write('report', NOW);
    const text = said(report);
    expect(text).toContain('Van dit punt is nog geen uitkomst bekend.');
    expect(text).toContain('I.8b Uitvoeringshandeling');
    expect(text).toMatch(
      /I\.4 .* \| Algemene oriëntatie \| algemene oriëntatie bereikt \| zoals aangekondigd/,
    );
  });

  it('says where a government ended elsewhere than it announced, and what is still promised', async () => {
    const changed: Meeting = {
      ...meeting,
      items: meeting.items.map((item, place) =>
        itemKey(item, place) === 'I.4'
          ? { ...item, commitments: [{ text: { nl: 'Verslag van de trilogen' }, due: '2026-03-01' }] }
          : item,
      ),
      outcomes: new Map([
        ['I.4', { key: 'I.4', result: 'not-reached', said: null, taken: { NL: 'oppose' } }],
      ]),
    };
    const text = said(await write('report', NOW, 'nl', changed));
    expect(text).toContain('anders dan aangekondigd; aangekondigd was “steunt”, het werd “is tegen”');
    expect(text).toContain('I.4: Verslag van de trilogen (uiterlijk 1 maart 2026) – te laat');
    const met: Meeting = {
      ...changed,
      met: [{ key: 'I.4', place: 0, on: '2026-02-20', source: { title: 'x' } }],
    };
    expect(said(await write('report', NOW, 'nl', met))).toContain('nagekomen op 20 februari 2026');
  });
});

it.each([
  ['2025-12-08', '2025-12-09', '8 en 9 december 2025'],
  ['2026-05-31', '2026-06-01', '31 mei en 1 juni 2026'],
  ['2026-12-31', '2027-01-01', '31 december 2026 en 1 januari 2027'],
  ['2026-03-05', '2026-03-05', '5 maart 2026'],
])('The days from %s to %s are written as %s', (from, to, words) => {
  expect(daysInWords(from, to, 'nl')).toBe(words);
  expect(parseDay(from)).toBeLessThanOrEqual(parseDay(to));
});
