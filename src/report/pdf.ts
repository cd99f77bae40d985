/** A document as PDF: pages for reading and printing, with the fonts in it, its title, its language and an outline. */
import { formatDay, webAddress } from '#kernel';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { aboutSource } from './about-source.ts';
import type { Block, Cover, Noted, Report, ReportSource } from './model.ts';
import type { Note } from './notes.ts';
import { fontFiles, runsOf, type Family } from './pdf-fonts.ts';
import { pdfTable, SHORT } from './pdf-table.ts';
import { ACT, INK, QUIET, RULE } from './palette.ts';
import { REPORT_WORDS } from './words.ts';

/** The same document gives the same bytes: the file bears the day that the report is of. */
export async function toPdf(report: Report): Promise<Uint8Array> {
  pdfmake.setFonts(fontFiles());
  // Nothing but the fonts is read, and nothing is fetched.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.endsWith('.woff'));
  return pdfmake.createPdf(definition(report)).getBuffer();
}

function definition(report: Report): TDocumentDefinitions {
  const words = REPORT_WORDS[report.language];
  const stamp = new Date(`${formatDay(report.asOf)}T00:00:00Z`);
  return {
    info: { title: report.title, subject: report.subtitle, creationDate: stamp, modDate: stamp },
    language: report.language,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [64, 68, 64, 76],
    defaultStyle: { font: 'serif latin', fontSize: 10.5, lineHeight: 1.28, color: INK },
    footer: (page, of) => ({
      margin: [64, 18, 64, 0],
      columns: [
        { text: runsOf(report.footer, 'sans'), fontSize: 7.5, color: QUIET },
        {
          text: runsOf(words.page(page, of), 'sans'),
          fontSize: 7.5,
          color: QUIET,
          alignment: 'right',
          width: 80,
        },
      ],
    }),
    // A heading goes with what it is above.
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
      headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
    content: [
      ...head(report),
      ...together(report.blocks),
      ...notes(report.notes, words.notes),
      ...sources(report.sources, words.sources),
    ],
  };
}

/** Headings, and what only leads to what follows, go to the next page with it. */
function together(blocks: readonly Block[]): Content[] {
  const groups: Block[][] = [];
  let open = false;
  for (const [index, block] of blocks.entries()) {
    const last = groups.at(-1);
    if (open && last !== undefined && isShort(block)) last.push(block);
    else groups.push([block]);
    open = leadsOn(block, blocks[index + 1]);
  }
  return groups.map((group) =>
    group.length === 1 ? group.map(content) : { stack: group.map(content), unbreakable: true },
  );
}

function leadsOn(block: Block, next: Block | undefined): boolean {
  return (
    block.kind === 'heading' ||
    (block.kind === 'paragraph' && (block.aside === true || next?.kind === 'list'))
  );
}

/** What is longer than this is broken over pages, whatever stands before it. */
function isShort(block: Block): boolean {
  if (block.kind === 'table') return block.rows.length <= SHORT;
  return block.kind !== 'list' || block.items.length <= SHORT;
}

function head({ title, subtitle, dateline, cover: letter, status }: Report): Content[] {
  return [
    ...(letter === undefined
      ? [
          {
            text: runsOf(dateline, 'sans'),
            fontSize: 8.5,
            color: QUIET,
            margin: [0, 0, 0, 20],
          } satisfies Content,
        ]
      : cover(letter)),
    {
      text: runsOf(title, 'serif'),
      fontSize: 22,
      lineHeight: 1.1,
      outline: true,
      ...(letter === undefined ? {} : { pageBreak: 'before' }),
    },
    { text: runsOf(subtitle, 'serif'), fontSize: 12.5, color: QUIET, margin: [0, 4, 0, 0] },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: 467, y2: 0, lineWidth: 0.7, lineColor: RULE }],
      margin: [0, 14, 0, 14],
    },
    ...(status === undefined
      ? []
      : [
          {
            text: runsOf(status, 'sans'),
            bold: true,
            fontSize: 10,
            color: ACT,
            margin: [0, 0, 0, 12],
          } satisfies Content,
        ]),
  ];
}

