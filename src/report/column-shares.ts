/** How wide the columns of a table are, where no program measures them: by what stands in them. */
import type { Table } from './model.ts';

/** So many letters of a table’s size stand on a line between the margins. */
const LINE = 96;
/** A column is not made wider for the sake of a cell that is longer than this; a wide one takes twice as much. */
const LONG = 60;
/** The room on both sides of a cell, in letters. */
const ROOM = 2;

/** The part of the line that each column takes; together they are the whole. */
export function columnShares({ columns, rows, total }: Pick<Table, 'columns' | 'rows' | 'total'>): number[] {
  const all = [...rows, ...(total === undefined ? [] : [total])];
  const sizes = columns.map(({ head, unit, kind, wide }, index) => {
    const texts = [head, unit ?? '', ...all.map((row) => row[index]?.text ?? '')];
    const whole = longest(texts);
    const least = kind === 'text' ? longest(texts.flatMap((text) => text.split(/[\s-]+/))) : whole;
    return {
      least: least + ROOM,
      most: Math.max(least, Math.min(whole, wide === true ? 2 * LONG : LONG)) + ROOM,
    };
  });
  const least = sum(sizes.map((size) => size.least));
  const most = sum(sizes.map((size) => size.most));
  const widths =
    most <= LINE
      ? withRest(
          sizes.map((size) => size.most),
          columns,
          LINE - most,
        )
      : sizes.map(
          (size) => size.least + ((size.most - size.least) * Math.max(0, LINE - least)) / (most - least || 1),
        );
  const whole = sum(widths);
  return widths.map((width) => width / whole);
}

/** What is left over goes to the wide column, or else to all in proportion. */
function withRest(widths: readonly number[], columns: Table['columns'], rest: number): number[] {
  const wide = columns.findIndex((column) => column.wide === true);
  return widths.map((width, index) => (index === wide ? width + rest : width));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
