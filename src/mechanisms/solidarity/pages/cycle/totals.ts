/** The totals row: what is known is summed, and the count says of how many states. */
import { add, cents, fraction, type Cents } from '#kernel';
import type { Formats } from '../../../../desk/figures/formats.ts';
import type { Measure, StateRow } from '../shared/figure.ts';
import type { Reading } from '../shared/use-reading.ts';

/** Sums of the lines shown, as text in the units of the column heads. */
export function totalsOf(
  rows: readonly StateRow[],
  { evaluation }: Reading,
  formats: Formats,
): Readonly<Record<Measure, string>> {
  const shown = new Set(rows.map(({ state }) => state));
  let share = fraction(0);
  // What is known of a pledge counts, as in the pool's own figure above the table.
  let pledged = 0n;
  for (const item of evaluation.states) {
    if (!shown.has(item.state)) continue;
    if (item.share !== null) share = add(share, item.share);
    pledged += item.pledgedKnown.value;
  }
  const money = (pick: (row: StateRow) => Cents | null): string =>
    formats.million(cents(rows.reduce((sum, row) => sum + (pick(row) ?? 0n), 0n)));
  return {
    share: formats.percent(share),
    persons: formats.whole(rows.reduce((sum, { plain }) => sum + (plain.persons ?? 0), 0)),
    euro: money(({ plain }) => plain.euro),
    pledged: formats.million(cents(pledged)),
    deducted: money(({ plain }) => plain.deducted),
    owed: money(({ plain }) => plain.owed),
  };
}
