/** All that the law says of a case on the facts that are known: every question with its answer. */
import type { Facts } from '../facts/index.ts';
import { withDerivations } from './derived-facts.ts';
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
  /** The stated facts with those that follow. */
  readonly facts: Facts;
  readonly answers: readonly Answered[];
}

/** The facts of a case, ready to be assessed: with what follows from them, from figures on record, and by law. */
export function prepare(stated: Facts, given: Given): Facts {
  return withDerivations(withKnownFacts(stated, given.asOf, given.parameters), given);
}

/** The answers to all questions, on facts that are prepared. */
export function answers(facts: Facts, given: Given): readonly Answered[] {
  return QUESTIONS.map(({ answer }) => answer(facts, given));
}

/** Everything the law says of a case, on the facts as stated. */
export function assess(stated: Facts, given: Given): Assessment {
  const facts = prepare(stated, given);
  return { facts, answers: answers(facts, given) };
}
