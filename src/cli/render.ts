/** Prints an output for people: fields first, then lists as tables. */
import { styleText } from 'node:util';
import type { Column, View } from '#procedure';

type Row = Readonly<Record<string, unknown>>;
const MAX_CELL = 60;
const GAP = '  ';

/** The readable text of an output; a view says which columns its main list has. */
export function render(given: unknown, view?: View): string {
  const text = view?.text === undefined ? undefined : at(given, view.text);
  if (typeof text === 'string') return text;
  const output = isRow(given) ? forPeople(given, view) : given;
  if (Array.isArray(output)) return view ? table(output, view.columns) : list(output);
  if (!isRow(output)) return cell(output, Number.POSITIVE_INFINITY);
  const main = view?.rows === undefined ? undefined : at(output, view.rows);
  const places = placesIn(main, view);
  const rest = Array.isArray(main) && view?.rows !== undefined ? without(output, view.rows) : output;
  const lists = Object.entries(rest).filter(
    ([, value]) => Array.isArray(value) && value.some(isRow) && !isReasons(value),
  );
  const simple = Object.fromEntries(Object.entries(rest).filter(([key]) => !lists.some(([k]) => k === key)));
  return join([
    fields(simple),
    Array.isArray(main) ? table(main, view?.columns ?? [], view?.none) : '',
    ...lists.map(([key, value]) => {
      const own = view?.lists?.[key];
      const rows = (value as unknown[]).map(places);
      return own
        ? `${heading(own.head)}\n${table(rows, own.columns)}`
        : `${heading(words(key))}\n${list(rows)}`;
    }),
  ]);
}

/** Puts the name of a row where another list has only its place among the rows. */
function placesIn(rows: unknown, view: View | undefined): (item: unknown) => unknown {
  const placesOf = view?.placesOf;
  if (placesOf === undefined || !Array.isArray(rows)) return (item) => item;
  const { path, name } = placesOf;
  return (item) => {
    const place = isRow(item) ? item[path] : undefined;
    if (!isRow(item) || typeof place !== 'number' || !(place in rows)) return item;
    return { ...item, [path]: name(rows[place], place) };
  };
}

function forPeople(output: Row, view: View | undefined): Row {
  const hidden = view?.programs ?? [];
  return Object.fromEntries(Object.entries(output).filter(([key]) => !hidden.includes(key)));
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** `key  value` lines; nested fields are indented, reasons are sentences. */
function fields(row: Row, indent = ''): string {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined && value !== null);
  const width = Math.max(0, ...entries.filter(([, v]) => !isRow(v)).map(([key]) => words(key).length));
  return entries.flatMap(([key, value]) => field(key, value, indent, width)).join('\n');
}

function field(key: string, value: unknown, indent: string, width: number): string[] {
  const inner = `${indent}  `;
  if (isReasons(value)) return value.flatMap((reason) => reasonLines(reason, indent));
  if (isRow(value) && isReasons(value['reasons'])) {
    const { reasons, missing, ...rest } = value;
    const said = rest['answer'] ?? rest['value'];
    const head = `${indent}${words(key)}: ${isRow(said) || said === null ? '' : cell(said, Number.POSITIVE_INFINITY)}`;
    const more = Object.fromEntries(
      Object.entries(rest).filter(([name, part]) => name !== 'answer' && (name !== 'value' || isRow(part))),
    );
    return [
      head.trimEnd(),
      ...(Object.keys(more).length > 0 ? [fields(more, inner)].filter((text) => text !== '') : []),
      ...reasonsOf(reasons).flatMap((reason) => reasonLines(reason, inner)),
      ...missingLine(missing, inner),
    ];
  }
  if (isRow(value)) return [`${indent}${words(key)}`, fields(value, inner)];
  return [`${indent}${words(key).padEnd(width)}${GAP}${cell(value, Number.POSITIVE_INFINITY, '(none)')}`];
}

interface ReasonShape {
  readonly held: string;
  readonly text: string;
  readonly citation: string;
  readonly because?: unknown;
}

const HELD: Readonly<Record<string, string>> = { yes: 'yes', no: 'no', 'not-yet-known': 'not yet known' };

