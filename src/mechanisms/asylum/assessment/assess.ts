/** All that the law says of a case on the facts that are known: every question with its answer. */
import type { Facts } from '../facts/index.ts';
import { recorded } from '../facts/record.ts';
import { derivedFacts } from './derived-facts.ts';
import { knownFacts } from './known-facts.ts';
import { procedureLawQuestion, responsibilityLawQuestion } from './law.ts';
import { PROCEDURE_QUESTIONS } from './procedure.ts';
import type { Answered, Given, Question } from './question.ts';
import { REMEDY_QUESTIONS } from './remedy.ts';
import { RESPONSIBILITY_QUESTIONS } from './responsibility.ts';
import { SCREENING_QUESTIONS } from './screening.ts';

/** In the order in which a case meets them. */
export const QUESTIONS: readonly Question[] = [
  procedureLawQuestion,
  responsibilityLawQuestion,
  ...SCREENING_QUESTIONS,
  ...RESPONSIBILITY_QUESTIONS,
  ...PROCEDURE_QUESTIONS,
  ...REMEDY_QUESTIONS,
];

export interface Assessment {
  /** The stated facts with those that follow. */
  readonly facts: Facts;
  readonly answers: readonly Answered[];
}

/** The facts of a case, ready to be assessed: with what follows from them, from figures on record, and by law. */
export function prepare(stated: Facts, given: Given): Facts {
  const { asOf, parameters } = given;
  return recorded(knownFacts(stated, asOf, parameters), stated, derivedFacts(given));
}

/** The answers to the questions that the case has come to, on facts that are prepared. */
export function answers(
  facts: Facts,
  given: Given,
  questions: readonly Question[] = QUESTIONS,
): readonly Answered[] {
  const answered: Answered[] = [];
  for (const { arises, answer } of questions) if (arises(facts, given)) answered.push(answer(facts, given));
  return answered;
}

/** Everything the law says of a case, on the facts as stated. */
export function assess(stated: Facts, given: Given): Assessment {
  const facts = prepare(stated, given);
  return { facts, answers: answers(facts, given) };
}
