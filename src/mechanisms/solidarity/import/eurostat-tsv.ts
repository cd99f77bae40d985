/**
 * Eurostat's TSV: the header `freq,unit,age,sex,geo\TIME_PERIOD` and a column a year; a row begins with its codes.
 * A cell is a value, then after a space its flags and `@` with a letter of confidentiality; `:` is not available.
 */
import { Cells, nothingSelected, requireTable, yearOf } from './selection.ts';
import { clip, fault, MAX_CELLS, some, type EurostatTable, type TableSpec } from './table.ts';

/** Reads the rows of a table. Throws a Refusal that names the line on a file that is cut, wrong or damaged. */
export function parseTsv(text: string, spec: TableSpec): EurostatTable {
  if (!text.endsWith('\n')) {
    throw fault(spec, 'damaged', 'The file ends in the middle of a line: it was cut off.', {
      at: 'last line',
      remedy: 'Download it again; a whole file ends its last line.',
    });
  }
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  lines.pop();
  const [head = '', ...rows] = lines;
  const { dimensions, years } = readHead(head, spec);
  if (years.length * rows.length > MAX_CELLS) {
    throw fault(spec, 'invalid-input', `The table has more than ${MAX_CELLS.toLocaleString('en')} cells.`);
  }
  const codes = new Map(dimensions.map((dimension) => [dimension, new Set<string>()]));
  const cells = new Cells(spec);
  let selected = 0;
  for (const [index, row] of rows.entries()) {
    const at = `line ${index + 2}`;
    if (row.trim() === '') continue;
    const [key = '', ...values] = row.split('\t');
    const parts = key.split(',').map((part) => part.trim());
    if (parts.length !== dimensions.length || values.length !== years.length) {
      throw fault(
        spec,
        'damaged',
        `The row has ${parts.length} codes and ${values.length} values where the head has ${dimensions.length} and ${years.length}.`,
        { at },
      );
    }
    const of = new Map(dimensions.map((dimension, place) => [dimension, parts[place] ?? '']));
    for (const [dimension, code] of of) codes.get(dimension)?.add(code);
    const wanted = Object.entries(spec.wanted).every(([dimension, code]) => of.get(dimension) === code);
    if (!wanted || (of.get('freq') ?? 'A') !== 'A') continue;
    selected += 1;
    for (const [place, year] of years.entries()) {
      const geo = of.get('geo') ?? '';
      cells.add({ geo, year, ...readCell(values[place] ?? '', spec, `${at}, ${clip(geo)} ${year}`) }, at);
    }
  }
  if (selected === 0) {
    if (rows.every((row) => row.trim() === ''))
      throw fault(spec, 'damaged', 'The table has a head and no rows.');
    throw nothingSelected(spec, codes);
  }
  return cells.table(null);
}

function readHead(head: string, spec: TableSpec): { dimensions: string[]; years: number[] } {
  const [key = '', ...periods] = head.split('\t');
  const [names = '', time = ''] = key.split('\\');
  if (!/^(time_period|time)$/i.test(time.trim())) {
    throw fault(
      spec,
      'invalid-input',
      `The first line is not the head of a Eurostat table: “${clip(head)}”.`,
      {
        at: 'line 1',
      },
    );
  }
  const dimensions = names.split(',').map((name) => name.trim());
  requireTable(spec, dimensions);
  const years = periods.map((period) => {
    const year = yearOf(period.trim());
    if (year !== undefined) return year;
    throw fault(spec, 'invalid-input', `A column is headed “${clip(period)}”, which is no year.`, {
      at: 'line 1',
    });
  });
  if (years.length === 0)
    throw fault(spec, 'damaged', 'The head of the table has no years.', { at: 'line 1' });
  if (new Set(years).size < years.length) {
    throw fault(spec, 'damaged', `The head has a year twice: ${some(years)}.`, { at: 'line 1' });
  }
  return { dimensions, years };
}

function readCell(cell: string, spec: TableSpec, at: string): { value: number | null; flag: string } {
  const [, value = '', flag = ''] = /^\s*(\S*)(?:\s+([a-z]*))?\s*(?:@[A-Z])?\s*$/.exec(cell) ?? [
    undefined,
    cell,
  ];
  if (value === '' || value === ':') return { value: null, flag };
  if (/^\d+(\.\d+)?$/.test(value)) return { value: Number(value), flag };
  throw fault(spec, 'damaged', `“${clip(cell)}” is no number.`, { at });
}
