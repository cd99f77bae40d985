/** The two Eurostat tables that the key is computed from, and what a reader of either format gives. */
import { Refusal, type RefusalKind } from '#kernel';
import { ART_66 } from '../law.ts';

/** One table: what it is of, its code, and the code that each of its dimensions must have. */
export interface TableSpec {
  readonly what: 'population' | 'gdp';
  readonly words: string;
  readonly dataset: string;
  /** By dimension, in Eurostat's order; `freq` and `geo` come beside them. */
  readonly wanted: Readonly<Record<string, string>>;
  readonly url: string;
}

/** Population on 1 January: persons (NR), all ages, both sexes. */
export const POPULATION: TableSpec = {
  what: 'population',
  words: 'population on 1 January',
  dataset: 'demo_pjan',
  wanted: { unit: 'NR', age: 'TOTAL', sex: 'T' },
  url: 'https://ec.europa.eu/eurostat/databrowser/view/demo_pjan/default/table',
};

/** Gross domestic product (B1GQ) at current prices in million euro. */
export const GDP: TableSpec = {
  what: 'gdp',
  words: 'gross domestic product',
  dataset: 'nama_10_gdp',
  wanted: { unit: 'CP_MEUR', na_item: 'B1GQ' },
  url: 'https://ec.europa.eu/eurostat/databrowser/view/nama_10_gdp/default/table',
};

export const TABLES: readonly TableSpec[] = [POPULATION, GDP];

/** Characters of text that are read at most. */
export const MAX_TEXT = 10 * 1024 ** 2;
/** Cells that a table has at most, empty ones included. */
export const MAX_CELLS = 2_000_000;

/** One value as printed; null where Eurostat has none. `geo` is Eurostat's own code, `flag` its letters or empty. */
export interface Cell {
  readonly geo: string;
  readonly year: number;
  readonly value: number | null;
  readonly flag: string;
}

/** The cells of one table with the wanted codes, all geographies and years that are in the file. */
export interface EurostatTable {
  readonly spec: TableSpec;
  readonly cells: readonly Cell[];
  /** The day of Eurostat's last update, as `2025-11-17`; null where the file does not say. */
  readonly updated: string | null;
}

/** A fault of a file, with the field it came in and the place within it. */
export function fault(
  spec: TableSpec,
  kind: RefusalKind,
  sentence: string,
  { at, remedy }: { readonly at?: string; readonly remedy?: string } = {},
): Refusal {
  return new Refusal(kind, sentence, {
    where: at === undefined ? spec.what : `${spec.what}, ${at}`,
    remedy: remedy ?? `Download ${spec.dataset} again from Eurostat as TSV or JSON, ${asked(spec)}.`,
    provision: ART_66,
  });
}

/** The selection to make at Eurostat: `with unit CP_MEUR and na_item B1GQ`. */
export function asked({ wanted }: TableSpec): string {
  const codes = Object.entries(wanted).map(([dimension, code]) => `${dimension} ${code}`);
  return `with ${new Intl.ListFormat('en').format(codes)}`;
}

/** A few of the things found, for a sentence. What a file holds may be long: it is cut. */
export function some(found: Iterable<string | number>): string {
  const all = [...found].map((each) => clip(String(each)));
  return all.length > 8 ? `${all.slice(0, 8).join(', ')} and ${all.length - 8} more` : all.join(', ');
}

/** A piece of the file that may stand in a sentence: short, without control characters. */
export function clip(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u001f\u007f\ud800-\udfff]+/g, ' ').trim();
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}
