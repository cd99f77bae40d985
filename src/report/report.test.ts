import { strFromU8, unzipSync } from 'fflate';
import { getResolvedPDFJS } from 'unpdf';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { dayOf, webAddress } from '#kernel';
import { Notes, writeReport, type Report, type ReportFormat } from './index.ts';
import { columnShares } from './column-shares.ts';
import { sheetName } from './sheet-name.ts';
import { plainText } from './plain-text.ts';

const TRICKY = 'Née & <b>bold</b> “quoted” \u0000\u0007 Ελλάς';

function report(over: Partial<Report> = {}): Report {
  return {
    language: 'en',
    title: 'Netherlands: annual solidarity pool 2026',
    subtitle: 'What is owed',
    asOf: dayOf(2026, 11, 24),
    dateline: 'As of 24 November 2026',
    blocks: [
      { kind: 'paragraph', lead: true, text: TRICKY, notes: [1] },
      { kind: 'heading', text: 'Figures' },
      {
        kind: 'table',
        caption: 'Figures of 2026',
        columns: [
          { head: 'State', kind: 'text' },
          { head: 'Share', kind: 'percent' },
          { head: 'Owed', unit: 'EUR', kind: 'euro' },
        ],
        rows: [
          [
            { text: 'Netherlands' },
            { text: '5.26', value: 0.0526 },
            { text: '22,100,000', value: 22_100_000 },
          ],
          [{ text: 'Sweden' }, { text: '2.80', value: 0.028 }, { text: 'not public' }],
        ],
        total: [{ text: 'Total' }, { text: '8.06', value: 0.0806 }, { text: 'not known' }],
      },
      { kind: 'list', items: [{ text: 'May draw: no.', notes: [1] }] },
    ],
    notes: [
      { number: 1, text: 'The fair share', citation: 'Art. 57(3) AMMR', url: 'https://eur-lex.europa.eu/x' },
    ],
    sources: [
      { what: 'pledges', title: TRICKY, url: 'javascript:alert(1)', date: null, standing: 'reported' },
      {
        what: 'pool',
        title: 'OJ',
        url: 'https://eur-lex.europa.eu/y',
        date: '2025-12-19',
        standing: 'official',
      },
    ],
    footer: 'Advice, not a decision.',
    fileName: 'solidarity-2026-NL',
    ...over,
  };
}

const bytesOf = async (format: ReportFormat, over?: Partial<Report>): Promise<Uint8Array> =>
  new Uint8Array(await (await writeReport(report(over), format)).arrayBuffer());

describe('a report', () => {
  it.each(['docx', 'pdf', 'xlsx'] as const)('is a %s of its own name and kind', async (format) => {
    const file = await writeReport(report(), format);
    expect(file.name).toBe(`solidarity-2026-NL.${format}`);
    expect(file.type).toMatch(/^application\//);
    expect(file.size).toBeGreaterThan(1000);
  });

  it('is the same file when it is written again of the same facts', async () => {
    const pdf = async () =>
      Buffer.from(await bytesOf('pdf'))
        .toString('latin1')
        .replaceAll(/\/ID \[[^\]]*\]/g, '');
    expect(await pdf()).toBe(await pdf());
  });

  describe('for Word', () => {
    const parts = async (over?: Partial<Report>): Promise<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(unzipSync(await bytesOf('docx', over))).map(([name, data]) => [name, strFromU8(data)]),
      );

    it('says what the report says: title, text as text, table, note with its provision, footer', async () => {
      const all = await parts();
      const body = all['word/document.xml'] ?? '';
      expect(body).toContain('Netherlands: annual solidarity pool 2026');
      expect(body).toContain('Née &amp; &lt;b&gt;bold&lt;/b&gt;');
      // oxlint-disable-next-line no-control-regex -- that none is left is what is tested
      expect(body).not.toMatch(/[\u0000-\u0008]/);
      expect(body.match(/<w:tbl>/g)).toHaveLength(1);
      expect(body).toContain('not public');
      const rest = Object.entries(all).filter(([name]) => name.startsWith('word/')).map(([, text]) => text).join(''); // prettier-ignore
      expect(rest).toContain('Art. 57(3) AMMR');
      expect(rest).toContain('Advice, not a decision.');
    });

    it('has headings that a reader can jump to, and its language', async () => {
      const all = await parts({ language: 'nl' });
      expect(all['word/document.xml']).toMatch(/w:pStyle w:val="(Title|Heading1)"/);
      expect(Object.values(all).join('')).toMatch(/w:lang[^>]*nl/i);
    });

    it('links to the web and never to a script', async () => {
      const links = Object.values(await parts()).join('');
      expect(links).toContain('https://eur-lex.europa.eu/y');
      expect(links).not.toContain('javascript:');
    });
  });

  describe('as a spreadsheet', () => {
    it('holds numbers that can be computed with, words where a figure is not public, and the notes and sources', async () => {
      const sheets = await readXlsx(Buffer.from(await bytesOf('xlsx')));
      const [figures, notes, sources] = sheets.map(({ data }) => data);
      expect(figures?.[1]).toEqual(['Netherlands', 0.0526, 22_100_000]);
      expect(figures?.[2]?.[2]).toBe('not public');
      expect(JSON.stringify(notes)).toContain('Art. 57(3) AMMR');
      expect(JSON.stringify(sources)).toContain('OJ');
    });

    it('takes no formula from a record: what begins with = is text', async () => {
      const sheets = await readXlsx(
        Buffer.from(
          await bytesOf('xlsx', {
            blocks: [
              {
                kind: 'table',
                caption: 'T',
                columns: [{ head: 'A', kind: 'text' }],
                rows: [[{ text: '=HYPERLINK("https://evil.example")' }]],
              },
            ],
          }),
        ),
      );
      expect(sheets[0]?.data[1]?.[0]).toBe('=HYPERLINK("https://evil.example")');
    });
  });

  describe('as a PDF', () => {
    it('is A4, names its title, links to the law, and carries the day of the facts and no other', async () => {
      const text = Buffer.from(await bytesOf('pdf')).toString('latin1');
      expect(text.startsWith('%PDF-')).toBe(true);
      expect(text).toMatch(/MediaBox \[0 0 595\.28 841\.89\]/);
      expect(text).toContain('https://eur-lex.europa.eu/x');
      expect(text).not.toContain('javascript:');
      expect(text).toContain('D:20261124');
    });
  });
});

