/** A table as a spreadsheet. A large one takes a moment: the page has it made in a worker. */
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { headOf, type ColumnKind, type TakenTable } from './table.ts';

const FORMATS: Readonly<Record<Exclude<ColumnKind, 'text'>, string>> = {
  whole: '#,##0',
  share: '0.00%',
  euro: '#,##0.00',
};

export function tableXlsx({ title, columns, rows }: TakenTable): Promise<Blob> {
  const heads: Row = columns.map((column) => ({
    value: headOf(column),
    fontWeight: 'bold',
    wrap: true,
    align: column.kind === 'text' ? 'left' : 'right',
    bottomBorderStyle: 'thin',
  }));
  const data = [heads, ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.kind)))];
  return writeXlsxFile(data, {
    sheet: title.replaceAll(/[[\]:*?/\\]+/g, ' ').slice(0, 31),
    columns: columns.map(({ kind }, index) => ({ width: widthOf(index, kind, rows) })),
    stickyRowsCount: 1,
  }).toBlob();
}

/** A figure is a number, so that the spreadsheet can compute with it. */
function cellOf(value: string | number | null, kind: ColumnKind = 'text'): Row[number] {
  if (value === null) return null;
  if (kind === 'text') return { value: String(value), type: String };
  const number = Number(value);
  return Number.isNaN(number)
    ? { value: String(value), type: String, align: 'right' }
    : { value: number, type: Number, format: FORMATS[kind] };
}

function widthOf(index: number, kind: ColumnKind, rows: TakenTable['rows']): number {
  if (kind !== 'text') return 16;
  return Math.min(50, Math.max(10, ...rows.map((row) => String(row[index] ?? '').length + 2)));
}
