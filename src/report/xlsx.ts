/** A document as a spreadsheet: its tables as numbers that can be computed with, its notes and its sources. */
import { webAddress } from '#kernel';
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Cell, ColumnKind, Report, Table } from './model.ts';
import { sheetName } from './sheet-name.ts';
import { REPORT_WORDS, type ReportWords } from './words.ts';

const FORMATS: Readonly<Record<Exclude<ColumnKind, 'text'>, string>> = {
  whole: '#,##0',
  percent: '0.00%',
  million: '#,##0.00,,',
  euro: '#,##0.00',
};

export async function toXlsx(report: Report): Promise<Uint8Array> {
  const words = REPORT_WORDS[report.language];
  const tables = report.blocks.filter((block) => block.kind === 'table');
  const sheets = [
    ...tables.map((table) => tableSheet(table)),
    ...(report.notes.length === 0 ? [] : [notesSheet(report, words)]),
    sourcesSheet(report, words),
  ];
  const used = new Set<string>();
  const named = sheets.map((sheet) => ({ ...sheet, sheet: sheetName(sheet.sheet ?? '', used) }));
  return writeXlsxFile(named, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function tableSheet({ caption, columns, rows, total }: Table): Sheet<never> {
  const head = columns.map(({ head: text, unit, kind }) => ({
    value: unit ? `${text} (${unit})` : text,
    fontWeight: 'bold' as const,
    wrap: true,
    align: kind === 'text' ? ('left' as const) : ('right' as const),
    bottomBorderStyle: 'thin' as const,
  }));
  const line = (cells: readonly Cell[], bold: boolean): Row =>
    cells.map((cell, index) => cellOf(cell, columns[index]?.kind ?? 'text', bold));
  return {
    sheet: caption,
    data: [head, ...rows.map((row) => line(row, false)), ...(total ? [line(total, true)] : [])],
    columns: columns.map((_, index) => ({
      width: widthOf(index, [head.map(({ value }) => value), ...texts(rows)]),
    })),
    stickyRowsCount: 1,
  };
}

function cellOf({ text, value }: Cell, kind: ColumnKind, bold: boolean): Row[number] {
  const weight = bold ? { fontWeight: 'bold' as const, topBorderStyle: 'thin' as const } : {};
  if (kind === 'text') return { value: text, type: String, ...weight };
  if (value === undefined) return { value: text, type: String, align: 'right', ...weight };
  return { value, type: Number, format: FORMATS[kind], ...weight };
}

function notesSheet({ notes }: Report, words: ReportWords): Sheet<never> {
  return {
    sheet: words.notes,
    data: [
      heads([words.number, words.text, words.provision, words.address]),
      ...notes.map(({ number, text, citation, url }) => [number, text, citation, url]),
    ],
    columns: [{ width: 6 }, { width: 90 }, { width: 24 }, { width: 60 }],
    stickyRowsCount: 1,
  };
}

function sourcesSheet(
  { sources, title, subtitle, dateline, status, footer }: Report,
  words: ReportWords,
): Sheet<never> {
  const about = [title, subtitle, dateline, ...(status === undefined ? [] : [status]), footer];
  return {
    sheet: words.sources,
    data: [
      heads([words.title, words.what, words.standing, words.date, words.address]),
      ...sources.map(({ title: name, what, standing, date, url }) => [
        name,
        what,
        standing,
        date,
        webAddress(url),
      ]),
      [],
      ...about.map((text) => [text]),
    ],
    columns: [{ width: 80 }, { width: 24 }, { width: 12 }, { width: 12 }, { width: 60 }],
    stickyRowsCount: 1,
  };
}

function heads(texts: readonly string[]): Row {
  return texts.map((value) => ({ value, fontWeight: 'bold', bottomBorderStyle: 'thin' }));
}

function texts(rows: readonly (readonly Cell[])[]): string[][] {
  return rows.map((row) => row.map(({ text }) => text));
}

/** As wide as its widest text, within reason. */
function widthOf(index: number, rows: readonly (readonly string[])[]): number {
  return Math.min(60, Math.max(8, ...rows.map((row) => (row[index]?.length ?? 0) + 2)));
}
