/**
 * Eurostat's JSON-stat 2.0: `value` by position, the last dimension running fastest; `status` holds the flags.
 * Both may be a list or an object with only the positions there are.
 */
import * as z from 'zod';
import { Cells, nothingSelected, requireTable, yearOf } from './selection.ts';
import { clip, fault, MAX_CELLS, type EurostatTable, type TableSpec } from './table.ts';

/** Looked at entry by entry later: a schema of each of a million values would be slow. */
const positions = z.custom<readonly unknown[] | Readonly<Record<string, unknown>>>(
  (given) => typeof given === 'object' && given !== null,
);
const dataset = z.object({
  class: z.literal('dataset'),
  id: z.array(z.string()).min(1).max(20),
  size: z.array(z.number().int().min(0)),
  value: positions,
  status: z.union([z.string(), positions]).nullish(),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
        label: z.record(z.string(), z.unknown()).optional(),
      }),
    }),
  ),
  updated: z.string().nullish(),
  extension: z.object({ id: z.string().nullish() }).nullish(),
});
type Dataset = z.infer<typeof dataset>;

/** Reads a JSON-stat answer. Throws a Refusal on text that is cut, wrong or damaged. */
export function parseJsonStat(text: string, spec: TableSpec): EurostatTable {
  const found = readDataset(text, spec);
  const { id, size, value } = found;
  requireTable(spec, id, found.extension?.id ?? undefined);
  const [time, ...others] = id.filter((dimension) => /^(time|time_period)$/i.test(dimension));
  if (time === undefined || others.length > 0) {
    throw fault(spec, 'invalid-input', 'The data set has not one dimension time.', { at: 'id' });
  }
  if (size.includes(0)) throw fault(spec, 'damaged', 'The data set has no cells.', { at: 'size' });
  const length = size.reduce((product, each) => product * each, 1);
  if (length > MAX_CELLS) {
    throw fault(spec, 'invalid-input', `The table has more than ${MAX_CELLS.toLocaleString('en')} cells.`);
  }
  const codes = new Map(id.map((name, place) => [name, codesOf(found, name, size[place] ?? 0, spec)]));
  const steps = stepsOf(id, size);
  const values = byPosition(value, length, 'value', spec);
  const flags = flagsOf(found.status, length, spec);
  const cells = new Cells(spec);
  const start = startOf(spec, codes, steps);
  for (const [timePlace, period] of (codes.get(time) ?? []).entries()) {
    const year = yearOf(period);
    if (year === undefined) {
      throw fault(spec, 'invalid-input', `“${clip(period)}” in the dimension time is no year.`, { at: time });
    }
    for (const [geoPlace, geo] of (codes.get('geo') ?? []).entries()) {
      const position = start + timePlace * (steps.get(time) ?? 0) + geoPlace * (steps.get('geo') ?? 0);
      const at = `value ${position}, ${clip(geo)} ${year}`;
      cells.add({ geo, year, value: number(values.get(position), spec, at), flag: flags(position) }, at);
    }
  }
  return cells.table(/^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(found.updated ?? '')?.[0] ?? null);
}

/** How far apart in `value` two neighbours of a dimension are: the last one runs fastest. */
function stepsOf(id: readonly string[], size: readonly number[]): Map<string, number> {
  const steps = new Map<string, number>();
  let step = 1;
  for (const [place, length] of [...size.entries()].toReversed()) {
    steps.set(id[place] ?? '', step);
    step *= length;
  }
  return steps;
}

/** The position of the wanted codes at the first place and time. Throws a Refusal when one is not there. */
function startOf(
  spec: TableSpec,
  codes: ReadonlyMap<string, readonly string[]>,
  steps: ReadonlyMap<string, number>,
): number {
  const wanted = { ...spec.wanted, ...(codes.has('freq') ? { freq: 'A' } : {}) };
  let start = 0;
  for (const [dimension, code] of Object.entries(wanted)) {
    const place = codes.get(dimension)?.indexOf(code) ?? -1;
    if (place < 0)
      throw nothingSelected(spec, new Map([...codes].map(([name, all]) => [name, new Set(all)])));
    start += place * (steps.get(dimension) ?? 0);
  }
  return start;
}

