/** The page's content in other forms: CSV, a command, an API call. */
import { formatEuro } from '#kernel';
import { toCsv } from '../../../desk/take-along/csv.ts';
import type { StateRow } from './figure.ts';

const HEAD = [
  'state',
  'name',
  'role',
  'share',
  'fair_share_persons',
  'fair_share_eur',
  'pledged_eur',
  'deducted_eur',
  'owed_eur',
];

/** The table as CSV: shares as decimals, money in euro; a figure that is not known is empty. */
export function cycleCsv(rows: readonly StateRow[]): string {
  return toCsv([
    HEAD,
    ...rows.map(({ state, name, role, plain }) => [
      state,
      name,
      role,
      plain.share,
      plain.persons,
      ...[plain.euro, plain.pledged, plain.deducted, plain.owed].map((amount) =>
        amount === null ? null : formatEuro(amount),
      ),
    ]),
  ]);
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