const SENTENCE = 'An outcome that is told in a sentence of more than a few words';
const wordy: Partial<Report> = {
  blocks: [
    {
      kind: 'table',
      caption: 'Four columns of sentences',
      columns: [
        { head: 'Point', kind: 'text', wide: true },
        { head: 'Announced', kind: 'text' },
        { head: 'Happened', kind: 'text' },
        { head: 'Difference', kind: 'text' },
      ],
      rows: [
        [{ text: `${SENTENCE}, ${SENTENCE}` }, { text: SENTENCE }, { text: SENTENCE }, { text: SENTENCE }],
      ],
    },
  ],
};

/** Where each word of a PDF ends, in points from the left. */
async function rightEdges(bytes: Uint8Array): Promise<number[]> {
  const { getDocument } = await getResolvedPDFJS();
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const edges: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) edges.push(item.transform[4] + item.width);
  }
  return edges;
}

describe('A table of sentences', () => {
  it('stays between the margins of a PDF', async () => {
    const edges = await rightEdges(await bytesOf('pdf', wordy));
    expect(Math.max(...edges)).toBeLessThanOrEqual(595.28 - 64 + 1);
  });

  it('has columns by what stands in them in Word, the wide one widest, and is as wide as the text', async () => {
    const body = strFromU8(unzipSync(await bytesOf('docx', wordy))['word/document.xml'] ?? new Uint8Array());
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(4);
    expect(widths[0]).toBe(Math.max(...widths));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(9026, -1);
  });

  it('says of each cell in HTML under which head it stands, for screens on which rows are lists', async () => {
    const html = new TextDecoder().decode(await bytesOf('html', wordy));
    expect(html).toContain('<td role="cell" data-head="Difference">');
  });
});

describe('the columns of a table', () => {
  it('give a figure all its room, and what is left to the wide one', () => {
    const shares = columnShares({
      columns: [
        { head: 'State', kind: 'text', wide: true },
        { head: 'Owed', kind: 'euro' },
      ],
      rows: [[{ text: 'Sweden' }, { text: '22,100,000' }]],
    });
    expect(shares[0]).toBeGreaterThan(0.8);
    expect((shares[1] ?? 0) * 96).toBeGreaterThanOrEqual('22,100,000'.length);
  });

  it('never leave a word less room than it needs', () => {
    const long = 'a '.repeat(200);
    const [first = 0, second = 0] = columnShares({
      columns: [
        { head: 'A', kind: 'text' },
        { head: 'B', kind: 'text' },
      ],
      rows: [[{ text: long }, { text: 'solidariteitspool' }]],
    });
    expect(first + second).toBeCloseTo(1, 9);
    expect(second * 96).toBeGreaterThanOrEqual('solidariteitspool'.length);
  });
});

