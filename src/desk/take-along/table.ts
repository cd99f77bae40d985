/** A table as it is taken along: the same rows for CSV and for a spreadsheet. */
import { toCsv } from './csv.ts';

/** What a column holds: `share` is a part of one, written as a percentage; money is in euro. */
export type ColumnKind = 'text' | 'whole' | 'share' | 'euro';

export interface TakenColumn {
  readonly head: string;
  readonly unit?: string;
  readonly kind: ColumnKind;
}

export interface TakenTable {
  readonly title: string;
  /** The file's name without its ending. */
  readonly fileName: string;
  readonly columns: readonly TakenColumn[];
  /** A figure that is not known is null. Shares and money may be decimals as text, so that nothing is lost in CSV. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** With a line of heads; what is not known is empty. */
export function tableCsv({ columns, rows }: TakenTable): string {
  return toCsv([columns.map(headOf), ...rows]);
}

export function headOf({ head, unit }: TakenColumn): string {
  return unit === undefined ? head : `${head} (${unit})`;
}
