/**
 * Proves of a rule, by trying every combination of the facts it reads, that it settles or names exactly what is missing.
 * - With everything known, it is settled.
 * - What is settled stays so when a fact becomes known.
 * - Of what it names as missing, each fact can change the outcome; and where nothing could change it, it is settled.
 */
import { missingIn, type Conclusion, type Finding } from '#kernel';
import type { FactPath, Facts } from '../facts/index.ts';

/** The values to try for each fact that the rule reads, besides not known. Two or three are enough: both sides of each limit. */
export type Domain = { readonly [Path in FactPath]?: readonly NonNullable<Facts[Path]>[] };

export interface Incompleteness {
  readonly facts: Facts;
  readonly because: string;
}

interface Settled {
  /** Null where it is not yet known. */
  readonly outcome: string | null;
  readonly missing: readonly string[];
}

/** What is wrong with a rule, the first few; none where it is complete. Keep the product of the domains below 100 000. */
export function incompleteness(
  decide: (facts: Facts) => Finding | Conclusion<unknown>,
  domain: Domain,
  most = 3,
): readonly Incompleteness[] {
  const paths = Object.keys(domain) as FactPath[];
  const values = paths.map((path) => [undefined, ...(domain[path] as readonly unknown[])]);
  const wrong: Incompleteness[] = [];
  const decided = new Map<string, Settled>();
  const keyOf = (at: readonly number[]): string => at.join();
  const factsAt = (at: readonly number[]): Facts =>
    Object.fromEntries(
      paths.flatMap((path, index) => {
        const value = values[index]?.[at[index] ?? 0];
        return value === undefined ? [] : [[path, value]];
      }),
    ) as Facts;
  const decideAt = (at: readonly number[]): Settled => {
    const key = keyOf(at);
    const before = decided.get(key);
    if (before) return before;
    const settled = settledOf(decide(factsAt(at)));
    decided.set(key, settled);
    return settled;
  };
  /** Outcomes that can follow once all is known, found once for each state of knowledge. */
  const reachable = new Map<string, ReadonlySet<string>>();
  const outcomesFrom = (at: readonly number[]): ReadonlySet<string> => {
    const key = keyOf(at);
    const before = reachable.get(key);
    if (before) return before;
    const open = at.indexOf(0);
    const found = new Set<string>();
    if (open === -1) found.add(decideAt(at).outcome ?? 'not settled');
    else for (const next of refined(at, open)) for (const one of outcomesFrom(next)) found.add(one);
    reachable.set(key, found);
    return found;
  };
  const refined = (at: readonly number[], index: number): number[][] =>
    (values[index] ?? []).slice(1).map((_, value) => at.with(index, value + 1));
  /** Whether some completion of the rest makes this fact decisive. */
  const matters = (at: readonly number[], index: number): boolean => {
    const others = at.findIndex((value, other) => value === 0 && other !== index);
    if (others === -1) return outcomesFrom(at).size > 1;
    return refined(at, others).some((next) => matters(next, index));
  };
  const report = (at: readonly number[], because: string): void => {
    if (wrong.length < most) wrong.push({ facts: factsAt(at), because });
  };
  for (const at of combinations(values.map(({ length }) => length))) {
    if (wrong.length >= most) break;
    const { outcome, missing } = decideAt(at);
    if (!at.includes(0) && outcome === null)
      report(at, `all is known, yet it asks for ${missing.join(', ')}`);
    if (outcome !== null) {
      const others = [...outcomesFrom(at)].filter((one) => one !== outcome);
      if (others.length > 0) report(at, `settled as ${outcome}, yet it can become ${others.join(', ')}`);
      continue;
    }
    if (at.includes(0) && outcomesFrom(at).size === 1)
      report(at, `left open, yet only ${[...outcomesFrom(at)].join()} can follow`);
    if (missing.length === 0) report(at, 'left open without naming what is missing');
    for (const path of missing) {
      const index = paths.indexOf(path as FactPath);
      if (index === -1) report(at, `asks for ${path}, which is not among the facts tried`);
      else if (at[index] !== 0) report(at, `asks for ${path}, which is known`);
      else if (!matters(at, index)) report(at, `asks for ${path}, which changes nothing`);
    }
  }
  return wrong;
}

function settledOf(decision: Finding | Conclusion<unknown>): Settled {
  if ('held' in decision) {
    return {
      outcome: decision.held === 'not-yet-known' ? null : decision.held,
      missing: missingIn(decision).map(({ path }) => path),
    };
  }
  return {
    outcome: decision.outcome === null ? null : JSON.stringify(decision.outcome),
    missing: missingIn(decision.open).map(({ path }) => path),
  };
}

function* combinations(sizes: readonly number[]): Generator<number[]> {
  const at = sizes.map(() => 0);
  for (;;) {
    yield [...at];
    let index = 0;
    while (index < at.length && (at[index] ?? 0) + 1 >= (sizes[index] ?? 0)) at[index++] = 0;
    if (index >= at.length) return;
    at[index] = (at[index] ?? 0) + 1;
  }
}
