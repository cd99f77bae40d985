/** The list that is tried in order (24(1)): criteria add what they name, and a state to which no transfer is possible is passed over. */
import { every, not, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { AMMR_16_2, AMMR_16_3 } from '../../law/responsibility.ts';
import { firstRegistration, stateOfRelocation, transferBarred } from './article-16.ts';
import {
  agreed,
  conclude,
  contest,
  stateKnown,
  type Among,
  type Candidate,
  type Precedes,
  type Towards,
} from './contest.ts';
import { named, sameResponsible, unasked, type Responsible } from './responsible.ts';

/** A criterion: whom or what it points to, and what goes first where that is more than one. */
export interface Criterion {
  readonly candidates: readonly Candidate[];
  readonly precedes?: Precedes;
  readonly among?: Among;
  /** The state takes the responsibility on itself; a transfer to it is not asked for, so none is barred. */
  readonly unasked?: boolean;
}

/** The state that the first criterion names; in the end that of relocation, of first registration, or where the applicant is. */
export function firstNamed(facts: Facts, criteria: readonly Criterion[]): Conclusion<Responsible> {
  const steps: Towards<Responsible>[] = [];
  const passedOver: Finding[] = [];
  const barrier = (candidate: Candidate): Candidate => {
    const { found, state, statePath } = candidate;
    if (found.held === 'no') return candidate;
    if (state === undefined) {
      const nowhereBarred = facts['responsibility.charterRiskIn']?.length === 0;
      return nowhereBarred ? candidate : { ...candidate, found: every(found, stateKnown(statePath)) };
    }
    const bar = transferBarred(facts, state);
    if (bar.held === 'no') return candidate;
    passedOver.push(every(found, bar));
    return { ...candidate, found: every(found, not(bar)) };
  };
  const add = ({ candidates, precedes = agreed(facts), among, unasked: own = false }: Criterion): void => {
    const able = own ? candidates : candidates.map(barrier);
    for (const { found, state, rule, closing } of contest(able, precedes, among)) {
      const outcome = state === null ? null : own ? unasked(state, rule) : named(facts, state, rule);
      steps.push({ found, outcome, closing });
    }
  };
  for (const criterion of criteria) add(criterion);
  add({ candidates: [stateOfRelocation(facts)], unasked: true });
  steps.push(...lastResort(facts, passedOver));
  return conclude(steps, null, sameResponsible);
}

/** 16(3), second subparagraph, and 16(2). */
function lastResort(facts: Facts, passedOver: readonly Finding[]): readonly Towards<Responsible>[] {
  const found = firstRegistration(facts);
  const [first, present] = [facts['application.state'], facts['responsibility.presentIn']];
  if (first === undefined) return [{ found, outcome: null }];
  const steps: Towards<Responsible>[] = [];
  const bar = transferBarred(facts, first);
  if (bar.held !== 'no') {
    steps.push({ found: bar, outcome: present === undefined ? null : unasked(present, AMMR_16_3) });
  }
  if (passedOver.length > 0) steps.push({ found: some(...passedOver), outcome: unasked(first, AMMR_16_3) });
  return [...steps, { found, outcome: unasked(first, AMMR_16_2) }];
}

/** One hierarchy or another, as a finding says; where it is not yet known, what both lead to. */
export function branch(
  on: Finding,
  ifSo: () => Conclusion<Responsible>,
  ifNot: () => Conclusion<Responsible>,
): Conclusion<Responsible> {
  if (on.held !== 'not-yet-known') {
    const taken = on.held === 'yes' ? ifSo() : ifNot();
    return { ...taken, findings: [on, ...taken.findings] };
  }
  const [one, other] = [ifSo(), ifNot()];
  const findings = [on, ...new Set([...one.findings, ...other.findings])];
  if (one.outcome !== null && other.outcome !== null && sameResponsible(one.outcome, other.outcome))
    return { ...one, findings };
  const possible = [
    ...one.possible,
    ...other.possible.filter((two) => !one.possible.some((first) => sameResponsible(first, two))),
  ];
  return { outcome: null, possible, findings, open: [on, ...new Set([...one.open, ...other.open])] };
}
