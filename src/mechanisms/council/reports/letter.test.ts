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
    text: 'Words of the mechanism itself.',
    notes: [{ text: 'Why', citation: 'Art. 57(3) AMMR', url: 'https://example.org/57' }],
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
      return [block.text];
    })
    .join('\n');

describe('The annotated agenda', () => {
  let letter: Report;
  beforeAll(async () => {
    letter = await write('agenda', EVE);
  });

  it('has every point under its part, in order, with its number and its type', () => {
    const headings = letter.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toHaveLength(meeting.items.length);
    expect(headings[0]).toBe('1. Terugkeerverordening');
    expect(headings[9]).toMatch(/^b\) Uitvoeringshandeling van de Raad/);
    const parts = letter.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === undefined ? [block.text] : [],
    );
    expect(parts).toEqual(['I. Binnenlandse Zaken', 'II. Justitie', 'Toezeggingen']);
    expect(letter.blocks.filter((block) => block.kind === 'paragraph' && block.aside)).toHaveLength(26);
  });

  it('numbers its notes in the order in which they are first called', () => {
    const called = letter.blocks.flatMap((block) => {
      if (block.kind === 'table') return [];
      if (block.kind === 'list') return block.items.flatMap(({ notes = [] }) => notes);
      return block.notes ?? [];
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
    expect(said(letter)).toContain('Words of the mechanism itself.');
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
    expect(said(english)).toContain('Netherlands supports this on conditions.');
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

describe('The report', () => {
  it('tells what came of each point, and sets it beside what was announced', async () => {
    const report = await write('report', NOW);
    const text = said(report);
    expect(text).toContain('De Raad is hierover tot overeenstemming gekomen.');
    expect(text).toContain('De uitkomst van dit punt is niet vastgelegd.');
    expect(text).toContain('I.8b Uitvoeringshandeling');
    expect(text).toMatch(/I\.4 .* \| Algemene oriëntatie \| De Raad is hierover .* \| zoals aangekondigd/);
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
