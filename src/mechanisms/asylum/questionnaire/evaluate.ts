/** The assessment, as the questionnaire looks at it. */
import { missingIn } from '#kernel';
import { assess } from '../assessment/assess.ts';
import type { Given } from '../assessment/question.ts';
import type { Evaluate } from './open-question.ts';

export function evaluateBy(given: Given): Evaluate {
  return (facts) =>
    assess(facts, given).answers.map(({ name, outcome, open }) => ({
      name,
      outcome,
      missing: outcome === null ? missingIn(open) : [],
    }));
}