function readDataset(text: string, spec: TableSpec): Dataset {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fault(spec, 'damaged', 'The file begins as JSON and is not whole JSON: it was cut off or damaged.');
  }
  const error = z.object({ error: z.unknown() }).safeParse(json);
  if (error.success && error.data.error !== undefined) {
    const said = z.array(z.object({ label: z.string() })).safeParse(error.data.error);
    const label = said.data?.[0]?.label;
    throw fault(
      spec,
      'invalid-input',
      `This is an error that Eurostat answered, no table${label === undefined ? '' : `: ${clip(label)}`}.`,
    );
  }
  const parsed = dataset.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw fault(spec, 'invalid-input', 'The file is JSON and no data set of JSON-stat 2.0.', {
      at: path === '' ? 'top' : clip(path),
    });
  }
  if (parsed.data.id.length !== parsed.data.size.length) {
    throw fault(spec, 'damaged', 'The data set has not one size for each dimension.', { at: 'size' });
  }
  return parsed.data;
}

/** The codes of a dimension by position; each position exactly once. */
function codesOf(found: Dataset, dimension: string, size: number, spec: TableSpec): string[] {
  const category = Object.hasOwn(found.dimension, dimension)
    ? found.dimension[dimension]?.category
    : undefined;
  const index = category?.index ?? Object.keys(category?.label ?? {}).slice(0, size === 1 ? 1 : 0);
  const entries = Array.isArray(index)
    ? index.map((code, place) => [code, place] as const)
    : Object.entries(index);
  const codes = new Map(entries.map(([code, place]) => [place, code]));
  const ordered = Array.from({ length: size }, (_, place) => codes.get(place));
  const whole = ordered.every((code) => code !== undefined);
  if (!whole || entries.length !== size || new Set(ordered).size !== size) {
    throw fault(spec, 'damaged', `The codes of ${clip(dimension)} do not fill its ${size} positions.`, {
      at: `dimension.${clip(dimension)}`,
    });
  }
  return ordered;
}

/** A list or a sparse object by position. A list must be as long as the table: a shorter one was cut. */
function byPosition(
  given: readonly unknown[] | Readonly<Record<string, unknown>>,
  length: number,
  at: string,
  spec: TableSpec,
): Map<number, unknown> {
  if (Array.isArray(given)) {
    if (given.length === length) return new Map(given.entries());
    throw fault(
      spec,
      'damaged',
      `The list has ${given.length} entries where the table has ${length} cells.`,
      { at },
    );
  }
  const found = new Map<number, unknown>();
  for (const [key, entry] of Object.entries(given)) {
    const position = /^(0|[1-9]\d{0,8})$/.test(key) ? Number(key) : length;
    if (position >= length) {
      throw fault(spec, 'damaged', `There is no cell “${clip(key)}” in a table of ${length}.`, { at });
    }
    found.set(position, entry);
  }
  return found;
}

function flagsOf(status: Dataset['status'], length: number, spec: TableSpec): (position: number) => string {
  const letters = (entry: unknown) => (typeof entry === 'string' ? (/^[a-z]*/.exec(entry)?.[0] ?? '') : '');
  if (status === null || status === undefined) return () => '';
  if (typeof status === 'string') return () => letters(status);
  const found = byPosition(status, length, 'status', spec);
  return (position) => letters(found.get(position));
}

function number(entry: unknown, spec: TableSpec, at: string): number | null {
  if (entry === undefined || entry === null) return null;
  if (typeof entry === 'number' && Number.isFinite(entry) && entry >= 0) return entry;
  throw fault(spec, 'damaged', `“${clip(String(JSON.stringify(entry)))}” is no number.`, { at });
}
