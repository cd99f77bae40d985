/** Conditions on amounts: what is left of the pool, and of a pledge. */
import { cents, formatEuro, parseEuro, type Cents } from '#kernel';
import { ART_57_1, ART_57_4, ART_60_3, ART_60_6 } from '../law.ts';
import { found, type Condition } from './condition.ts';

/** Something is drawn or delivered at all. */
export const asksSomething: Condition = (_, given) => {
  if (given.relocations === undefined && given.money === undefined) return null;
  const something =
    (given.relocations ?? 0) > 0 || euroOf(given.money) > 0n || euroOf(given.alternative) > 0n;
  return found('asks-something', something, ART_60_3);
};

/** Compared in euro at the pool's own value per relocation, exactly: both sides times its relocations. */
export const withinPool: Condition = (cycle, given) => {
  const { pool } = cycle;
  if (pool === null || (given.relocations === undefined && given.money === undefined)) return null;
  const count = BigInt(pool.relocations);
  const worth = (persons: number, money: bigint) => BigInt(persons) * pool.money + money * count;
  const drawn = cycle.draws.reduce((sum, draw) => sum + worth(draw.relocations, draw.money), 0n);
  const left = pool.money * count - drawn;
  const asked = worth(given.relocations ?? 0, euroOf(given.money));
  return found('within-pool', asked <= left, ART_57_1, {
    asked: inEuro(asked, count),
    left: inEuro(left, count),
  });
};

/** What a state delivered stays within what it pledged of that type; a pledge that is not known bars nothing. */
export const withinPledge: Condition = (cycle, given) => {
  const { state } = given;
  const pledge = cycle.pledges.find((one) => one.state === state);
  if (state === undefined || !pledge) return null;
  if (given.relocations === undefined && given.money === undefined && given.alternative === undefined) {
    return null;
  }
  const earlier = cycle.deliveries.filter((one) => one.state === state);
  const persons = earlier.reduce((sum, one) => sum + one.relocations, given.relocations ?? 0);
  const money = earlier.reduce((sum, one) => sum + one.money, euroOf(given.money));
  const alternative = earlier.reduce((sum, one) => sum + one.alternative, euroOf(given.alternative));
  const held =
    within(persons, pledge.relocations) &&
    within(money, pledge.money) &&
    within(alternative, pledge.alternative);
  return found('within-pledge', held, ART_60_6, {
    state,
    pledgedPersons: pledge.relocations === null ? null : { persons: pledge.relocations },
    pledgedMoney: pledge.money === null ? null : { euro: formatEuro(pledge.money) },
  });
};

/** Only what was pledged as alternative measures can turn into money. */
export const withinAlternative: Condition = (cycle, { state, alternative }) => {
  if (state === undefined || typeof alternative !== 'string') return null;
  const pledged = cycle.pledges.find((one) => one.state === state)?.alternative ?? cents(0n);
  const asked = euroOf(alternative);
  return found('within-alternative', asked > 0n && asked <= pledged, ART_57_4, {
    state,
    pledged: { euro: formatEuro(pledged) },
  });
};

function within<Amount extends number | bigint>(amount: Amount, limit: Amount | null): boolean {
  return limit === null || amount <= limit;
}

function euroOf(text: string | null | undefined): bigint {
  return text === null || text === undefined ? 0n : parseEuro(text);
}

function inEuro(scaled: bigint, count: bigint): { readonly euro: string } {
  return { euro: formatEuro((count === 0n ? 0n : scaled / count) as Cents) };
}