/** A reason as every mechanism gives it: a sentence, whether it held, its citation, and what it rests on. */
function reasonLines(reason: ReasonShape, indent: string): string[] {
  const own = `${indent}- ${HELD[reason.held] ?? reason.held}: ${reason.text} (${reason.citation})`;
  return [own, ...reasonsOf(reason.because).flatMap((inner) => reasonLines(inner, `${indent}  `))];
}

function reasonsOf(value: unknown): readonly ReasonShape[] {
  return isReasons(value) ? value : [];
}

function isReasons(value: unknown): value is readonly ReasonShape[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isRow(item) && 'held' in item && 'text' in item && 'citation' in item)
  );
}

function missingLine(missing: unknown, indent: string): string[] {
  if (!Array.isArray(missing) || missing.length === 0) return [];
  return [`${indent}Missing: ${missing.map((fact) => cell(at(fact, 'text'), MAX_CELL)).join(', ')}`];
}

function list(items: readonly unknown[]): string {
  if (items.length === 0) return '(none)';
  if (!items.every(isRow)) return items.map((item) => cell(item, Number.POSITIVE_INFINITY)).join('\n');
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const plain = keys.filter((key) => items.some((item) => !isNested(item[key]) && item[key] !== undefined));
  return table(
    items,
    plain.map((key) => ({ path: key, head: words(key) })),
  );
}

/** A table with numbers to the right; what is longer than a column goes on under itself, nothing is cut. */
function table(rows: readonly unknown[], columns: readonly Column[], none = '(none)'): string {
  if (rows.length === 0) return none;
  const body = rows.flatMap((row) =>
    linesOf(columns.map(({ path, as }) => tableCell(inUnit(at(row, path), as)))),
  );
  const widths = columns.map(({ head }, index) =>
    Math.max(head.length, ...body.map((line) => line[index]?.length ?? 0)),
  );
  const right = columns.map(({ path }) =>
    rows.every((row) => {
      const value = at(row, path);
      return value === null || value === undefined || /^-?[\d.]+%?$/.test(String(value));
    }),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, index) =>
        right[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join(GAP)
      .trimEnd();
  const head = line(columns.map((column) => column.head));
  return [styleText('bold', head, { stream: process.stdout }), ...body.map(line)].join('\n');
}

/** Text in full; what is no text is cut, since --json is where it is read. */
function tableCell(value: unknown): string {
  const isText = typeof value !== 'object' || (Array.isArray(value) && !value.some(isRow));
  return cell(value, isText ? Number.POSITIVE_INFINITY : MAX_CELL);
}

/** One row of cells as the lines that it takes. */
function linesOf(cells: readonly string[]): string[][] {
  const wrapped = cells.map((text) => wrap(text, MAX_CELL));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => wrapped.map((lines) => lines[line] ?? ''));
}

/** Broken between words; a word that is too long, such as an address, stays whole so that it can be copied. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A share of one as a percentage with four decimals, as the Official Journal prints shares. */
function inUnit(value: unknown, as: Column['as']): unknown {
  const isShare = typeof value === 'string' || typeof value === 'number';
  return as === 'percent' && isShare ? (Number(value) * 100).toFixed(4) : value;
}

function heading(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}

/** `firstBroken` as `First broken`. */
function words(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A list without items is `none`: nothing in a table, said in words beside a name. */
function cell(value: unknown, max: number, none = ''): string {
  if (value === null || value === undefined) return '';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value) && value.length === 0) return none;
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object')) {
    return cell(value.join(', '), max);
  }
  if (typeof value === 'number' && Math.abs(value) >= 10_000) return value.toLocaleString('en');
  // A part of one may have more decimals than anybody reads; --json has them all.
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toFixed(6)));
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('.')) found = isRow(found) ? found[step] : undefined;
  return found;
}

function without(row: Row, path: string): Row {
  const first = path.split('.')[0];
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== first));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Also an empty list: it has nothing to show in a cell. */
function isNested(value: unknown): boolean {
  return isRow(value) || (Array.isArray(value) && value.every((item) => typeof item === 'object'));
}
