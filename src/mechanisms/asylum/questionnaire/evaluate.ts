/** The assessment, as the questionnaire looks at it. */
import { missingIn, type Language } from '#kernel';
import { assess } from '../assessment/assess.ts';
import type { Given } from '../assessment/question.ts';
import type { Evaluate } from './open-question.ts';

/** In a language, where somebody reads the outcomes. */
export function evaluateBy(given: Given, language?: Language): Evaluate {
  return (facts) =>
    assess(facts, given).answers.map(({ name, outcome, open, say }) => ({
      name,
      outcome,
      missing: outcome === null ? missingIn(open) : [],
      ...(language === undefined ? {} : { said: outcome === null ? null : (say(language)[0] ?? null) }),
    }));
}
