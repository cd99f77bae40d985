/** A document for a word processor: real headings, footnotes, tables with a head that repeats, page numbers. */
import { webAddress } from '#kernel';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { aboutSource } from './about-source.ts';
import { docxTable, TEXT_WIDTH } from './docx-table.ts';
import type { Block, Cover, Noted, Report, ReportSource } from './model.ts';
import type { Note } from './notes.ts';
import { ACT, QUIET } from './palette.ts';
import { docxStyles } from './docx-styles.ts';
import { REPORT_WORDS } from './words.ts';

/** Writes the runs of a text and its notes; a note is a footnote at its first call, its number at each later one. */
export type WriteNoted = (noted: Noted, bold?: boolean) => ParagraphChild[];

export async function toDocx(report: Report): Promise<Uint8Array> {
  const words = REPORT_WORDS[report.language];
  const noted = notedWriter();
  const { title, subtitle, dateline, cover, status, blocks, notes, sources } = report;
  const document = new Document({
    title,
    subject: subtitle,
    creator: 'Acquis',
    styles: docxStyles(report.language),
    features: { updateFields: false },
    numbering: {
      config: [
        {
          reference: BULLET.reference,
          levels: [
            {
              level: BULLET.level,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 260 } } },
            },
          ],
        },
      ],
    },
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
          ...(cover === undefined
            ? [new Paragraph({ style: 'Dateline', text: dateline })]
            : coverParagraphs(cover, noted)),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            text: title,
            pageBreakBefore: cover !== undefined,
          }),
          new Paragraph({ style: 'Subtitle', text: subtitle }),
          ...(status === undefined ? [] : [new Paragraph({ style: 'Status', text: status })]),
          ...all(blocks, noted),
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

/** A list as Dutch and English papers have it: a small dot, close to the margin. */
const BULLET = { reference: 'list', level: 0 };

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** What only announces a list stays with it. */
function all(blocks: readonly Block[], noted: WriteNoted) {
  return blocks.flatMap((block, index) => written(block, noted, blocks[index + 1]?.kind === 'list'));
}

function coverParagraphs({ to, dated, details, blocks, signatures }: Cover, noted: WriteNoted) {
  const lines = (texts: readonly string[]) =>
    texts.map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) }));
  return [
    new Paragraph({ style: 'Address', children: lines(to) }),
    new Paragraph({ style: 'Address', text: dated }),
    ...details.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'LetterDetail',
          tabStops: [{ type: TabStopType.LEFT, position: DETAIL_INDENT }],
          indent: { left: DETAIL_INDENT, hanging: DETAIL_INDENT },
          children: [
            new TextRun({ text: label, color: colour(QUIET) }),
            new TextRun({ children: [new Tab(), value] }),
          ],
        }),
    ),
    new Paragraph({ text: '' }),
    ...all(blocks, noted),
    ...signatures.map((signature) => new Paragraph({ style: 'Signature', children: lines(signature) })),
  ];
}

/** Where what is said begins, behind “Betreft” and the like. */
const DETAIL_INDENT = 1700;

function written(block: Block, noted: WriteNoted, keepNext: boolean) {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level ?? 1],
          children: noted(block),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.lead ? { style: 'Lead' } : block.aside ? { style: 'Aside' } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: [
            ...noted(block),
            ...(block.more ?? []).flatMap((one) => noted({ ...one, text: ` ${one.text}` })),
          ],
        }),
      ];
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: BULLET, children: noted(item) }));
    case 'table':
      return docxTable(block, noted);
  }
}

function sourceLines(sources: readonly ReportSource[], title: string): Paragraph[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    ...sources.map((source) => {
      const url = webAddress(source.url);
      return new Paragraph({
        style: 'Source',
        numbering: BULLET,
        children: [
          url === null ? new TextRun(source.title) : link(source.title, url),
          new TextRun(` (${aboutSource(source)})`),
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
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
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
