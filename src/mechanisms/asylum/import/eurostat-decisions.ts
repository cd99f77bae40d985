/**
 * Eurostat’s first-instance decisions (migr_asydcfsta), as TSV of the bulk download or as SDMX-CSV 1.0: to the yearly
 * decisions of the whole Union by nationality. What counts as granted is refugee status and subsidiary protection;
 * Eurostat’s own total of positive decisions has national humanitarian statuses in it as well.
 */
import { memberOfAlpha3, parseCountry, Refusal, type CountryCode } from '#kernel';
import { parseCsv } from './csv.ts';
import { clip, fault, MAX_CELLS, some, textOf } from './file.ts';

/** The field of the input that holds the file. */
const FIELD = 'decisions';
const DATASET = 'migr_asydcfsta';
/** The Union of 27 as one place; older ones of 28 do not count. */
const UNION = 'EU27_2020';
const WANTED: Readonly<Record<string, string>> = { unit: 'PER', sex: 'T', age: 'TOTAL' };
const DIMENSIONS = ['unit', 'citizen', 'sex', 'age', 'decision', 'geo'] as const;
const SELECT = `Download ${DATASET} as TSV or SDMX-CSV with unit PER, sex T, age TOTAL and geo ${UNION}.`;

/** What each code of a decision is. */
const DECISIONS: Readonly<Record<string, 'total' | 'refugee' | 'subsidiary'>> = {
  TOTAL: 'total',
  GENCONV: 'refugee',
  SUB_PROT: 'subsidiary',
};

/** The decisions of one year on applicants of one nationality. */
export interface YearlyDecisions {
  readonly country: CountryCode;
  readonly year: number;
  /** All first-instance decisions. */
  readonly decisions: number;
  readonly refugee: number;
  readonly subsidiary: number;
  /** Granted international protection, of a hundred of all decisions; null where there were none. */
  readonly rate: number | null;
  /** Eurostat’s letters on the figures, such as `p` for provisional. */
  readonly flags: string;
}

export interface DecisionsFile {
  readonly format: 'tsv' | 'sdmx-csv';
  readonly rows: readonly YearlyDecisions[];
  /** Codes of citizenship that are no third country: totals, the stateless, the unknown, member states. */
  readonly leftOut: readonly string[];
  /** Nationalities and years of which a figure is missing. */
  readonly incomplete: readonly { readonly country: CountryCode; readonly year: number }[];
}

interface Found {
  readonly citizen: string;
  readonly year: number;
  readonly total?: number;
  readonly refugee?: number;
  readonly subsidiary?: number;
  readonly flags: string;
}

/** Reads a file of either format. Throws a Refusal that says what is wrong with it and where. */
export function readDecisions(given: string): DecisionsFile {
  const text = textOf(given, FIELD, SELECT);
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  const gathered = new Gathered();
  const tsv = first.includes('\\');
  if (tsv) readTsv(text, gathered);
  else if (first.includes('OBS_VALUE')) readSdmxCsv(text, gathered);
  else {
    throw fault(
      'invalid-input',
      `The file is neither Eurostat’s TSV nor its SDMX-CSV; it begins “${clip(first)}”.`,
      `${FIELD}, line 1`,
      SELECT,
    );
  }
  return gathered.file(tsv ? 'tsv' : 'sdmx-csv');
}

