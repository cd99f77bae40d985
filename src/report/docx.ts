/** A document for a word processor: real headings, footnotes, tables with a head that repeats, page numbers. */
import { webAddress } from '#kernel';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { docxTable } from './docx-table.ts';
import type { Block, Noted, Report, ReportSource } from './model.ts';
import type { Note } from './notes.ts';
import { ACT } from './palette.ts';
import { docxStyles } from './docx-styles.ts';
import { REPORT_WORDS } from './words.ts';

/** Writes the runs of a text and its notes; a note is a footnote at its first call, its number at each later one. */
export type WriteNoted = (noted: Noted, bold?: boolean) => ParagraphChild[];

export async function toDocx(report: Report): Promise<Uint8Array> {
  const words = REPORT_WORDS[report.language];
  const noted = notedWriter();
  const { title, subtitle, dateline, status, blocks, notes, sources } = report;
  const document = new Document({
    title,
    subject: subtitle,
    creator: 'Acquis',
    styles: docxStyles(report.language),
    features: { updateFields: false },
    footnotes: Object.fromEntries(
      notes.map(({ number, text, citation, url }) => [
        number,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: noteRuns({ text, citation, url }),
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1360, bottom: 1360, left: 1440, right: 1440 },
          },
        },
        footers: { default: footer(report, words.page) },
        children: [
          new Paragraph({ style: 'Dateline', text: dateline }),
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ style: 'Subtitle', text: subtitle }),
          ...(status === undefined ? [] : [new Paragraph({ style: 'Status', text: status })]),
          ...blocks.flatMap((block) => written(block, noted)),
          ...sourceLines(sources, words.sources),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A note in words, with what it rests on in brackets behind it; a note that is only a document is just that. */
function noteRuns({ text, citation, url }: Omit<Note, 'number'>): ParagraphChild[] {
  if (citation === null) return [new TextRun(` ${text}`)];
  const address = webAddress(url);
  const cited = address === null ? new TextRun(citation) : link(citation, address);
  return text === ''
    ? [new TextRun(' '), cited, new TextRun('.')]
    : [new TextRun(` ${text} (`), cited, new TextRun(').')];
}

function notedWriter(): WriteNoted {
  const called = new Set<number>();
  return ({ text, notes = [] }, bold = false) => [
    // A heading is bold by its style: to say that it is not would undo it.
    new TextRun({ text, ...(bold ? { bold } : {}) }),
    ...notes.flatMap((number, index) => {
      const comma = index === 0 ? [] : [new TextRun({ text: ', ', superScript: true })];
      if (called.has(number))
        return [...comma, new TextRun({ text: String(number), superScript: true, color: colour(ACT) })];
      called.add(number);
      return [...comma, new FootnoteReferenceRun(number)];
    }),
  ];
}

function written(block: Block, noted: WriteNoted) {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
          children: noted(block),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.lead ? { style: 'Lead' } : block.aside ? { style: 'Aside' } : {}),
          children: noted(block),
        }),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: noted(item) }));
    case 'table':
      return docxTable(block, noted);
  }
}

function sourceLines(sources: readonly ReportSource[], title: string): Paragraph[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    ...sources.map((source) => {
      const about = [source.what, source.standing, ...(source.date === null ? [] : [source.date])];
      const url = webAddress(source.url);
      return new Paragraph({
        style: 'Source',
        bullet: { level: 0 },
        children: [
          url === null ? new TextRun(source.title) : link(source.title, url),
          new TextRun(` (${about.join('; ')})`),
        ],
      });
    }),
  ];
}

function link(text: string, url: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text, color: colour(ACT), underline: {} })],
  });
}

function footer(report: Report, page: (page: number, of: number) => string): Footer {
  // The words around the two numbers, which the word processor fills in.
  const [before = '', between = '', after = ''] = page(1, 2).split(/[12]/);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: 9026 }],
        children: [
          new TextRun(report.footer),
          new TextRun({
            children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}

/** Word writes colours without the sign. */
function colour(hex: string): string {
  return hex.slice(1);
}
