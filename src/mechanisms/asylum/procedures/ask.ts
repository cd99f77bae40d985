/** The questionnaire: what to ask next and why, what is settled, what is open, and what would change it. */
import { formatDay, printProvision, type Language } from '#kernel';
import { procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { assess } from '../assessment/assess.ts';
import type { Given } from '../assessment/question.ts';
import { refuseContradictions } from '../facts/contradictions.ts';
import type { Facts } from '../facts/index.ts';
import {
  notYetKnown,
  questionInWords,
  questionSchema,
  type QuestionJson,
} from '../outputs/assessment-output.ts';
import { askedFact, askedSchema } from '../outputs/asked-fact.ts';
import { evaluateBy } from '../questionnaire/evaluate.ts';
import { nextStep, wantedFacts, type NextStep } from '../questionnaire/next-step.ts';
import { otherReadings } from '../questionnaire/other-readings.ts';
import { STEPS } from '../questionnaire/steps.ts';
import { wouldChange, type WouldChange } from '../questionnaire/would-change.ts';
import { factValueInWords } from '../words/fact-value.ts';
import { FACT_WORDS } from '../words/facts/index.ts';
import { NOTICE } from '../words/notice.ts';
import { caseFields, caseOf } from './case-input.ts';

const factSchema = askedSchema.extend({
  why: z
    .array(z.object({ question: z.string(), title: z.string(), citation: z.string() }))
    .describe('The questions that wait for it, and the provisions that ask'),
});

const answeredSchema = z.object({
  name: z.string(),
  title: z.string(),
  facts: z.array(
    askedSchema.extend({
      say: z.string(),
      said: z.string().nullable().describe('The answer in words; null where it is not known'),
    }),
  ),
});

const changeSchema = z.object({
  path: z.string(),
  fact: z.string(),
  to: z.string().describe('The other answer, in words'),
  unknown: z.boolean().describe('Whether it is not known now; else it was answered otherwise'),
  question: z.string(),
  title: z.string(),
  from: z.string().nullable(),
  becomes: z.string().nullable().describe('Null where that answer would open the question again'),
  text: z.string().describe('What it would become, in a sentence'),
});

const readingSchema = z.object({
  name: z.string().describe('The reading, as the input names it'),
  other: z.string().describe('The value that it has not'),
  question: z.string(),
  title: z.string(),
  text: z.string().describe('What the other reading makes of the question'),
});

export const ask = procedure({
  action: 'asylum.ask',
  summary: {
    en: 'The questionnaire: what to ask next and why, what is settled and open, and what would change it',
    nl: 'De vragenlijst: wat nu te vragen en waarom, wat vaststaat en openstaat, en wat het zou veranderen',
  },
  description: 'Nothing is kept: the facts come with each call.',
  method: 'POST',
  path: '/asylum/ask',
  files: ['facts'],
  view: {
    rows: 'next.facts',
    columns: [
      { path: 'path', head: 'Fact' },
      { path: 'ask', head: 'Question' },
    ],
    none: 'Nothing is left to ask.',
    programs: ['wanted', 'answered'],
    lists: {
      questions: {
        head: 'What the law says so far',
        columns: [
          { path: 'title', head: 'Question' },
          { path: 'sentence', head: 'Outcome' },
        ],
      },
      readings: {
        head: 'Where another reading would matter',
        columns: [
          { path: 'name', head: 'Reading' },
          { path: 'other', head: 'Were' },
          { path: 'title', head: 'Then' },
          { path: 'text', head: 'Becomes' },
        ],
      },
      wouldChange: {
        head: 'What would change it',
        columns: [
          { path: 'fact', head: 'If' },
          { path: 'to', head: 'Were' },
          { path: 'title', head: 'Then' },
          { path: 'text', head: 'Becomes' },
        ],
      },
    },
  },
})
  .input(
    z.object({
      ...caseFields,
      notKnown: z
        .array(z.string().max(100))
        .max(500)
        .default([])
        .meta({ description: 'Facts that were asked and are not known: they are not asked again.' }),
      sensitivity: yesOrNo().default(true).meta({ description: 'Also say what would change the outcome.' }),
    }),
  )
  .output(
    z.object({
      asOf: z.string(),
      next: z.object({ name: z.string(), title: z.string(), facts: z.array(factSchema) }).nullable(),
      settled: z.number().int(),
      open: z.number().int(),
      questions: z.array(questionSchema),
      answered: z.array(answeredSchema).describe('What was stated, or is not known, step by step'),
      wanted: z.array(z.string()).describe('Every fact that still matters'),
      readings: z.array(readingSchema).describe('Where another reading of the text would matter'),
      wouldChange: z.array(changeSchema),
      notice: z.string(),
    }),
  )
  .handler(({ input, context }) => {
    const { language, sensitivity, notKnown } = input;
    const { facts, given } = caseOf(input, context.today);
    const evaluate = evaluateBy(given, language);
    const questions = assess(facts, given).answers.map((one) => questionInWords(one, language));
    const skipped = new Set(notKnown);
    const next = nextStep(facts, evaluate, STEPS, skipped);
    const changes = sensitivity ? wouldChange(facts, evaluate, (other) => isPossible(other, given)) : [];
    return {
      asOf: formatDay(given.asOf),
      next: next === null ? null : stepInWords(next, questions, language),
      settled: questions.filter(({ outcome }) => outcome !== null).length,
      open: questions.filter(({ outcome }) => outcome === null).length,
      questions,
      answered: answeredSteps(facts, skipped, language),
      wanted: [...wantedFacts(facts, evaluate, skipped).keys()],
      readings: otherReadings(facts, given, language).map((one) => ({
        ...one,
        title: titleOf(one.question, questions),
      })),
      wouldChange: changes.map((change) => changeInWords(change, questions, language)),
      notice: NOTICE[language],
    };
  });

/** Whether facts can be so together. */
function isPossible(facts: Facts, { asOf }: Given): boolean {
  try {
    refuseContradictions(facts, asOf);
    return true;
  } catch {
    return false;
  }
}

function stepInWords({ step, paths, why }: NextStep, questions: readonly QuestionJson[], language: Language) {
  const named = STEPS.find(({ name }) => name === step.name);
  return {
    name: step.name,
    title: named?.title[language] ?? step.name,
    facts: paths.map((path) => ({
      ...askedFact(path, language),
      why: (why.get(path) ?? []).map(({ question, fact }) => ({
        question,
        title: titleOf(question, questions),
        citation: printProvision(fact.provision, { language }),
      })),
    })),
  };
}

/** The steps that somebody has answered, in part or whole. */
function answeredSteps(facts: Facts, skipped: ReadonlySet<string>, language: Language) {
  return STEPS.flatMap(({ name, title, paths }) => {
    const answered = paths.filter((path) => facts[path] !== undefined || skipped.has(path));
    if (answered.length === 0) return [];
    return [
      {
        name,
        title: title[language],
        facts: answered.map((path) => ({
          ...askedFact(path, language),
          say: FACT_WORDS.get(path)?.say[language] ?? path,
          said: facts[path] === undefined ? null : factValueInWords(path, facts[path], language),
        })),
      },
    ];
  });
}

function changeInWords(change: WouldChange, questions: readonly QuestionJson[], language: Language) {
  const { path, to, unknown, question, from, becomes, said } = change;
  return {
    path,
    fact: FACT_WORDS.get(path)?.say[language] ?? path,
    to: factValueInWords(path, to, language),
    unknown,
    question,
    title: titleOf(question, questions),
    from,
    becomes,
    text: said ?? notYetKnown([], language),
  };
}

function titleOf(question: string, questions: readonly QuestionJson[]): string {
  return questions.find(({ name }) => name === question)?.title ?? question;
}
