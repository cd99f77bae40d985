/** A sweep: thousands of cycles, random or listed, each evaluated whole; results as one summary row each. */
import type { Cents, MemberState } from '#kernel';
import { cents } from '#kernel';
import type { CycleFacts, Pledge } from '../facts.ts';
import { evaluateCycle } from './cycle.ts';
import { isBeneficiary, situationsByState, situationsOf } from './situation.ts';
import { changeFacts, type Change } from './what-if.ts';

/** What a random scenario may vary; each range is inclusive. */
export interface SweepSpace {
  /** Pool size in relocations. */
  readonly pool: readonly [least: number, most: number];
  /** What each contributor pledges, as a percentage of its fair share. */
  readonly pledgePercent: readonly [least: number, most: number];
  /** The part of each pledge that is relocation, in percent; the rest is money. */
  readonly relocationPercent: readonly [least: number, most: number];
  /** The chance, in percent, that a contributor does not deliver. */
  readonly nonDeliveryPercent: number;
}

export interface SweepRow {
  readonly scenario: number;
  readonly pool: number;
  readonly pledgedRelocations: number;
  readonly pledgedMoney: Cents;
  readonly effectivePersons: number | null;
  readonly effectiveMoney: Cents | null;
  readonly offsetCases: number | null;
  readonly mustReconvene: string;
}

/** A generator of whole numbers below 2^32, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Random changes within the space; the same seed gives the same scenarios, whatever the size of the sweep. */
export function* randomChanges(
  facts: CycleFacts,
  space: SweepSpace,
  seed: number,
  count: number,
): Generator<Change> {
  const situations = situationsByState(facts.situations);
  const contributors = facts.parameters.participants.filter(
    (state) => !isBeneficiary(situationsOf(situations, state)),
  );
  const base = evaluateCycle(facts);
  const shares = new Map(base.states.map((item) => [item.state, item.share]));
  for (let scenario = 0; scenario < count; scenario += 1) {
    const next = seeded(seed + Math.imul(scenario, 0x9e3779b1));
    const between = ([least, most]: readonly [number, number]) => least + (next() % (most - least + 1));
    const pool = between(space.pool);
    const value = base.valuePerRelocation.value ?? cents(2_000_000n);
    const nonDelivery: MemberState[] = [];
    const pledges: Pledge[] = contributors.map((state) => {
      const share = shares.get(state);
      const fair = share ? Number((share.numerator * BigInt(pool)) / share.denominator) : 0;
      const effort = Math.round((fair * between(space.pledgePercent)) / 100);
      const relocations = Math.round((effort * between(space.relocationPercent)) / 100);
      if (next() % 100 < space.nonDeliveryPercent) nonDelivery.push(state);
      const money = cents(BigInt(effort - relocations) * value);
      return { state, relocations, money, alternative: cents(0n), standing: 'unknown', source: 'sweep' };
    });
    yield { pool, pledges, nonDelivery };
  }
}

/** Evaluates each change over the same facts, one row at a time, so that the caller can report and stop. */
export function* sweep(facts: CycleFacts, changes: Iterable<Change>): Generator<SweepRow> {
  let scenario = 0;
  for (const change of changes) {
    scenario += 1;
    const changed = changeFacts(facts, change);
    const cycle = evaluateCycle(changed);
    const total = cycle.pledgedTotal.value;
    const binding =
      cycle.offsets.mandatory.answer === 'yes' ? cycle.offsets.mandatory : cycle.offsets.mandatoryLater;
    yield {
      scenario,
      pool: changed.pool?.relocations ?? 0,
      pledgedRelocations: total?.relocations ?? 0,
      pledgedMoney: cents((total?.money ?? 0n) + (total?.alternative ?? 0n)),
      effectivePersons: cycle.effective.value?.persons ?? null,
      effectiveMoney: cycle.effective.value?.money ?? null,
      offsetCases: binding.answer === 'yes' ? binding.outcome.cases : binding.answer === 'no' ? 0 : null,
      mustReconvene: cycle.mustReconvene.answer,
    };
  }
}

/** Least, quartiles and most of a series, exact by sorting; empty gives `null`. */
export function distribution(
  values: readonly number[],
): readonly [number, number, number, number, number] | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * (sorted.length - 1)))] ?? 0;
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