describe('a letter', () => {
  const cover = {
    to: ['To the President', 'of the House'],
    dated: 'The Hague, 7 December 2025',
    details: [{ label: 'Subject', value: 'The agenda' }],
    blocks: [{ kind: 'paragraph', text: 'I have the honour.' }],
    signatures: [['The Minister of Justice', 'A. Name']],
  } as const;

  it.each(['docx', 'html', 'md'] as const)(
    'has its cover before its document in %s, and no dateline',
    async (format) => {
      const bytes = await bytesOf(format, { cover });
      const text =
        format === 'docx'
          ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
          : strFromU8(bytes);
      const places = [
        'To the President',
        'The Hague, 7 December 2025',
        'Subject',
        'The agenda',
        'I have the honour.',
        'The Minister of Justice',
        'A. Name',
        'annual solidarity pool 2026',
      ].map((part) => text.lastIndexOf(part));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(text).not.toContain('As of 24 November 2026');
    },
  );

  it('begins its document on a page of its own', async () => {
    const body = strFromU8(
      unzipSync(await bytesOf('docx', { cover }))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(body).toMatch(/w:pageBreakBefore\/>/);
  });
});

it('A heading has one of three levels, and keeps with what follows', async () => {
  const blocks: Report['blocks'] = [
    { kind: 'heading', text: 'Part' },
    { kind: 'heading', level: 2, text: 'Point' },
    { kind: 'heading', level: 3, text: 'Letter' },
  ];
  const files = unzipSync(await bytesOf('docx', { blocks }));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const used = [...body.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style);
  // The last is that of the sources.
  expect(used).toEqual(['Heading1', 'Heading2', 'Heading3', 'Heading1']);
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  for (const style of ['Heading1', 'Heading2', 'Heading3']) {
    const own = styles.slice(styles.indexOf(`w:styleId="${style}"`)).split('</w:style>')[0];
    expect(own).toContain('<w:keepNext/>');
  }
  expect(strFromU8(await bytesOf('md', { blocks }))).toContain('#### Letter');
  expect(strFromU8(await bytesOf('html', { blocks }))).toContain('<h4>Letter</h4>');
});

describe('notes', () => {
  it('have one number each, in the order in which they are called on', () => {
    const notes = new Notes();
    const one = { text: 'A', citation: 'Art. 1', url: 'https://x.eu' };
    expect([notes.number(one), notes.number({ ...one, text: 'B' }), notes.number(one)]).toEqual([1, 2, 1]);
    expect(notes.all().map(({ text }) => text)).toEqual(['A', 'B']);
  });
});

describe('the name of a sheet', () => {
  it('is what a spreadsheet takes: short, without its signs, and its own', () => {
    const used = new Set<string>();
    expect(sheetName('State by state: [2026]', used)).toBe('State by state 2026');
    const long = sheetName('What each member state owes in the year 2026', used);
    expect(long.length).toBeLessThanOrEqual(31);
    expect(sheetName('What each member state owes in the year 2027', used)).not.toBe(long);
    expect(sheetName('///', used)).toBe('1');
  });
});

describe('text from records', () => {
  it('loses what would spoil a file, and keeps every letter', () => {
    expect(plainText('a\u0000b\r\nc\uD800 Ελλάς 𝄞')).toBe('a b c Ελλάς 𝄞');
  });

  it('is an address only when it is one of the web', () => {
    expect(webAddress('https://eur-lex.europa.eu')).toBe('https://eur-lex.europa.eu');
    for (const bad of ['javascript:alert(1)', 'https://x y', null]) expect(webAddress(bad)).toBeNull();
  });
});

describe('A document to work on', () => {
  it('is HTML that runs nothing and keeps every sign as text, its notes linked', async () => {
    const html = new TextDecoder().decode(await bytesOf('html'));
    expect(html).not.toMatch(/<script|javascript:|<b>/);
    expect(html).toContain('Née &amp; &lt;b&gt;bold&lt;/b&gt;');
    expect(html).toContain('<sup><a href="#note-1">1</a></sup>');
    expect(html).toContain(
      '<li id="note-1" value="1">The fair share (<a href="https://eur-lex.europa.eu/x">',
    );
  });

  it('is Markdown in which no sign of the text becomes markup', async () => {
    const markdown = new TextDecoder().decode(
      await bytesOf('md', { blocks: [{ kind: 'paragraph', text: '1. not a list * _x_ [y](z) | <b>' }] }),
    );
    expect(markdown).toContain('1\\. not a list \\* \\_x\\_ \\[y\\](z) \\| \\<b\\>');
    expect(markdown).toContain('[^1]: The fair share ([Art. 57(3) AMMR](https://eur-lex.europa.eu/x)).');
  });
});
