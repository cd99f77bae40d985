/** Worked cases: ours, or the scenarios of a file, each with what was expected and what our rules make of it. */
import { Refusal, type Language, type Words } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { same } from '../cases/compare.ts';
import { CASE_AREAS, ofScenario, workedCases, type CaseArea, type WorkedCase } from '../cases/index.ts';
import { scenarioFileSchema } from '../cases/scenarios/run.ts';
import { MAX_TEXT } from '../import/file.ts';

/** A command gives the text of a file; a program may give the scenarios as they are, alone or in an object. */
const fileField = z
  .preprocess((given) => {
    const read: unknown = typeof given === 'string' ? jsonIn(given) : given;
    return Array.isArray(read) ? { scenarios: read } : read;
  }, scenarioFileSchema)
  .meta({
    description:
      'Scenarios, as {"scenarios":[{"id":"1","area":"capacity","facts":{…},"expected":{…}}]}; our own worked cases when absent.',
  });

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal('invalid-input', `The scenarios are not JSON: ${(error as Error).message}.`, {
      where: 'file',
    });
  }
}

export const cases = procedure({
  action: 'asylum.cases',
  summary: {
    en: 'Worked cases, ours or those of a file: what was expected, and what the rules answer',
    nl: 'Uitgewerkte zaken, de onze of die van een bestand: wat werd verwacht, en wat de regels antwoorden',
  },
  description: 'Nothing is kept. The answer is no where one of them does not come out as expected.',
  method: 'POST',
  path: '/asylum/cases',
  files: ['file'],
  maxBody: 2 * MAX_TEXT,
  costly: true,
  view: {
    rows: 'cases',
    columns: [
      { path: 'area', head: 'Area' },
      { path: 'name', head: 'Case' },
      { path: 'origin', head: 'By' },
      { path: 'said', head: 'Came out' },
    ],
    none: 'No case is about that.',
    lists: {
      areas: {
        head: 'By area',
        columns: [
          { path: 'area', head: 'Area' },
          { path: 'cases', head: 'Cases' },
          { path: 'agree', head: 'As expected' },
        ],
      },
    },
  },
})
  .input(
    z.object({
      file: fileField.optional(),
      area: z.enum(CASE_AREAS).optional().meta({ description: 'Only cases about this; all when absent.' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      answer: z.enum(['yes', 'no']).describe('Whether every case comes out as expected'),
      of: z.number().int().describe('How many were tried'),
      agree: z.number().int(),
      cases: z.array(
        z.object({
          area: z.string(),
          name: z.string(),
          origin: z.string().describe('The provision or judgment that it tries'),
          agrees: z.boolean(),
          said: z.string().describe('In words: what came out, and what was expected where that differs'),
          expected: z.record(z.string(), z.unknown()),
          got: z
            .record(z.string(), z.unknown())
            .describe('By the keys of what was expected; a key without an answer is absent'),
          otherWords: z.array(z.string()).describe('Keys of free text that came out in other words'),
          notUnderstood: z.array(z.string()).describe('Facts that were not understood, each by its name'),
        }),
      ),
      areas: z.array(z.object({ area: z.string(), cases: z.number().int(), agree: z.number().int() })),
    }),
  )
  .handler(({ input }) => {
    const { file, area, language } = input;
    const tried = file === undefined ? workedCases(area) : ofFile(file.scenarios, area);
    const agree = tried.filter(({ agrees }) => agrees).length;
    return {
      answer: agree === tried.length ? ('yes' as const) : ('no' as const),
      of: tried.length,
      agree,
      cases: tried.map((one) => ({
        ...one,
        expected: { ...one.expected },
        got: { ...one.got },
        otherWords: [...one.otherWords],
        notUnderstood: [...one.notUnderstood],
        said: inWords(one, language),
      })),
      areas: CASE_AREAS.flatMap((each) => {
        const own = tried.filter((one) => one.area === each);
        return own.length === 0
          ? []
          : [{ area: each, cases: own.length, agree: own.filter(({ agrees }) => agrees).length }];
      }),
    };
  });

function ofFile(scenarios: z.output<typeof scenarioFileSchema>['scenarios'], area: CaseArea | undefined) {
  return scenarios.filter((one) => area === undefined || one.area === area).map(ofScenario);
}

const DIFFERS: Words = { en: 'DIFFERS', nl: 'WIJKT AF' };
const OTHER_WORDS: Words = { en: 'in their words:', nl: 'in hun woorden:' };
const EXPECTED: Words = { en: 'expected', nl: 'verwacht' };
const NOT_UNDERSTOOD: Words = { en: 'not understood', nl: 'niet begrepen' };

/** What came out, key by key; what was expected beside it where that differs; what was not understood. */
function inWords(
  { agrees, expected, got, otherWords, notUnderstood }: WorkedCase,
  language: Language,
): string {
  const keys = Object.entries(expected).map(([key, value]) => {
    const told = `${key} ${written(got[key])}`;
    if (same(value, got[key])) return told;
    const how = otherWords.includes(key) ? OTHER_WORDS : EXPECTED;
    return `${told} (${how[language]} ${written(value)})`;
  });
  const unread =
    notUnderstood.length === 0 ? [] : [`${NOT_UNDERSTOOD[language]}: ${notUnderstood.join('; ')}`];
  return `${agrees ? '' : `${DIFFERS[language]}: `}${[keys.join(', '), ...unread].join('; ')}`;
}

function written(value: unknown): string {
  if (value === undefined) return '–';
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(written).join(' + ');
  return typeof value === 'object' || typeof value === 'string' ? text(value) : String(value);
}

function text(value: object | string): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