function readTsv(text: string, gathered: Gathered): void {
  if (!text.endsWith('\n')) {
    throw fault(
      'damaged',
      'The file ends in the middle of a line: it was cut off.',
      `${FIELD}, last line`,
      SELECT,
    );
  }
  const [head = '', ...rows] = text.slice(0, -1).split('\n');
  const [key = '', ...periods] = head.split('\t');
  const [names = '', time = ''] = key.split('\\');
  if (!/^(time_period|time)\s*$/i.test(time)) {
    throw fault(
      'invalid-input',
      `The head ends “${clip(time)}” where the time is expected.`,
      `${FIELD}, line 1`,
      SELECT,
    );
  }
  const placeOf = placesIn(names.split(',').map((name) => name.trim()));
  const years = periods.map((period) => yearOf(period, 'line 1'));
  if (years.length === 0) throw fault('damaged', 'The head has no years.', `${FIELD}, line 1`, SELECT);
  if (years.length * rows.length > MAX_CELLS) throw tooMany();
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const at = `line ${index + 2}`;
    const [codes = '', ...cells] = row.replace(/\r$/, '').split('\t');
    const parts = codes.split(',').map((part) => part.trim());
    if (parts.length !== placeOf.count || cells.length !== years.length) {
      throw fault(
        'damaged',
        `The row has ${parts.length} codes and ${cells.length} values where the head has ${placeOf.count} and ${years.length}.`,
        `${FIELD}, ${at}`,
        SELECT,
      );
    }
    const code = (dimension: string): string => parts[placeOf.of(dimension)] ?? '';
    if (!gathered.takes(code)) continue;
    for (const [place, year] of years.entries()) {
      const [value = '', flags = ''] = (cells[place] ?? '').trim().split(/\s+/);
      gathered.add(code, year, value, flags.replace(/@.*/, ''), at);
    }
  }
}

function readSdmxCsv(text: string, gathered: Gathered): void {
  const { head, rows } = parseCsv(text, FIELD);
  if (rows.length > MAX_CELLS) throw tooMany();
  const lower = head.map((name) => name.toLowerCase());
  const place = (name: string): number => lower.indexOf(name);
  const placeOf = placesIn(lower.filter((name) => !COLUMNS.includes(name)));
  if (place('time_period') === -1) {
    throw fault('invalid-input', 'The file has no column TIME_PERIOD.', `${FIELD}, line 1`, SELECT);
  }
  const flow = place('dataflow');
  for (const { line, fields } of rows) {
    const at = `line ${line}`;
    const named = flow === -1 ? '' : (fields[flow] ?? '');
    if (named !== '' && !named.toLowerCase().includes(DATASET)) {
      throw fault(
        'invalid-input',
        `This is the table ${clip(named)}; ${DATASET} is asked for here.`,
        `${FIELD}, ${at}`,
        SELECT,
      );
    }
    const code = (dimension: string): string => (fields[place(dimension)] ?? '').trim();
    if (placeOf.count === 0 || !gathered.takes(code)) continue;
    gathered.add(
      code,
      yearOf(fields[place('time_period')] ?? '', at),
      (fields[place('obs_value')] ?? '').trim(),
      (fields[place('obs_flag')] ?? '').trim(),
      at,
    );
  }
}

/** Columns of SDMX-CSV that are no dimension. */
const COLUMNS = [
  'dataflow',
  'structure',
  'structure_id',
  'last update',
  'time_period',
  'obs_value',
  'obs_flag',
  'conf_status',
];

/** Where each dimension stands. Throws a Refusal where the table is another one. */
function placesIn(dimensions: readonly string[]): {
  readonly count: number;
  readonly of: (dimension: string) => number;
} {
  const missing = DIMENSIONS.filter((dimension) => !dimensions.includes(dimension));
  const strange = dimensions.filter((each) => each !== 'freq' && !DIMENSIONS.some((own) => own === each));
  if (missing.length > 0 || strange.length > 0) {
    throw fault(
      'invalid-input',
      `The dimensions are ${some(dimensions)}, which is not ${DATASET} (first-instance decisions).`,
      `${FIELD}, line 1`,
      SELECT,
    );
  }
  return { count: dimensions.length, of: (dimension) => dimensions.indexOf(dimension) };
}

/** Gathers the cells that count, by nationality and year. */
class Gathered {
  readonly #found = new Map<string, { -readonly [Key in keyof Found]: Found[Key] }>();
  readonly #seen = new Map(['freq', ...DIMENSIONS].map((dimension) => [dimension, new Set<string>()]));

  /** Whether a row is of the whole Union, yearly, of all ages and both sexes, and of a decision that is asked for. */
  takes(code: (dimension: string) => string): boolean {
    for (const [dimension, seen] of this.#seen) {
      if (seen.size < 50) seen.add(code(dimension));
    }
    return (
      code('geo') === UNION &&
      (code('freq') || 'A') === 'A' &&
      Object.hasOwn(DECISIONS, code('decision')) &&
      Object.entries(WANTED).every(([dimension, wanted]) => code(dimension) === wanted)
    );
  }

