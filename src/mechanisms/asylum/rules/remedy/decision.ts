/** By which law a decision is judged, and what it must have (APR 36, 37, 79(3)). */
import { every, not, rule, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, onDay, where } from '../../facts/read.ts';
import { APR_79_3 } from '../../law/application.ts';
import { APR_36_1, APR_36_2, APR_36_3, APR_37 } from '../../law/remedy.ts';
import { lodgedUnderRegulation, PACT_APPLIES } from '../applicable-law/applicable-law.ts';
import { depending } from '../depending.ts';
import { lately } from '../lately.ts';

export type DecisionOutcome = NonNullable<Facts['remedy.outcome']>;

/** Whether the decision is one of these. */
export function decided(facts: Facts, ...outcomes: readonly DecisionOutcome[]): Finding {
  return where(facts, 'remedy.outcome', (outcome) => outcomes.includes(outcome));
}

/** 36(1): a decision was given. */
const pronounced = rule('remedy.pronounced', APR_36_1, (facts: Facts) =>
  where(facts, 'remedy.outcome', () => true),
);

/** While it is not known what was decided, that is what to ask for first, and nothing else. */
export function oncePronounced(facts: Facts, found: Finding): Finding {
  return found.held === 'not-yet-known' && facts['remedy.outcome'] === undefined ? pronounced(facts) : found;
}

/** 79(3): the Regulation or the Directive, by when the application was lodged or the examination to withdraw started. */
export const governedByRegulation = lately(
  rule('remedy.governed-by-regulation', APR_79_3, (facts: Facts) =>
    depending(
      decided(facts, 'protection-withdrawn', 'protection-ended'),
      () => onDay(facts, 'remedy.withdrawalStartedOn', (day) => day >= PACT_APPLIES),
      () => lodgedUnderRegulation(facts),
    ),
  ),
);

/** 36(2): every rejection, and every declaration of withdrawal. */
export const reasonsDue = rule('remedy.reasons-due', APR_36_2, (facts: Facts) =>
  decided(
    facts,
    'inadmissible',
    'unfounded',
    'manifestly-unfounded',
    'subsidiary-protection',
    'explicitly-withdrawn',
    'implicitly-withdrawn',
  ),
);

/** 36(3): the same, save for explicit withdrawal, against which there is no appeal. */
export const challengeTold = rule('remedy.challenge-told', APR_36_3, (facts: Facts) =>
  decided(
    facts,
    'inadmissible',
    'unfounded',
    'manifestly-unfounded',
    'subsidiary-protection',
    'implicitly-withdrawn',
  ),
);

/** 37: unless one was issued before the application was made. */
export const returnDecisionDue = rule('remedy.return-decision-due', APR_37, (facts: Facts) =>
  every(
    decided(
      facts,
      'inadmissible',
      'unfounded',
      'manifestly-unfounded',
      'explicitly-withdrawn',
      'implicitly-withdrawn',
    ),
    not(is(facts, 'remedy.earlierReturnDecision')),
  ),
);

/** What must come with the decision, one finding each. */
export function decisionContents(facts: Facts): readonly Finding[] {
  return [reasonsDue(facts), challengeTold(facts), returnDecisionDue(facts)];
}
