/** Where a reading of the text decides: each reading that somebody can choose, tried the other way. */
import type { Language } from '#kernel';
import type { Given } from '../assessment/question.ts';
import type { Facts } from '../facts/index.ts';
import { notYetKnown } from '../outputs/assessment-output.ts';
import type { AsylumParameters } from '../parameters.ts';
import { evaluateBy } from './evaluate.ts';

/** Both readings of each place that an input names. */
const READINGS = {
  firstOfJuly2026: ['AMMR', 'DUBLIN3'],
  dependency: ['before-article-26', 'after-article-33'],
  unaccompaniedMinorAtBorder: ['mandatory', 'permitted'],
} as const satisfies { readonly [Name in keyof AsylumParameters]?: readonly AsylumParameters[Name][] };

export interface OtherReading {
  readonly name: string;
  /** The value that it has not now. */
  readonly other: string;
  readonly question: string;
  /** What the question becomes by it, in words. */
  readonly text: string;
}

export function otherReadings(facts: Facts, given: Given, language: Language): readonly OtherReading[] {
  const now = new Map(evaluateBy(given)(facts).map(({ name, outcome }) => [name, outcome]));
  return Object.entries(READINGS).flatMap(([name, values]) =>
    values
      .filter((value) => value !== given.parameters[name as keyof typeof READINGS])
      .flatMap((other) => {
        const parameters = { ...given.parameters, [name]: other };
        return evaluateBy(
          { ...given, parameters },
          language,
        )(facts)
          .filter((question) => question.outcome !== now.get(question.name))
          .map(({ name: question, said }) => ({
            name,
            other,
            question,
            text: said ?? notYetKnown([], language),
          }));
      }),
  );
}
