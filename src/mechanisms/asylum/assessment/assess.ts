/** All that the law says of a case on the facts that are known: every question with its answer. */
import type { Facts } from '../facts/index.ts';
import { withDerivedFacts, type Derivation } from './derived-facts.ts';
import { withKnownFacts } from './known-facts.ts';
import { procedureLawQuestion, responsibilityLawQuestion } from './law.ts';
import { PROCEDURE_QUESTIONS } from './procedure.ts';
import type { Answered, Given, Question } from './question.ts';

/** In the order in which a case meets them. */
export const QUESTIONS: readonly Question[] = [
  procedureLawQuestion,
  responsibilityLawQuestion,
  ...PROCEDURE_QUESTIONS,
];

export interface Assessment {
  /** The stated facts with those that follow from them and from the figures on record. */
  readonly facts: Facts;
  readonly answers: readonly Answered[];
  /** What the facts rest on that the answer to another question gave. */
  readonly because: ReadonlyMap<string, Derivation>;
}

export function assess(stated: Facts, given: Given): Assessment {
  const known = withKnownFacts(stated, given.asOf, given.parameters);
  const { facts, because } = withDerivedFacts(known, given);
  return { facts, because, answers: QUESTIONS.map(({ answer }) => answer(facts, given)) };
}
