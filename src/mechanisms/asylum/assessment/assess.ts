/** All that the law says of a case on the facts that are known: every question with its answer, every time limit. */
import type { Facts } from '../facts/index.ts';
import { procedureLawQuestion, responsibilityLawQuestion } from './law.ts';
import type { Answered, Given, Question } from './question.ts';

/** In the order in which a case meets them. */
export const QUESTIONS: readonly Question[] = [procedureLawQuestion, responsibilityLawQuestion];

export interface Assessment {
  readonly answers: readonly Answered[];
}

export function assess(facts: Facts, given: Given): Assessment {
  return { answers: QUESTIONS.map(({ answer }) => answer(facts, given)) };
}
