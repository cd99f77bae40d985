/** A table in a Word document: rules between rows, figures to the right, a head that repeats on every page. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { WriteNoted } from './docx.ts';
import type { Cell, Column, Table } from './model.ts';
import { QUIET, RULE, WASH } from './palette.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const STRONG = { style: BorderStyle.SINGLE, size: 6, color: QUIET.slice(1) };
const THIN = { style: BorderStyle.SINGLE, size: 2, color: RULE.slice(1) };

export function docxTable(
  { caption, columns, rows, total, legend }: Table,
  noted: WriteNoted,
): (Paragraph | WordTable)[] {
  const line = (cells: readonly Cell[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map((cell, index) => cellWith(noted(cell, bold), columns[index], bold)),
    });
  return [
    new Paragraph({ style: 'TableCaption', text: caption }),
    new WordTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
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
          children: columns.map((column) => cellWith(headOf(column), column, false)),
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

function cellWith(children: ParagraphChild[], column: Column | undefined, shaded: boolean): TableCell {
  return new TableCell({
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
