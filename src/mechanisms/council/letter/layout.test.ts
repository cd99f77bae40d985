/** Pages, columns, footnotes and cut words, as text extraction leaves them. */
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { flowOf } from './flow.ts';
import { callsIn, layoutOf, noteFlow, shown, withoutMarks } from './footnotes.ts';
import { pagesOf } from './page.ts';

const layout = (text: string) => layoutOf(pagesOf(text.split('\n')));
const bodyText = (text: string): string => flowOf(layout(text).body).text;
const notesOf = (text: string) =>
  layout(text).notes.map((note) => `${note.number} ${shown(noteFlow(note).text)}`);

const BREAK = '\n\n\n\n\n\n';

describe('Pages', () => {
  it('end at a run of blank lines, and a sentence goes on over them', () => {
    expect(bodyText(`De Raad heeft de tekst van het${BREAK}besluit aangenomen.`)).toBe(
      'De Raad heeft de tekst van het besluit aangenomen.',
    );
  });

  it('lose their numbers and the lines that stand on each of them', () => {
    const page = (number: number) =>
      `Ministerie – JBZ-Raad\nTekst van bladzijde ${'abc'[number]} is hier.\n\n${number}`;
    expect(bodyText([0, 1, 2].map(page).join('\n\f'))).toBe(
      'Tekst van bladzijde a is hier.\nTekst van bladzijde b is hier.\nTekst van bladzijde c is hier.',
    );
  });

  it('are read column by column where two stand side by side', () => {
    const left = [
      'De eerste kolom',
      'gaat over asiel',
      'en is vijf regels',
      'lang, en eindigt',
      'hier met een punt.',
    ];
    const right = [
      'De tweede gaat',
      'over migratie en',
      'heeft ook vijf',
      'regels en een',
      'punt aan het eind.',
    ];
    const text = left.map((line, index) => `${line.padEnd(30)}${right[index]}`).join('\n');
    expect(bodyText(text)).toBe(`${left.join(' ')} ${right.join(' ')}`);
  });
});

describe('Footnotes in the midst of a page, where the text was paged anew', () => {
  const text = [
    'De Commissie stelt een mededeling1 en een besluit2 voor dat de Raad',
    'zal',
    '',
    '1 COM(2025) 795 final.',
    '2 Uitvoeringsbesluit (EU) 2025/2323.',
    '',
    'aannemen. Nederland steunt dit.',
    '',
    'Een volgende alinea zonder noten.',
  ].join('\n');

  it('are taken out, and the sentence goes on over them', () => {
    expect(notesOf(text)).toEqual(['1 COM(2025) 795 final.', '2 Uitvoeringsbesluit (EU) 2025/2323.']);
    expect(bodyText(text)).toContain('dat de Raad zal aannemen. Nederland');
  });

  it('are left where nothing calls them: a line may begin with a number', () => {
    const uncalled = text.replace('mededeling1', 'mededeling').replace('besluit2', 'besluit');
    expect(notesOf(uncalled)).toEqual([]);
  });
});

describe('A file without pages', () => {
  it('may have more lines than a call takes arguments', () => {
    const { body, notes } = layoutOf(pagesOf(Array.from({ length: 150_000 }, (_, at) => (at % 2 === 0 ? `Regel ${at}.` : '')))); // prettier-ignore
    expect(body.filter(({ text }) => text !== '')).toHaveLength(75_000);
    expect(notes).toEqual([]);
  });
});

describe('Footnotes in round brackets', () => {
  it('are read where the text calls them so, and a paragraph of an article is none', () => {
    const text =
      'Artikel 16 (8) bepaalt dit (1), en meer.\n\nEen slot.\n\n(1) Verordening (EU) 2024/1351.\n(2) COM(2025) 1.';
    expect(notesOf(`${text.replace('meer.', 'meer (2).')}`)).toEqual([
      '1 Verordening (EU) 2024/1351.',
      '2 COM(2025) 1.',
    ]);
    expect(notesOf(text.replace('dit (1)', 'dit'))).toEqual([]);
  });
});

describe('Words that a line end cut', () => {
  it.each([
    ['de onder-\nhandelingen', 'de onderhandelingen'],
    ['op 13-\n14 oktober', 'op 13-14 oktober'],
    ['de JBZ-\nraad', 'de JBZ-raad'],
    ['het beginsel van non-\nrefoulement', 'het beginsel van non-refoulement'],
    ['asiel- en migratie-\nverordening', 'asiel- en migratieverordening'],
    ['asiel-\nen migratie', 'asiel- en migratie'],
    [
      'veilig-derde-land-concept is een veilig-derde-\nland-concept',
      'veilig-derde-land-concept is een veilig-derde-land-concept',
    ],
    ['de ﬁnanciële bij\u00ADdrage van de\u00A0Unie', 'de financiële bijdrage van de Unie'],
  ])('%j', (text, whole) => {
    expect(flowOf(pagesOf(text.split('\n')).flat()).text).toBe(whole);
  });
});

describe('Footnotes', () => {
  it('are taken from the end of the page and tied to the words that call them', () => {
    const text = `Dit volgt uit het verslag1 en het besluit.2 Meer niet.\n\n1 COM(2025) 795 final.\n2 Zie bijlage.${BREAK}Verder.`;
    const { body, notes } = layout(text);
    const flow = flowOf(body);
    expect(notesOf(text)).toEqual(['1 COM(2025) 795 final.', '2 Zie bijlage.']);
    expect(callsIn(flow, notes)).toMatchObject([
      { number: 1, note: 0 },
      { number: 2, note: 1 },
    ]);
    expect(shown(withoutMarks(flow, callsIn(flow, notes)).text)).toBe(
      'Dit volgt uit het verslag en het besluit. Meer niet. Verder.',
    );
  });

  it('may be called by one run of digits', () => {
    const text = 'Het voorstel12 is goed.\n\n1 COM(2025) 1 final.\n2 COM(2025) 2 final.';
    const { body, notes } = layout(text);
    expect(callsIn(flowOf(body), notes)).toMatchObject([
      { number: 1, note: 0 },
      { number: 2, note: 1 },
    ]);
  });

  it('go on at the foot of the next page', () => {
    const text = `Dit is een zin met een noot.1\n\n1 Deze noot is te lang voor de\n\fEn dit is de volgende bladzijde.2\n\neerste bladzijde van de brief.\n2 De tweede noot.`;
    expect(notesOf(text)).toEqual([
      '1 Deze noot is te lang voor de eerste bladzijde van de brief.',
      '2 De tweede noot.',
    ]);
    expect(bodyText(text)).toBe('Dit is een zin met een noot.1\nEn dit is de volgende bladzijde.2');
  });

  it('are not seen in a list, a formula or a year', () => {
    const text = 'De uitstoot van CO2 in 2025.1 daalde.\n\n1. Eerste punt\n2. Tweede punt';
    expect(notesOf(text)).toEqual([]);
    expect(callsIn(flowOf(layout(text).body), [])).toEqual([]);
  });

  it('that are missing are said to be', () => {
    const text = 'Eerste zin.1 Tweede zin.2 Derde zin.3\n\n1 Noot een.\n3 Noot drie.';
    expect(draftOf(text.split('\n')).warnings).toContainEqual({
      code: 'footnote-missing',
      line: 1,
      values: { number: 2 },
    });
  });
});
