/** Every state before and after, as a table to take along. */
import { formatEuro, type Cents } from '#kernel';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import type { StateRow } from '../shared/figure.ts';
import type { Readings } from '../shared/use-reading.ts';

const MONEY = ['euro', 'pledged', 'deducted', 'owed'] as const;

/** Shares as decimals, money in euro; a figure that is not known is empty. */
export function differenceTable({ recorded, shown }: Readings, title: string, fileName: string): TakenTable {
  const before = new Map(recorded.rows.map((row) => [row.state, row]));
  const both = (head: string, kind: 'text' | 'share' | 'whole' | 'euro') => [
    { head: `${head}_before`, kind },
    { head: `${head}_after`, kind },
  ];
  return {
    title,
    fileName,
    columns: [
      { head: 'state', kind: 'text' },
      { head: 'name', kind: 'text' },
      ...both('role', 'text'),
      ...both('share', 'share'),
      ...both('fair_share_persons', 'whole'),
      ...MONEY.flatMap((measure) => both(`${measure === 'euro' ? 'fair_share' : measure}_eur`, 'euro')),
    ],
    rows: shown.rows.map((after) => {
      const was = before.get(after.state) ?? after;
      const pair = <Value>(of: (row: StateRow) => Value): readonly [Value, Value] => [of(was), of(after)];
      return [
        after.state,
        after.name,
        ...pair(({ role }) => role),
        ...pair(({ plain }) => plain.share),
        ...pair(({ plain }) => plain.persons),
        ...MONEY.flatMap((measure) => pair(({ plain }) => inEuro(plain[measure]))),
      ];
    }),
  };
}

function inEuro(amount: Cents | null): string | null {
  return amount === null ? null : formatEuro(amount);
}
