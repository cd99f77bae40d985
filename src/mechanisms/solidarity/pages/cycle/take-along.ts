/** The cycle in other forms: its table, a command, an API call, the address of a document. */
import { formatEuro, type Cents, type Language } from '#kernel';
import type { TakenColumn, TakenTable } from '../../../../desk/take-along/table.ts';
import type { StateRow } from '../shared/figure.ts';

const COLUMNS: readonly TakenColumn[] = [
  { head: 'state', kind: 'text' },
  { head: 'name', kind: 'text' },
  { head: 'role', kind: 'text' },
  { head: 'share', kind: 'share' },
  { head: 'fair_share_persons', kind: 'whole' },
  { head: 'fair_share_eur', kind: 'euro' },
  { head: 'pledged_eur', kind: 'euro' },
  { head: 'deducted_eur', kind: 'euro' },
  { head: 'owed_eur', kind: 'euro' },
];

/** Shares as decimals, money in euro; a figure that is not known is empty. */
export function cycleTable(
  year: number,
  pool: number | undefined,
  rows: readonly StateRow[],
  title: string,
): TakenTable {
  const euro = (amount: Cents | null): string | null => (amount === null ? null : formatEuro(amount));
  return {
    title,
    fileName: `solidarity-${year}${pool === undefined ? '' : `-pool-${pool}`}`,
    columns: COLUMNS,
    rows: rows.map(({ state, name, role, plain }) => [
      state,
      name,
      role,
      plain.share,
      plain.persons,
      euro(plain.euro),
      euro(plain.pledged),
      euro(plain.deducted),
      euro(plain.owed),
    ]),
  };
}

interface ReportQuestion {
  readonly year: number;
  readonly pool: number | undefined;
  readonly language: Language;
  readonly format: 'docx' | 'pdf' | 'xlsx';
}

/** Where the server makes the document of the cycle as it is looked at. */
export function reportAddress({ year, pool, language, format }: ReportQuestion): string {
  const question = new URLSearchParams({ year: String(year), format, language });
  if (pool !== undefined) question.set('scenario', JSON.stringify({ pool }));
  return `/api/solidarity/report?${question.toString()}`;
}

/** The command that prints the same table. */
export function cycleCommand(year: number, pool: number | undefined): string {
  const command = pool === undefined ? 'cycle' : 'what-if';
  return `npm run -s acquis -- solidarity ${command} --year ${year}${pool === undefined ? '' : ` --pool ${pool}`}`;
}

/** The request that answers with the same figures. */
export function cycleApiCall(origin: string, year: number, pool: number | undefined): string {
  return pool === undefined
    ? `curl '${origin}/api/solidarity/cycle?year=${year}'`
    : `curl '${origin}/api/solidarity/what-if' -H 'content-type: application/json' -d '{"year":${year},"pool":${pool}}'`;
}
