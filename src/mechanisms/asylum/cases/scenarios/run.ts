/**
 * Scenarios run: each is answered by our rules and compared, key by key, with what its author expected.
 *
 * A key agrees where both say the same. Four keys are texts of the author's own (`reason`, `next`, `then`, `note`):
 * where ours does not say it in the same words, it is enough that a text is there, and the outcome names the key
 * under `otherWords`, so that a person may compare them. Facts that nobody has a name for are left out of the answer
 * and named; a value that is not understood leaves the scenario without an answer, and says why.
 */
import { Refusal } from '#kernel';
import * as z from 'zod';
import { same, type Answers } from '../compare.ts';
import { AREAS, type Stated } from './index.ts';
import { namesNotRead } from './words.ts';

const MOST = 10_000;

export const scenarioSchema = z
  .looseObject({
    id: z.string(),
    area: z.string(),
    title: z.string().default(''),
    facts: z.record(z.string(), z.unknown()),
    expected: z.record(z.string(), z.unknown()),
    citation: z.union([z.string(), z.array(z.string())]).nullish(),
  })
  .refine(({ area }) => AREAS.has(area), {
    error: ({ input }) =>
      `${called(input)} is of no area that is known; they are ${[...AREAS.keys()].join(', ')}.`,
  })
  .refine(({ expected }) => Object.keys(expected).length > 0, {
    error: ({ input }) => `${called(input)} expects nothing, so that nothing can be compared.`,
  });

function called(scenario: unknown): string {
  const { id, area } = scenario as { readonly id: string; readonly area: string };
  return `Scenario “${id}” (${area})`;
}

export const scenarioFileSchema = z.looseObject({ scenarios: z.array(scenarioSchema).min(1).max(MOST) });

export type Scenario = z.output<typeof scenarioSchema>;

export interface Difference {
  readonly key: string;
  readonly expected: unknown;
  /** Undefined where our rules give no answer under that key. */
  readonly got: unknown;
}

export interface ScenarioOutcome {
  /** All that our rules answer; nothing where a value is not understood. */
  readonly answers: Answers;
  readonly agrees: boolean;
  readonly differences: readonly Difference[];
  /** Keys of free text that we answer in other words. */
  readonly otherWords: readonly string[];
  /** What of the facts was not understood, each by its name. */
  readonly notUnderstood: readonly string[];
}

const FREE_TEXT: ReadonlySet<string> = new Set(['reason', 'next', 'then', 'note']);

/** What our rules make of one scenario. */
export function runScenario(scenario: Scenario): ScenarioOutcome {
  const facts = withoutNulls(scenario.facts);
  const area = AREAS.get(scenario.area);
  const unnamed = namesNotRead(facts, area?.schemas ?? []).map(
    (name) => `${name}: no such fact is known here`,
  );
  const found = answersTo(() => area?.answer(facts) ?? {});
  const answers = 'answers' in found ? found.answers : {};
  const compared = Object.entries(scenario.expected).map(([key, expected]) => ({
    key,
    expected,
    got: answers[key],
    how: compare(key, expected, answers[key]),
  }));
  const differences = compared.filter(({ how }) => how === 'differs');
  return {
    answers,
    agrees: differences.length === 0,
    differences: differences.map(({ key, expected, got }) => ({ key, expected, got })),
    otherWords: compared.filter(({ how }) => how === 'in-other-words').map(({ key }) => key),
    notUnderstood: [...unnamed, ...('sentences' in found ? found.sentences : [])],
  };
}

/** Absent and null are the same: not so, or not there. */
function withoutNulls(facts: Stated): Stated {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[name, tidy(value)]])),
  );
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  return typeof value === 'object' && value !== null ? withoutNulls(value as Stated) : value;
}

function answersTo(ask: () => Answers): { answers: Answers } | { sentences: readonly string[] } {
  try {
    return { answers: ask() };
  } catch (error) {
    if (error instanceof z.ZodError) return { sentences: error.issues.map(sentenceOf) };
    if (error instanceof Refusal) return { sentences: [error.message] };
    throw error;
  }
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const inside =
    issue.code === 'invalid_union' ? issue.errors.flat().find(({ code }) => code === 'custom') : undefined;
  return `${issue.path.join('.')}: ${(inside ?? issue).message}`;
}

function compare(key: string, expected: unknown, got: unknown): 'agrees' | 'in-other-words' | 'differs' {
  if (same(expected, got)) return 'agrees';
  return FREE_TEXT.has(key) && typeof expected === 'string' && typeof got === 'string' && got !== ''
    ? 'in-other-words'
    : 'differs';
}
