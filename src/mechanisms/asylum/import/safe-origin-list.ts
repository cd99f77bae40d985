/**
 * Lists of safe countries of origin as CSV: that of the Union (iso3, basis, applies_from, status, …) and those of
 * member states (member_state, iso3, listed_from, as_of, status, exceptions, …).
 */
import { memberOfAlpha3, parseCountry, parseDay, Refusal, type CountryCode, type MemberState } from '#kernel';
import { parseCsv } from './csv.ts';
import { clip, fault, textOf } from './file.ts';

const FIELD = 'list';
const MAX_ROWS = 5_000;
const SHAPES =
  'Give CSV with the columns iso3, basis, applies_from and status, or member_state, iso3, as_of and status.';

export interface ListedAtUnion {
  readonly country: CountryCode;
  readonly basis: 'annex' | 'candidate';
  readonly from: string;
  readonly status: 'designated' | 'designated_unless_excluded' | 'excluded';
  readonly note: string;
  readonly source: string;
  readonly confidence: string;
}

export interface ListedByState {
  readonly state: MemberState;
  /** Null where the row says that the state has no list. */
  readonly country: CountryCode | null;
  readonly from: string | null;
  readonly seenOn: string | null;
  readonly status: 'listed' | 'removed' | 'suspended' | 'no_list' | 'not_found';
  readonly exceptions: string;
  readonly source: string;
  readonly confidence: string;
}

export type SafeOriginFile =
  | { readonly of: 'union'; readonly rows: readonly ListedAtUnion[] }
  | { readonly of: 'member-states'; readonly rows: readonly ListedByState[] };

type Read = (column: string) => string;

/** Reads a list of either shape. Throws a Refusal that names the line and the column. */
export function readSafeOriginList(given: string): SafeOriginFile {
  const { head, rows } = parseCsv(textOf(given, FIELD, 'Give the list alone.'), FIELD);
  if (rows.length > MAX_ROWS) throw fault('invalid-input', `The list has more than ${MAX_ROWS} rows.`, FIELD);
  const national = head.includes('member_state');
  const needed = national ? ['iso3', 'as_of', 'status'] : ['iso3', 'basis', 'applies_from', 'status'];
  const missing = needed.find((column) => !head.includes(column));
  if (missing !== undefined) {
    throw fault('invalid-input', `The list has no column ${missing}.`, `${FIELD}, line 1`, SHAPES);
  }
  const reader =
    (line: number, fields: readonly string[]) =>
    <Value>(read: (of: Read, at: string) => Value): Value =>
      read((column) => (fields[head.indexOf(column)] ?? '').trim(), `${FIELD}, line ${line}`);
  if (!national) {
    return noneTwice(
      'union',
      rows.map(({ line, fields }) => ({ line, row: reader(line, fields)(unionRow) })),
    );
  }
  return noneTwice(
    'member-states',
    rows.map(({ line, fields }) => ({ line, row: reader(line, fields)(stateRow) })),
  );
}

function unionRow(of: Read, at: string): ListedAtUnion {
  return {
    country: country(of('iso3'), at),
    basis: oneOf(of('basis'), ['annex', 'candidate'], 'basis', at),
    from: day(of('applies_from'), 'applies_from', at),
    status: oneOf(of('status'), ['designated', 'designated_unless_excluded', 'excluded'], 'status', at),
    note: of('note'),
    source: of('source'),
    confidence: of('confidence'),
  };
}

function stateRow(of: Read, at: string): ListedByState {
  const status = oneOf(
    of('status'),
    ['listed', 'removed', 'suspended', 'no_list', 'not_found'],
    'status',
    at,
  );
  const state = memberOfAlpha3(of('member_state').toUpperCase());
  if (state === undefined) {
    throw fault(
      'invalid-input',
      `“${clip(of('member_state'))}” is no member state: give its three letters, such as DEU.`,
      `${at}, member_state`,
    );
  }
  const without = status === 'no_list' || status === 'not_found';
  return {
    state,
    country: without && of('iso3') === '' ? null : country(of('iso3'), at),
    from: of('listed_from') === '' ? null : day(of('listed_from'), 'listed_from', at),
    seenOn: without && of('as_of') === '' ? null : day(of('as_of'), 'as_of', at),
    status,
    exceptions: of('exceptions'),
    source: of('source'),
    confidence: of('confidence'),
  };
}

/** The same country twice, of one state or of the Union, is a slip that nobody could decide. */
function noneTwice<Of extends SafeOriginFile['of'], Row extends ListedAtUnion | ListedByState>(
  of: Of,
  rows: readonly { readonly line: number; readonly row: Row }[],
): { readonly of: Of; readonly rows: readonly Row[] } {
  const seen = new Map<string, number>();
  for (const { line, row } of rows) {
    const key = `${'state' in row ? row.state : ''} ${row.country ?? ''}`;
    const before = seen.get(key);
    if (before !== undefined) {
      throw fault(
        'invalid-input',
        `It repeats line ${before}.`,
        `${FIELD}, line ${line}`,
        'Keep one of the two.',
      );
    }
    seen.set(key, line);
  }
  return { of, rows: rows.map(({ row }) => row) };
}

function country(text: string, at: string): CountryCode {
  try {
    return parseCountry(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw fault('invalid-input', error.message, `${at}, iso3`, error.details.remedy);
  }
}

function day(text: string, column: string, at: string): string {
  try {
    parseDay(text);
    return text;
  } catch {
    throw fault('invalid-input', `“${clip(text)}” is not a day such as 2026-06-12.`, `${at}, ${column}`);
  }
}

function oneOf<const Option extends string>(
  text: string,
  options: readonly Option[],
  column: string,
  at: string,
): Option {
  const found = options.find((option) => option === text);
  if (found !== undefined) return found;
  throw fault(
    'invalid-input',
    `“${clip(text)}” is no ${column}.`,
    `${at}, ${column}`,
    `Use one of ${options.join(', ')}.`,
  );
}