  add(code: (dimension: string) => string, year: number, value: string, flags: string, at: string): void {
    if (value === '' || value === ':') return;
    if (!/^\d+(?:\.0+)?$/.test(value)) {
      throw fault('damaged', `“${clip(value)}” is no number of decisions.`, `${FIELD}, ${at}`, SELECT);
    }
    const citizen = code('citizen');
    const what = DECISIONS[code('decision')];
    if (what === undefined) return;
    const key = `${citizen} ${year}`;
    const found = this.#found.get(key) ?? { citizen, year, flags: '' };
    if (found[what] !== undefined) {
      throw fault(
        'damaged',
        `The file has two figures for ${clip(citizen)} in ${year} (${code('decision')}).`,
        `${FIELD}, ${at}`,
        SELECT,
      );
    }
    found[what] = Number(value);
    found.flags += [...flags].filter((flag) => /[a-z]/.test(flag) && !found.flags.includes(flag)).join('');
    this.#found.set(key, found);
  }

  file(format: DecisionsFile['format']): DecisionsFile {
    if (this.#found.size === 0) throw this.#nothing();
    const rows: YearlyDecisions[] = [];
    const leftOut = new Set<string>();
    const incomplete: { country: CountryCode; year: number }[] = [];
    for (const { citizen, year, total, refugee, subsidiary, flags } of this.#found.values()) {
      const country = countryOf(citizen);
      if (country === null) {
        leftOut.add(citizen);
        continue;
      }
      if (total === undefined || refugee === undefined || subsidiary === undefined) {
        incomplete.push({ country, year });
        continue;
      }
      // Eurostat rounds each figure to five, so that a sum of two may pass the total by one step.
      if (refugee + subsidiary > total + 5) {
        throw fault(
          'damaged',
          `For ${country} in ${year} more was granted (${refugee + subsidiary}) than decided (${total}).`,
          FIELD,
          SELECT,
        );
      }
      const rate = total === 0 ? null : Math.min(100, (100 * (refugee + subsidiary)) / total);
      rows.push({ country, year, decisions: total, refugee, subsidiary, rate, flags });
    }
    return {
      format,
      rows: rows.toSorted((a, b) => b.year - a.year || (a.country < b.country ? -1 : 1)),
      leftOut: [...leftOut].toSorted(),
      incomplete,
    };
  }

  /** Which code is wrong when no row counted. */
  #nothing(): Refusal {
    const wanted = { freq: 'A', geo: UNION, ...WANTED };
    for (const [dimension, code] of Object.entries(wanted)) {
      const seen = this.#seen.get(dimension) ?? new Set();
      if (seen.size === 0 || seen.has(code) || (dimension === 'freq' && seen.has(''))) continue;
      return fault(
        'invalid-input',
        `The ${dimension} of ${DATASET} must be ${code}; the file has ${some(seen)}.`,
        `${FIELD}, ${dimension}`,
        SELECT,
      );
    }
    return fault('invalid-input', 'The file has no figure of the whole Union.', FIELD, SELECT);
  }
}

/** The third country of Eurostat’s code of citizenship; null for totals, the stateless, the unknown and member states. */
function countryOf(citizen: string): CountryCode | null {
  if (!/^[A-Z]{2}$/.test(citizen) || memberOfAlpha3(citizen) !== undefined) return null;
  try {
    return parseCountry(citizen);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function yearOf(period: string, at: string): number {
  const year = /^\s*(\d{4})\s*$/.exec(period)?.[1];
  if (year !== undefined) return Number(year);
  throw fault(
    'invalid-input',
    `“${clip(period)}” is no year: the law goes by yearly data.`,
    `${FIELD}, ${at}`,
    SELECT,
  );
}

function tooMany(): Refusal {
  return fault(
    'invalid-input',
    `The table has more than ${MAX_CELLS.toLocaleString('en')} cells.`,
    FIELD,
    SELECT,
  );
}
