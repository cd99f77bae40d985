/** A document as PDF: pages for reading and printing, with the fonts in it, its title, its language and an outline. */
import { formatDay, webAddress } from '#kernel';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, Noted, Report, ReportSource } from './model.ts';
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

/** A heading above a table that is not broken is not left behind when the table goes to the next page. */
function together(blocks: readonly Block[]): Content[] {
  return blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (block.kind === 'heading' && isWholeTable(after)) {
      return [{ stack: [content(block), content(after)], unbreakable: true }];
    }
    return before?.kind === 'heading' && isWholeTable(block) ? [] : [content(block)];
  });
}

function isWholeTable(block: Block | undefined): block is Block & { readonly kind: 'table' } {
  return block?.kind === 'table' && block.rows.length <= SHORT;
}

function head({ title, subtitle, dateline, status }: Report): Content[] {
  return [
    { text: runsOf(dateline, 'sans'), fontSize: 8.5, color: QUIET, margin: [0, 0, 0, 20] },
    { text: runsOf(title, 'serif'), fontSize: 22, lineHeight: 1.1, outline: true },
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

function content(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return {
        ...noted(block, 'serif'),
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

function heading(block: { readonly level?: 1 | 2 } & Noted): Content {
  const second = block.level === 2;
  return {
    ...noted(block, 'serif'),
    fontSize: second ? 11.5 : 14,
    bold: true,
    margin: [0, second ? 10 : 14, 0, second ? 3 : 6],
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
      const about = [source.what, source.standing, ...(source.date === null ? [] : [source.date])];
      return line('–', [...name, ...runsOf(` (${about.join('; ')})`, 'serif')]);
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
