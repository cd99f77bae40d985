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
  /** It is the state where the applicant is, to which nobody has to be transferred. */
  readonly here?: boolean;
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
  const steps: Step[] = [];
  const live: Candidate[] = [];
  for (const one of candidates) {
    if (one.found.held === 'no') steps.push(step(one.found, null, one.rule));
    else live.push(one);
  }
  const [first] = live;
  if (first === undefined) return steps;
  let open = false;
  const claims = live.map((one) => {
    const rivals = live.filter(
      (other) => other.at !== one.at && (other.state === undefined || other.state !== one.state),
    );
    open ||= rivals.length > 0 || one.state === undefined;
    const beaten = rivals.map((other) => every(ofAnotherState(one, other), not(precedes(one, other, live))));
    const wins =
      beaten.length === 0 && one.state !== undefined
        ? one.found
        : every(
            one.found,
            ...(one.state === undefined ? [stateKnown(one.statePath)] : []),
            not(some(...beaten)),
          );
    const several = some(...rivals.map((other) => ofAnotherState(one, other)));
    const state = one.state ?? null;
    const named = among(one, several, live)
      .filter(([condition]) => condition.held !== 'no')
      .map(([condition, by]) => step(every(wins, condition), state, by));
    return { one, wins, steps: [...named, step(wins, state, one.rule)] };
  });
  if (claims.length > 1) {
    // In the order of the provisions; of one provision, what is settled first: the order of the list must not count.
    const rank = ({ one, wins }: (typeof claims)[number]): number =>
      2 * live.findIndex(({ rule: by }) => by === one.rule) + (wins.held === 'yes' ? 0 : 1);
    claims.sort((one, other) => rank(one) - rank(other));
  }
  steps.push(...claims.flatMap((claim) => claim.steps));
  if (open) steps.push({ ...step(some(...live.map(({ found }) => found)), null, first.rule), closing: true });
  return steps;
}

function step(found: Finding, state: StateCode | null, by: Provision): Step {
  return { found, state, rule: by, closing: false };
}

/** That another counts as well, for another state, which cannot be said while one of the states is not known. */
export function ofAnotherState(one: Candidate, other: Candidate): Finding {
  if (other.state === undefined) return every(other.found, stateKnown(other.statePath));
  if (one.state === undefined) return every(other.found, stateKnown(one.statePath));
  return other.state === one.state ? some() : other.found;
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
