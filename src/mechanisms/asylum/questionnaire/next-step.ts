/**
 * Which step to ask next: of the facts that still matter, the group whose answers would, tried one by one, leave the
 * least open on average. Groups are asked whole, and of a group only the facts that still matter.
 */
import type { MissingFact } from '#kernel';
import { FACT_KINDS, type FactPath, type Facts } from '../facts/index.ts';
import { withFact, type Evaluate, type OpenQuestion } from './open-question.ts';
import { samplesOf } from './samples.ts';

export interface Step {
  readonly name: string;
  /** In the order in which they are asked. */
  readonly paths: readonly FactPath[];
  /** Asked only once one of these is known, since it may follow from it: a rate, from the nationality. */
  readonly after?: readonly FactPath[];
  /** Asked before all others, in their order. */
  readonly basic?: boolean;
}

export interface NextStep {
  readonly step: Step;
  /** Those of its facts that still matter. */
  readonly paths: readonly FactPath[];
  /** For each of them, why it is asked: the questions that wait for it, and the provisions that ask. */
  readonly why: ReadonlyMap<FactPath, readonly { readonly question: string; readonly fact: MissingFact }[]>;
}

/** Null where nothing is left that could be asked. `skipped` are facts that somebody said they do not know. */
export function nextStep(
  facts: Facts,
  evaluate: Evaluate,
  steps: readonly Step[],
  skipped: ReadonlySet<string> = new Set(),
): NextStep | null {
  const wanted = wantedFacts(facts, evaluate, skipped);
  let best: { readonly next: NextStep; readonly left: number } | null = null;
  for (const step of steps) {
    const paths = step.paths.filter((path) => wanted.has(path));
    if (paths.length === 0 || mustWait(step, facts, skipped)) continue;
    if (step.basic === true) return { step, paths, why: whyOf(paths, wanted) };
    const left = openAfter(facts, paths, evaluate);
    if (best !== null && best.left <= left) continue;
    best = { next: { step, paths, why: whyOf(paths, wanted) }, left };
  }
  return best?.next ?? null;
}

/** Every fact that still matters, each with the questions that wait for it and the provisions that ask. */
export function wantedFacts(
  facts: Facts,
  evaluate: Evaluate,
  skipped: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly { readonly question: string; readonly fact: MissingFact }[]> {
  const wanted = new Map<string, { question: string; fact: MissingFact }[]>();
  for (const { name, missing } of evaluate(facts)) {
    for (const fact of missing) {
      const path = askedAs(wholePath(fact.path), facts, skipped);
      if (skipped.has(path)) continue;
      wanted.set(path, [...(wanted.get(path) ?? []), { question: name, fact }]);
    }
  }
  return wanted;
}

function whyOf(
  paths: readonly FactPath[],
  wanted: ReadonlyMap<string, readonly { readonly question: string; readonly fact: MissingFact }[]>,
): NextStep['why'] {
  return new Map(paths.map((path) => [path, wanted.get(path) ?? []]));
}

/** Facts that follow from one that is easier to answer: it is asked first. */
const EASIER: ReadonlyMap<string, FactPath> = new Map([['applicant.minor', 'applicant.birthDate']]);

function askedAs(path: string, facts: Facts, skipped: ReadonlySet<string>): string {
  const easier = EASIER.get(path);
  return easier === undefined || facts[easier] !== undefined || skipped.has(easier) ? path : easier;
}

function mustWait({ after = [] }: Step, facts: Facts, skipped: ReadonlySet<string>): boolean {
  return (
    after.length > 0 &&
    after.every((path) => facts[path] === undefined) &&
    after.some((path) => !skipped.has(path))
  );
}

/** A fact inside a list is asked with its list: `responsibility.family.0.status` is `responsibility.family`. */
export function wholePath(path: string): string {
  return path.split('.', 2).join('.');
}

/** How many facts stay open once a step is answered: its usual answers together, and each answer of each fact alone. */
function openAfter(facts: Facts, paths: readonly FactPath[], evaluate: Evaluate): number {
  const tried: Facts[] = [];
  let usual = facts;
  for (const path of paths) {
    const kind = FACT_KINDS.get(path);
    if (kind === undefined) continue;
    const [first, ...others] = samplesOf(kind);
    if (first !== undefined) usual = withFact(usual, path, first);
    for (const other of others) tried.push(withFact(facts, path, other));
  }
  tried.push(usual);
  const total = tried.reduce((sum, one) => sum + openIn(evaluate(one)), 0);
  return total / tried.length;
}

function openIn(questions: readonly OpenQuestion[]): number {
  return new Set(questions.flatMap(({ missing }) => missing.map(({ path }) => wholePath(path)))).size;
}
