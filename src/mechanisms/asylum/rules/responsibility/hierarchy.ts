/** The list that is tried in order (24(1)): criteria add what they name, and a state to which no transfer is possible is passed over. */
import { every, not, some, type Conclusion, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
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

/** Criteria in their order, each looked at only where none before it has settled the matter. */
export type Criteria = readonly ((
  facts: Facts,
  parameters: AsylumParameters,
) => Criterion | readonly Criterion[])[];

/** The state that the first criterion names; in the end that of relocation, of first registration, or where the applicant is. */
export function firstNamed(
  facts: Facts,
  parameters: AsylumParameters,
  criteria: Criteria,
): Conclusion<Responsible> {
  const steps: Towards<Responsible>[] = [];
  const passedOver: Finding[] = [];
  const barrier = (candidate: Candidate): Candidate => {
    const { found, state, statePath } = candidate;
    if (found.held === 'no' || candidate.here === true) return candidate;
    if (state === undefined) {
      const nowhereBarred = facts['responsibility.charterRiskIn']?.length === 0;
      return nowhereBarred ? candidate : { ...candidate, found: every(found, stateKnown(statePath)) };
    }
    const bar = transferBarred(facts, state);
    if (bar.held === 'no') return candidate;
    passedOver.push(every(found, bar));
    return { ...candidate, found: every(found, not(bar)) };
  };
  /** Whether it settles the matter. */
  const add = ({ candidates, precedes = agreed(facts), among, unasked: own = false }: Criterion): boolean => {
    if (candidates.length === 0) return false;
    const able = own ? candidates : candidates.map(barrier);
    const added = contest(able, precedes, among);
    for (const { found, state, rule, closing } of added) {
      const outcome = state === null ? null : own ? unasked(state, rule) : named(facts, state, rule);
      steps.push({ found, outcome, closing });
    }
    return added.some(({ found }) => found.held === 'yes');
  };
  const settles = (one: Criterion | readonly Criterion[]): boolean =>
    'candidates' in one ? add(one) : one.some(add);
  if (!criteria.some((criterion) => settles(criterion(facts, parameters))) && !add(relocation(facts))) {
    steps.push(...lastResort(facts, passedOver));
  }
  return conclude(steps, null, sameResponsible);
}

/** 68(2), second subparagraph. */
function relocation(facts: Facts): Criterion {
  return { candidates: [stateOfRelocation(facts)], unasked: true };
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

/** What comes before all criteria (16(4)), and what follows where it does not hold. */
export function unlessFirst(
  { found, state, statePath, rule }: Candidate,
  rest: () => Conclusion<Responsible>,
): Conclusion<Responsible> {
  if (found.held === 'no') return withFindings(rest(), found);
  const needed = state === undefined ? every(found, stateKnown(statePath)) : found;
  const outcome = state === undefined ? null : unasked(state, rule);
  if (found.held === 'yes') {
    const possible = outcome === null ? [] : [outcome];
    return { outcome, possible, findings: [found], open: outcome === null ? [needed] : [] };
  }
  const after = rest();
  return either(
    found,
    { outcome, possible: outcome === null ? [] : [outcome], findings: [], open: [needed] },
    after,
  );
}

/** One hierarchy or another, as a finding says; where it is not yet known, what both lead to. */
export function branch(
  on: Finding,
  ifSo: () => Conclusion<Responsible>,
  ifNot: () => Conclusion<Responsible>,
): Conclusion<Responsible> {
  if (on.held === 'yes') return withFindings(ifSo(), on);
  if (on.held === 'no') return withFindings(ifNot(), on);
  return either(on, ifSo(), ifNot());
}

/** Settled where both are and agree. */
function either(
  on: Finding,
  one: Conclusion<Responsible>,
  other: Conclusion<Responsible>,
): Conclusion<Responsible> {
  const findings = [on, ...new Set([...one.findings, ...other.findings])];
  if (one.outcome !== null && other.outcome !== null && sameResponsible(one.outcome, other.outcome)) {
    return { ...one, findings, open: [] };
  }
  const others = other.possible.filter((two) => !one.possible.some((first) => sameResponsible(first, two)));
  const open = [on, ...new Set([...one.open, ...other.open])];
  return { outcome: null, possible: [...one.possible, ...others], findings, open };
}

function withFindings(concluded: Conclusion<Responsible>, found: Finding): Conclusion<Responsible> {
  return { ...concluded, findings: [found, ...concluded.findings] };
}
