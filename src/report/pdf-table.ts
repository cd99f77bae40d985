/** A table on a page: rules between rows only, figures under each other, the head again on every page. */
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Column, Table } from './model.ts';
import { ACT, QUIET, RULE, WASH } from './palette.ts';
import { runsOf } from './pdf-fonts.ts';

const SMALL = 8.5;
/** A text of no more letters than these is not broken. */
const ONE_LINE = 20;
/** Rows of a table that is not worth breaking over two pages. */
export const SHORT = 14;

export function pdfTable({ caption, columns, rows, total, legend }: Table): Content {
  const wraps = columns.map((column, index) => mayWrap(column, index, rows));
  const body = [
    columns.map(headOf),
    ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index], wraps[index] ?? true, false))),
    ...(total ? [total.map((cell, index) => cellOf(cell, columns[index], true, true))] : []),
  ];
  const last = body.length;
  return {
    margin: [0, 2, 0, 12],
    unbreakable: rows.length <= SHORT,
    stack: [
      { text: runsOf(caption, 'sans'), bold: true, fontSize: 9, margin: [0, 0, 0, 4] },
      {
        fontSize: SMALL,
        lineHeight: 1.15,
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: columns.map(({ wide }) => (wide ? '*' : 'auto')),
          body,
        },
        layout: {
          hLineWidth: (line) => (line === 0 || line === last ? 0.8 : line === 1 ? 0.6 : 0.3),
          vLineWidth: () => 0,
          hLineColor: (line) => (line <= 1 || line === last ? QUIET : RULE),
          fillColor: (row) => (total && row === last - 1 ? WASH : null),
          paddingLeft: (column) => (column === 0 ? 0 : 5),
          paddingRight: (column) => (column === columns.length - 1 ? 0 : 5),
          paddingTop: () => 3,
          paddingBottom: () => 2,
        },
      },
      ...(legend
        ? [
            {
              text: runsOf(legend, 'sans'),
              fontSize: 7.5,
              color: QUIET,
              margin: [0, 4, 0, 0],
            } satisfies Content,
          ]
        : []),
    ],
  };
}

/** A figure, and a word or a day among figures, stays on its line; a sentence does not. */
function mayWrap({ kind, wide }: Column, index: number, rows: Table['rows']): boolean {
  return wide === true || (kind === 'text' && rows.some((row) => (row[index]?.text.length ?? 0) > ONE_LINE));
}

function headOf({ head, unit, kind }: Column): TableCell {
  return {
    text: [
      ...runsOf(head, 'sans').map((run) => ({ ...run, bold: true })),
      ...(unit ? [{ text: '\n' }, ...runsOf(unit, 'sans').map((run) => ({ ...run, color: QUIET }))] : []),
    ],
    alignment: kind === 'text' ? 'left' : 'right',
  };
}

function cellOf(
  { text, notes = [] }: Cell,
  column: Column | undefined,
  wraps: boolean,
  bold: boolean,
): TableCell {
  const numbers = notes.length === 0 ? [] : [{ text: notes.join(', '), sup: true, color: ACT }];
  return {
    text: [...runsOf(text, 'sans').map((run) => ({ ...run, bold })), ...numbers],
    alignment: column?.kind === 'text' ? 'left' : 'right',
    fontFeatures: ['tnum', 'kern'],
    noWrap: !wraps,
  };
}
