/** Files in Eurostat's formats made from figures of the repository, for tests and examples. */
import { toEuCode } from '#kernel';
import { VINTAGES, type Vintage } from '../reference/figures.ts';
import type { TableSpec } from './table.ts';

export interface SampleOptions {
  readonly figures?: Vintage['figures'];
  /** Years of the file, oldest first; the figures stand in the last one, the others have one less each. */
  readonly years?: readonly number[];
  /** Eurostat codes to leave out. */
  readonly without?: readonly string[];
  /** Flags by Eurostat code. */
  readonly flags?: Readonly<Record<string, string>>;
  /** Other codes than the wanted ones, by dimension. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Values as text, by Eurostat code: replaced, or added for a place that is none of the states. */
  readonly values?: Readonly<Record<string, string>>;
  readonly updated?: string;
}

interface Row {
  readonly geo: string;
  readonly values: readonly string[];
}

const YEARS = [2023, 2024, 2025];

function rowsOf({ what }: TableSpec, options: SampleOptions): Row[] {
  const { figures = VINTAGES[0]?.figures ?? {}, years = YEARS, without = [], values = {} } = options;
  const last = new Map<string, string>();
  for (const [state, figure] of Object.entries(figures)) {
    last.set(
      toEuCode(state as keyof typeof figures),
      what === 'population' ? String(figure.population) : (figure.gdp / 10).toFixed(1),
    );
  }
  last.set('EU27_2020', '450000000').set('CH', '9000000').set('UK', '69000000').set('DE_TOT', '83000000');
  for (const [geo, value] of Object.entries(values)) last.set(geo, value);
  return [...last]
    .filter(([geo]) => !without.includes(geo))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([geo, value]) => ({
      geo,
      values: years.map((_, place) =>
        place === years.length - 1 || /\D/.test(value.replace('.', ''))
          ? value
          : String(Number(value) - (years.length - 1 - place)),
      ),
    }));
}

/** A table as TSV, with Eurostat's padded periods and CRLF. */
export function sampleTsv(spec: TableSpec, options: SampleOptions = {}): string {
  const { years = YEARS, flags = {}, codes = {} } = options;
  const head = [
    `freq,${Object.keys(spec.wanted).join(',')},geo\\TIME_PERIOD`,
    ...years.map((year) => `${year} `),
  ];
  const key = ['A', ...Object.entries(spec.wanted).map(([name, code]) => codes[name] ?? code)].join(',');
  const rows = rowsOf(spec, options).map(({ geo, values }) =>
    [`${key},${geo}`, ...values.map((value) => `${value} ${flags[geo] ?? ''}`)].join('\t'),
  );
  return [head.join('\t'), ...rows, ''].join('\r\n');
}

/** The same as JSON-stat 2.0. */
export function sampleJsonStat(spec: TableSpec, options: SampleOptions = {}): string {
  const { years = YEARS, flags = {}, codes = {}, updated = '2025-11-17T23:00:00+0100' } = options;
  const rows = rowsOf(spec, options);
  const one = (code: string) => ({ category: { index: { [code]: 0 }, label: { [code]: code } } });
  const places = (all: readonly (string | number)[]) => ({
    category: { index: Object.fromEntries(all.map((code, place) => [`${code}`, place])) },
  });
  const fixed = Object.entries(spec.wanted).map(([name, code]) => [name, one(codes[name] ?? code)] as const);
  const cells = rows.flatMap(({ geo, values }) => values.map((value) => ({ geo, value })));
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: spec.words,
    source: 'ESTAT',
    updated,
    value: Object.fromEntries(
      cells.flatMap(({ value }, place) =>
        value === ':' ? [] : [[place, Number.isNaN(Number(value)) ? value : Number(value)]],
      ),
    ),
    status: Object.fromEntries(cells.flatMap(({ geo }, place) => (flags[geo] ? [[place, flags[geo]]] : []))),
    id: ['freq', ...Object.keys(spec.wanted), 'geo', 'time'],
    size: [1, ...fixed.map(() => 1), rows.length, years.length],
    dimension: {
      freq: one('A'),
      ...Object.fromEntries(fixed),
      geo: places(rows.map(({ geo }) => geo)),
      time: places(years),
    },
    extension: { lang: 'EN', agencyId: 'ESTAT', id: spec.dataset.toUpperCase(), version: '1.0' },
  });
}
