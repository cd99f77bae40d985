/** A table in a Word document: rules between rows, figures to the right, a head that repeats on every page. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { columnShares } from './column-shares.ts';
import type { WriteNoted } from './docx.ts';
import type { Cell, Column, Table } from './model.ts';
import { QUIET, RULE, WASH } from './palette.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const STRONG = { style: BorderStyle.SINGLE, size: 6, color: QUIET.slice(1) };
const THIN = { style: BorderStyle.SINGLE, size: 2, color: RULE.slice(1) };

/** Between the margins of the page, in twentieths of a point. */
export const TEXT_WIDTH = 9026;

export function docxTable(table: Table, noted: WriteNoted): (Paragraph | WordTable)[] {
  const { caption, columns, rows, total, legend } = table;
  const widths = columnShares(table).map((share) => Math.round(share * TEXT_WIDTH));
  const line = (cells: readonly Cell[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map((cell, index) => cellWith(noted(cell, bold), columns[index], widths[index], bold)),
    });
  return [
    new Paragraph({ style: 'TableCaption', text: caption }),
    new WordTable({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: STRONG,
        bottom: STRONG,
        left: NONE,
        right: NONE,
        insideVertical: NONE,
        insideHorizontal: THIN,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column, index) => cellWith(headOf(column), column, widths[index], false)),
        }),
        ...rows.map((row) => line(row, false)),
        ...(total ? [line(total, true)] : []),
      ],
    }),
    new Paragraph({ style: 'Legend', text: legend ?? '' }),
  ];
}

function headOf({ head, unit }: Column): ParagraphChild[] {
  return [
    new TextRun({ text: head, bold: true }),
    ...(unit ? [new TextRun({ text: ` ${unit}`, color: QUIET.slice(1) })] : []),
  ];
}

function cellWith(
  children: ParagraphChild[],
  column: Column | undefined,
  width: number | undefined,
  shaded: boolean,
): TableCell {
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(shaded ? { shading: { fill: WASH.slice(1) } } : {}),
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: column?.kind === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children,
      }),
    ],
  });
}
