/**
 * How one criterion names a state where several persons, documents or entries point to states of their own: what comes
 * first by the law, whatever their order in the list. Where the law has no order, it is asked for and never guessed.
 */
import {
  every,
  fact,
  firstThat,
  not,
  rule,
  some,
  type Conclusion,
  type Finding,
  type Provision,
  type StateCode,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { AMMR_24_1 } from '../../law/responsibility.ts';

/** Something that points to a state, if what is found holds. */
export interface Candidate {
  readonly found: Finding;
  /** Undefined where it is not yet known. */
  readonly state: StateCode | undefined;
  readonly statePath: string;
  readonly rule: Provision;
  /** Its place in its list: one thing does not compete with itself. */
  readonly at: number;
}

/** Whether one candidate goes before another; `all` are those that still can count. */
export type Precedes = (one: Candidate, other: Candidate, all: readonly Candidate[]) => Finding;

/** Provisions that name the state where more than this candidate count, each with its condition. */
export type Among = (
  one: Candidate,
  several: Finding,
  all: readonly Candidate[],
) => readonly (readonly [condition: Finding, rule: Provision])[];

export interface Step {
  readonly found: Finding;
  /** Null where it is not yet known which. */
  readonly state: StateCode | null;
  readonly rule: Provision;
  /** Says only that one of those before it is responsible, so that nothing after them matters. */
  readonly closing: boolean;
}

/** Which state it is, asked for under the provision that needs it. */
export const stateKnown = rule('responsibility.state-known', AMMR_24_1, (path: string) =>
  fact(path, undefined),
);

/** The law sets no order: the states agree, or the persons concerned say which they desire. */
export function agreed(facts: Facts): Precedes {
  return (one, other) => agreedBefore(facts, one.state, other.state);
}

const agreedBefore = rule(
  'responsibility.agreed-before',
  AMMR_24_1,
  (facts: Facts, one: StateCode | undefined, other: StateCode | undefined) =>
    chosen('responsibility.agreedState', facts['responsibility.agreedState'], one, other),
);

/** Whether a state that somebody chose is the one and not the other; a choice of a third settles nothing between them. */
export function chosen(
  path: string,
  choice: StateCode | undefined,
  one: StateCode | undefined,
  other: StateCode | undefined,
): Finding {
  if (choice !== undefined && choice === one)
    return fact(path, true, () => ({ value: { states: [choice] } }));
  if (choice !== undefined && choice === other) {
    return fact(path, false, () => ({ value: { states: [choice] } }));
  }
  return fact(path, undefined);
}

/** The steps of a criterion, for a list of them that is tried in order. */
export function contest(
  candidates: readonly Candidate[],
  precedes: Precedes,
  among: Among = () => [],
): readonly Step[] {
  const live = candidates.filter(({ found }) => found.held !== 'no');
  const rivals = (one: Candidate): readonly Candidate[] =>
    live.filter((other) => other.at !== one.at && (other.state === undefined || other.state !== one.state));
  const steps: Step[] = [];
  let contested = false;
  for (const one of candidates) {
    if (one.found.held === 'no') {
      steps.push({ found: one.found, state: null, rule: one.rule, closing: false });
      continue;
    }
    const against = rivals(one);
    const several = some(...against.map(({ found }) => found));
    let wins = one.found;
    if (one.state === undefined) wins = every(wins, stateKnown(one.statePath));
    if (against.length > 0) {
      contested = true;
      const beaten = against.map((other) => every(other.found, not(precedes(one, other, live))));
      wins = every(wins, not(some(...beaten)));
    }
    const state = one.state ?? null;
    for (const [condition, rule_] of among(one, several, live)) {
      if (condition.held === 'no') continue;
      steps.push({ found: every(wins, condition), state, rule: rule_, closing: false });
    }
    steps.push({ found: wins, state, rule: one.rule, closing: false });
  }
  const [first] = live;
  if (first !== undefined && (contested || live.some(({ state }) => state === undefined))) {
    const found = some(...live.map((one) => one.found));
    steps.push({ found, state: null, rule: first.rule, closing: true });
  }
  return steps;
}

/** A step with what it leads to. */
export interface Towards<Outcome> {
  readonly found: Finding;
  /** Null where it is not yet known. */
  readonly outcome: Outcome | null;
  readonly closing?: boolean;
}

/** What the steps lead to: the first that holds, else `otherwise`. Steps that only close are not among the findings. */
export function conclude<Outcome>(
  steps: readonly Towards<Outcome>[],
  otherwise: Outcome | null,
  same: (one: Outcome, other: Outcome) => boolean,
): Conclusion<Outcome> {
  const { outcome, possible, findings, open } = firstThat<Outcome | null>(
    steps.map((step) => [step.found, step.outcome] as const),
    otherwise,
    (one, other) => one !== null && other !== null && same(one, other),
  );
  return {
    outcome,
    possible: possible.filter((one) => one !== null),
    findings: findings.filter((_, at) => steps[at]?.closing !== true),
    open,
  };
}
