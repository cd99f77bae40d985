/** One tab stop for a whole table of figures: the arrow keys go from cell to cell. */
import { useState, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface RovingCells {
  /** 0 for the one cell that Tab reaches, else -1. */
  readonly tabIndexOf: (figure: string) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

/** `first` is the figure that Tab reaches before any other had focus, or when the last one is filtered away. */
export function useRovingCells(first: string | undefined, present: (figure: string) => boolean): RovingCells {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && present(last) ? last : first;
  return {
    tabIndexOf: (figure) => (figure === stop ? 0 : -1),
    onFocus: ({ target }) => {
      const figure = target instanceof HTMLElement ? target.dataset['figure'] : undefined;
      if (figure !== undefined) setLast(figure);
    },
    onKeyDown: (event) => {
      const next = cellFrom(event);
      if (next === null) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

function cellFrom(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  const cell =
    event.target instanceof HTMLElement ? event.target.closest<HTMLTableCellElement>('td, th') : null;
  const row = cell?.closest('tr');
  if (cell === null || row === null || row === undefined) return null;
  if (event.key === 'Home') return buttonIn(row.cells[0]);
  if (event.key === 'End') return buttonIn(row.cells[row.cells.length - 1]);
  const step = STEPS[event.key];
  if (step === undefined) return null;
  const rows = row.parentElement instanceof HTMLTableSectionElement ? row.parentElement.rows : null;
  const index = rows === null ? -1 : [...rows].indexOf(row);
  return buttonIn(rows?.[index + step[0]]?.cells[cell.cellIndex + step[1]]);
}

function buttonIn(cell: HTMLTableCellElement | undefined): HTMLElement | null {
  return cell?.querySelector('button') ?? null;
}
