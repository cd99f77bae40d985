/** What would change the outcome: each answer that is not the one given, tried alone. */
import { FACT_KINDS, type FactPath, type Facts } from '../facts/index.ts';
import { withFact, type Evaluate } from './open-question.ts';
import { samplesOf } from './samples.ts';

export interface WouldChange {
  readonly path: FactPath;
  /** The other answer. */
  readonly to: unknown;
  /** Whether it is not known now; else it was answered otherwise. */
  readonly unknown: boolean;
  readonly question: string;
  /** Null where it is open now. */
  readonly from: string | null;
  /** Null where that answer would open it again. */
  readonly becomes: string | null;
  /** What it becomes in words, where the evaluation gives them. */
  readonly said: string | null;
}

/**
 * Yes or no and choices, of those that are known and of those that the open questions ask for. Answers that contradict
 * what is known are not tried: `possible` says which those are.
 */
export function wouldChange(
  facts: Facts,
  evaluate: Evaluate,
  possible: (facts: Facts) => boolean = () => true,
): readonly WouldChange[] {
  const now = evaluate(facts);
  const before = new Map(now.map(({ name, outcome }) => [name, outcome]));
  const asked = new Set(now.flatMap(({ missing }) => missing.map(({ path }) => path)));
  const found: WouldChange[] = [];
  for (const [path, kind] of FACT_KINDS) {
    if (kind.form !== 'yes-no' && kind.form !== 'choice') continue;
    const known: unknown = facts[path as FactPath];
    if (known === undefined && !asked.has(path)) continue;
    for (const to of samplesOf(kind)) {
      if (to === known) continue;
      const other = withFact(facts, path, to);
      if (!possible(other)) continue;
      for (const { name, outcome, said } of evaluate(other)) {
        const from = before.get(name) ?? null;
        if (outcome === from || (known === undefined && outcome === null)) continue;
        found.push({
          path: path as FactPath,
          to,
          unknown: known === undefined,
          question: name,
          from,
          becomes: outcome,
          said: said ?? null,
        });
      }
    }
  }
  return found;
}
