/** What both readers check: that the table is the one asked for, and its codes are the wanted ones. */
import { asked, clip, fault, some, TABLES, type Cell, type EurostatTable, type TableSpec } from './table.ts';

const COMMON = ['freq', 'geo', 'time', 'TIME_PERIOD'];

/** Refuses the other table, and any that is neither. `dimensions` are those of the file, `name` its code if given. */
export function requireTable(spec: TableSpec, dimensions: readonly string[], name?: string): void {
  const own = name?.toLowerCase().split('$')[0];
  const fits = ({ dataset, wanted }: TableSpec) =>
    own === undefined || TABLES.every((table) => table.dataset !== own)
      ? Object.keys(wanted).every((dimension) => dimensions.includes(dimension))
      : own === dataset;
  const other = TABLES.find((table) => table.what !== spec.what && fits(table));
  if (other) {
    throw fault(
      spec,
      'invalid-input',
      `This is ${other.words} (${other.dataset}); ${spec.words} (${spec.dataset}) was asked for here.`,
      { remedy: `Give ${spec.dataset} as ${spec.what} and ${other.dataset} as ${other.what}.` },
    );
  }
  if (own !== undefined && own !== spec.dataset) {
    throw fault(
      spec,
      'invalid-input',
      `This is the table ${clip(own)}; ${spec.dataset} (${spec.words}) was asked for.`,
    );
  }
  const missing = [...Object.keys(spec.wanted), 'geo'].filter((dimension) => !dimensions.includes(dimension));
  const strange = dimensions.filter((each) => !(each in spec.wanted) && !COMMON.includes(each));
  if (missing.length > 0 || strange.length > 0 || new Set(dimensions).size < dimensions.length) {
    throw fault(
      spec,
      'invalid-input',
      `The table’s dimensions are ${some(dimensions)}, which is not ${spec.dataset} (${spec.words}).`,
    );
  }
}

/** Says which code is wrong when nothing in the file has the wanted ones. */
export function nothingSelected(
  spec: TableSpec,
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): ReturnType<typeof fault> {
  for (const [dimension, code] of Object.entries(spec.wanted)) {
    const found = codes.get(dimension);
    if (found && found.size > 0 && !found.has(code)) {
      return fault(
        spec,
        'invalid-input',
        `The ${dimension} of ${spec.dataset} must be ${code}; the file has ${some(found)}.`,
        { at: dimension },
      );
    }
  }
  const frequencies = codes.get('freq');
  if (frequencies && frequencies.size > 0 && !frequencies.has('A')) {
    return fault(
      spec,
      'invalid-input',
      `The figures must be yearly; the file has freq ${some(frequencies)}.`,
      {
        at: 'freq',
      },
    );
  }
  return fault(spec, 'invalid-input', `The file has no row of ${spec.dataset} ${asked(spec)}.`);
}

/** Gathers cells, and refuses a second one for the same place and year. */
export class Cells {
  readonly #spec: TableSpec;
  readonly #cells = new Map<string, Cell>();

  constructor(spec: TableSpec) {
    this.#spec = spec;
  }

  add(cell: Cell, at: string): void {
    const key = `${cell.geo} ${cell.year}`;
    if (this.#cells.has(key)) {
      throw fault(this.#spec, 'damaged', `The file has two values for ${clip(cell.geo)} in ${cell.year}.`, {
        at,
      });
    }
    this.#cells.set(key, cell);
  }

  table(updated: string | null): EurostatTable {
    return { spec: this.#spec, cells: [...this.#cells.values()], updated };
  }
}

/** A year from a period code; undefined for quarters, months and what is no period. */
export function yearOf(period: string): number | undefined {
  return /^\d{4}$/.test(period) ? Number(period) : undefined;
}
