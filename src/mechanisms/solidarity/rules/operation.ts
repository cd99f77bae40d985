/** Article 60: draws on the pool, who bears them, and towards whom nobody is bound. */
import {
  apportion,
  cents,
  no,
  notYetKnown,
  reason,
  yes,
  type Cents,
  type Day,
  type Determination,
  type MemberState,
} from '#kernel';
import type { Computed, Effort } from '../evaluation.ts';
import type { Draw, Shortcoming } from '../facts.ts';
import { ART_60_3, ART_60_3_FOURTH } from '../law.ts';
import { inEuro } from './fair-share.ts';
import { NO_EFFORT } from './deduction.ts';

/** A pledge as a draw sees it: what a contributor can be called on for. */
export interface Callable {
  readonly state: MemberState;
  readonly relocations: number;
  readonly money: Cents;
}

/**
 * Article 60(3): each contributor implements in proportion to its overall pledge; a draw of X costs a state
 * X × its pledge / all pledges, by type, since a state can only implement what it pledged. Sums exactly to the draw.
 */
export function shareDraw(
  draw: Pick<Draw, 'relocations' | 'money'>,
  pledges: readonly Callable[],
): ReadonlyMap<MemberState, Effort> {
  const persons = apportion(
    BigInt(draw.relocations),
    pledges.map((pledge) => BigInt(pledge.relocations)),
  );
  const money = apportion(
    draw.money,
    pledges.map((pledge) => pledge.money),
  );
  return new Map(
    pledges.map(({ state }, index) => [
      state,
      { persons: Number(persons[index] ?? 0n), money: cents(money[index] ?? 0n) },
    ]),
  );
}

/** All draws shared, in their order; with `by-remaining-pledge` each draw sees what the ones before it left. */
export function shareDraws(
  draws: readonly Draw[],
  pledges: readonly Callable[],
  method: 'by-pledge' | 'by-remaining-pledge',
): ReadonlyMap<MemberState, Effort> {
  const totals = new Map<MemberState, Effort>();
  let left = pledges;
  for (const draw of draws) {
    const shared = shareDraw(draw, left);
    for (const [state, effort] of shared) {
      const before = totals.get(state) ?? NO_EFFORT;
      totals.set(state, {
        persons: before.persons + effort.persons,
        money: cents(before.money + effort.money),
      });
    }
    if (method === 'by-remaining-pledge') left = left.map((pledge) => less(pledge, shared.get(pledge.state)));
  }
  return totals;
}

function less(pledge: Callable, used: Effort | undefined): Callable {
  if (used === undefined) return pledge;
  return {
    state: pledge.state,
    relocations: Math.max(0, pledge.relocations - used.persons),
    money: pledge.money > used.money ? cents(pledge.money - used.money) : cents(0n),
  };
}

/** What draws call on from one state. */
export function drawn(share: Effort | undefined, anyDraws: boolean, pledgeKnown: boolean): Computed<Effort> {
  if (!anyDraws) return NOTHING_DRAWN;
  if (!pledgeKnown) return DRAW_NEEDS_PLEDGE;
  const value = share ?? NO_EFFORT;
  const values = { persons: { persons: value.persons }, money: inEuro(value.money) };
  return { value, reasons: [reason('drawn-in-proportion', 'yes', ART_60_3, values)] };
}

/** Article 60(3), fourth subparagraph: is nobody bound towards this beneficiary, as of the day? */
export function released(
  beneficiary: MemberState,
  shortcomings: readonly Shortcoming[],
  asOf: Day,
): Determination<{ readonly since: Day }> {
  const found = shortcomings.find(
    (item) =>
      item.beneficiary === beneficiary &&
      item.foundOn <= asOf &&
      (item.endedOn === null || item.endedOn > asOf),
  );
  return found === undefined
    ? NO_SHORTCOMINGS
    : yes([reason('systemic-shortcomings', 'yes', ART_60_3_FOURTH, { state: beneficiary })], {
        since: found.foundOn,
      });
}

/** Article 60(3): by the end of the pool's year measures must have been implemented. */
export function yearIsOver(year: number, asOf: Day, lastDayOfYear: Day): Determination {
  return asOf > lastDayOfYear
    ? yes([reason('pool-year-over', 'yes', ART_60_3, { year })])
    : no([reason('pool-year-runs', 'no', ART_60_3, { year })]);
}

const NOTHING_DRAWN: Computed<Effort> = { value: NO_EFFORT, reasons: [] };
const DRAW_NEEDS_PLEDGE: Computed<Effort> = {
  value: null,
  reasons: notYetKnown([], [reason('draw-needs-pledge', 'not-yet-known', ART_60_3)]).reasons,
};
const NO_SHORTCOMINGS = no([reason('no-shortcomings-found', 'no', ART_60_3_FOURTH)]);
