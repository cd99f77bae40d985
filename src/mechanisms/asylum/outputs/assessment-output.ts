/** An assessment as it leaves the house: in words, with what is open and why. */
import { missingIn, printProvision, reasonsOf, type Language, type Words } from '#kernel';
import { determinationSchema, reasonsInWords, type View } from '#procedure';
import * as z from 'zod';
import type { Answered } from '../assessment/question.ts';
import { MESSAGES } from '../messages/index.ts';
import { FACT_WORDS } from '../words/facts/index.ts';

export const questionSchema = z.object({
  name: z.string(),
  title: z.string(),
  outcome: z.string().nullable().describe('One word; null where it is not yet known'),
  text: z.string().nullable().describe('The outcome in a sentence'),
  sentence: z.string().describe('The same, or that it is not yet known and what can still come out'),
  possible: z.array(z.object({ outcome: z.string(), text: z.string() })).describe('What can still come out'),
  determination: determinationSchema,
});

export type QuestionJson = z.output<typeof questionSchema>;

export function questionInWords(answered: Answered, language: Language): QuestionJson {
  const { name, title, outcome, possible, findings, open } = answered;
  const said = answered.say(language);
  return {
    name,
    title: title[language],
    outcome,
    text: outcome === null ? null : (said[0] ?? null),
    sentence: outcome === null ? notYetKnown(said, language) : (said[0] ?? outcome),
    possible: possible.map((one, at) => ({ outcome: one, text: said[at] ?? one })),
    determination: {
      answer: outcome === null ? 'not-yet-known' : 'yes',
      missing: missingIn(open).map(({ path, provision }) => ({
        path,
        text: factAsked(path, language),
        citation: printProvision(provision, { language }),
      })),
      reasons: reasonsInWords(reasonsOf(findings), language, MESSAGES),
    },
  };
}

const NOT_YET_KNOWN: Words = { en: 'Not yet known', nl: 'Nog niet bekend' };

/** That it is open, and between what. */
export function notYetKnown(possible: readonly string[], language: Language): string {
  const open = NOT_YET_KNOWN[language];
  return possible.length < 2 ? open : `${open}: ${possible.map((one) => `“${one}”`).join(', ')}`;
}

/** A fact as a question; of a fact inside a list, the question of the list. */
export function factAsked(path: string, language: Language): string {
  const words = FACT_WORDS.get(path) ?? FACT_WORDS.get(path.split('.', 2).join('.'));
  return words?.ask[language] ?? path;
}

/** All questions with, for people, what each rests on first, and every fact that would settle something. */
export const assessedSchema = z.object({
  questions: z.array(questionSchema),
  restsOn: z
    .array(z.object({ question: z.string(), so: z.string(), looked: z.string(), provision: z.string() }))
    .describe('What the outcomes rest on; what that rests on in turn is in the determinations'),
  missing: z
    .array(z.object({ path: z.string(), text: z.string(), questions: z.string() }))
    .describe('The facts that would settle what is open, and the questions that wait for them'),
});

export function assessedInWords(
  answers: readonly Answered[],
  language: Language,
): z.output<typeof assessedSchema> {
  const questions = answers.map((answered) => questionInWords(answered, language));
  const waiting = new Map<string, { text: string; questions: string[] }>();
  for (const { title, determination } of questions) {
    for (const { path, text } of determination.missing) {
      const one = waiting.get(path) ?? { text, questions: [] };
      waiting.set(path, { text, questions: [...one.questions, title] });
    }
  }
  return {
    questions,
    restsOn: questions.flatMap(({ title, outcome, determination }) =>
      outcome === null
        ? []
        : determination.reasons.map(({ held, text, citation }) => ({
            question: title,
            so: held,
            looked: text,
            provision: citation,
          })),
    ),
    missing: [...waiting].map(([path, one]) => ({
      path,
      text: one.text,
      questions: one.questions.join('; '),
    })),
  };
}

/** How a command prints them. */
export const ASSESSED_VIEW: View = {
  rows: 'questions',
  columns: [
    { path: 'title', head: 'Question' },
    { path: 'sentence', head: 'Outcome' },
  ],
  lists: {
    restsOn: {
      head: 'Because',
      columns: [
        { path: 'question', head: 'Question' },
        { path: 'so', head: 'So' },
        { path: 'looked', head: 'What was looked at' },
        { path: 'provision', head: 'Provision' },
      ],
    },
    missing: {
      head: 'Not yet known: this would settle it',
      columns: [
        { path: 'path', head: 'Fact' },
        { path: 'text', head: 'Question to ask' },
        { path: 'questions', head: 'For' },
      ],
    },
  },
  programs: ['possible', 'text'],
};