function cover({ to, dated, details, blocks, signatures }: Cover): Content[] {
  const lines = (texts: readonly string[]): Content[] =>
    texts.map((text) => ({ text: runsOf(text, 'serif') }));
  return [
    { stack: lines(to), margin: [0, 0, 0, 22] },
    { text: runsOf(dated, 'serif'), margin: [0, 0, 0, 22] },
    ...details.map(({ label, value }): Content => ({
      columns: [
        { text: runsOf(label, 'serif'), color: QUIET, width: 85 },
        { text: runsOf(value, 'serif'), width: '*' },
      ],
      margin: [0, 0, 0, 3],
    })),
    { text: '', margin: [0, 0, 0, 18] },
    ...together(blocks),
    ...signatures.map((signature): Content => ({
      stack: lines(signature),
      unbreakable: true,
      margin: [0, 36, 0, 0],
    })),
  ];
}

function content(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return {
        text: [block, ...(block.more ?? []).map((one) => ({ ...one, text: ` ${one.text}` }))].flatMap(
          (sentence) => noted(sentence, 'serif').text,
        ),
        ...(block.lead ? { fontSize: 12 } : block.aside ? { color: QUIET } : {}),
        margin: [0, 0, 0, 9],
      };
    case 'list':
      return {
        ul: block.items.map((item) => ({ ...noted(item, 'serif'), margin: [0, 0, 0, 4] })),
        margin: [0, 0, 0, 8],
      };
    case 'table':
      return pdfTable(block);
  }
}

/** By level: size, room above, room below. */
const HEADINGS = { 1: [14, 14, 6], 2: [11.5, 10, 3], 3: [10.5, 8, 3] } as const;

function heading(block: { readonly level?: 1 | 2 | 3 } & Noted): Content {
  const [fontSize, above, below] = HEADINGS[block.level ?? 1];
  return {
    ...noted(block, 'serif'),
    fontSize,
    bold: true,
    margin: [0, above, 0, below],
    headlineLevel: 1,
    outline: true,
    outlineText: block.text,
  };
}

/** A text with its note numbers raised behind it. */
export function noted({ text, notes = [] }: Noted, family: Family): { text: Content[] } {
  const numbers = notes.length === 0 ? [] : [{ text: notes.join(', '), sup: true, color: ACT }];
  return { text: [...runsOf(text, family), ...numbers] };
}

function notes(list: readonly Note[], title: string): Content[] {
  if (list.length === 0) return [];
  return [
    heading({ text: title }),
    ...list.map(({ number, text, citation, url }): Content => {
      if (citation === null) return line(String(number), runsOf(text, 'serif'));
      const address = webAddress(url);
      const cited = address === null ? runsOf(citation, 'serif') : linked(citation, address);
      const [before, after] = text === '' ? ['', '.'] : [`${text} (`, ').'];
      return line(String(number), [...runsOf(before, 'serif'), ...cited, ...runsOf(after, 'serif')]);
    }),
  ];
}

function sources(list: readonly ReportSource[], title: string): Content[] {
  if (list.length === 0) return [];
  return [
    heading({ text: title }),
    ...list.map((source): Content => {
      const link = webAddress(source.url);
      const name = link === null ? runsOf(source.title, 'serif') : linked(source.title, link);
      return line('–', [...name, ...runsOf(` (${aboutSource(source)})`, 'serif')]);
    }),
  ];
}

/** On each run by itself: what stands around runs does not reach into them. */
function linked(text: string, link: string): Content[] {
  return runsOf(text, 'serif').map((run) => ({ ...run, link, color: ACT }));
}

function line(mark: string, text: Content[]): Content {
  return {
    columns: [
      { text: mark, width: 20, color: QUIET },
      { text, width: '*' },
    ],
    fontSize: 9,
    margin: [0, 0, 0, 4],
  };
}
