/** What every question about a case takes: the facts, the day, the readings, and what absent facts mean. */
import { type Day, type HolidayCalendar, isDay, NO_HOLIDAYS, parseDay, Refusal } from '#kernel';
import { stateHolidays } from '#kernel/holidays';
import { languageSchema } from '#procedure';
import * as z from 'zod';
import { DERIVED_PATHS } from '../assessment/derived-facts.ts';
import { withKnownFacts } from '../assessment/known-facts.ts';
import type { Given } from '../assessment/question.ts';
import { refuseContradictions } from '../facts/contradictions.ts';
import { FACT_KINDS, type Facts } from '../facts/index.ts';
import { factsByPath, factsSchema } from '../facts/json.ts';
import { DEFAULT_PARAMETERS, type AsylumParameters } from '../parameters.ts';

/** A command gives the text of a file. */
const factsField = z
  .preprocess((given) => (typeof given === 'string' ? jsonIn(given) : given), factsSchema)
  .meta({
    description:
      'The facts by topic, as {"application":{"lodgedOn":"2026-07-15"},"applicant":{"minor":false}}; absent or null is not known.',
  });

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('invalid-input', `The facts are not JSON: ${(error as Error).message}.`, {
      where: 'facts',
      remedy: 'See an example: acquis asylum cases.',
    });
  }
}

const dayField = z
  .string()
  .refine(isDay, { error: ({ input }) => `“${String(input)}” is not a day such as 2026-07-01.` });

export const caseFields = {
  facts: factsField,
  asOf: dayField
    .optional()
    .meta({ description: 'The day as of which the case is looked at; today when absent.' }),
  absent: z.enum(['unknown', 'no']).default('unknown').meta({
    description:
      'What an absent fact of yes or no means: not known, or no; absent lists are then empty, and choices that have “none” are none.',
  }),
  holidays: z.enum(['state', 'none']).default('state').meta({
    description: 'Which public holidays move a time limit: those of the state of the application, or none.',
  }),
  firstOfJuly2026: z
    .enum(['AMMR', 'DUBLIN3'])
    .default(DEFAULT_PARAMETERS.firstOfJuly2026)
    .meta({ description: 'Reading: an application registered on 1 July 2026 itself (AMMR 84, 85).' }),
  dependency: z
    .enum(['before-article-26', 'after-article-33'])
    .default(DEFAULT_PARAMETERS.dependency)
    .meta({ description: 'Reading: where dependent persons (AMMR 34) stand among the criteria.' }),
  unaccompaniedMinorAtBorder: z
    .enum(['mandatory', 'permitted'])
    .default(DEFAULT_PARAMETERS.unaccompaniedMinorAtBorder)
    .meta({
      description:
        'Reading: whether 53(1) APR makes the border procedure mandatory or possible for a dangerous unaccompanied minor.',
    }),
  language: languageSchema,
};

const caseInput = z.object(caseFields);

export interface CaseAsked {
  readonly facts: Facts;
  readonly given: Given;
}

/** The case that an input asks about. Throws a Refusal where its facts contradict one another. */
export function caseOf(input: z.output<typeof caseInput>, today: Day): CaseAsked {
  const asOf = input.asOf === undefined ? today : parseDay(input.asOf);
  const stated = factsByPath(input.facts);
  refuseContradictions(stated, asOf);
  const parameters = parametersOf(input);
  // What lists and figures say of the country is known, though nobody stated it.
  const facts = input.absent === 'no' ? withAbsentAsNo(withKnownFacts(stated, asOf, parameters)) : stated;
  return {
    facts,
    given: { parameters, calendar: calendarOf(input.holidays, facts), asOf },
  };
}

function parametersOf(input: z.output<typeof caseInput>): AsylumParameters {
  const { firstOfJuly2026, dependency, unaccompaniedMinorAtBorder } = input;
  return { ...DEFAULT_PARAMETERS, firstOfJuly2026, dependency, unaccompaniedMinorAtBorder };
}

function calendarOf(holidays: 'state' | 'none', facts: Facts): HolidayCalendar {
  const state = facts['application.state'];
  return holidays === 'none' || state === undefined ? NO_HOLIDAYS : calendarOfState(state);
}

const calendars = new Map<string, HolidayCalendar>();

/** Made once a state: the library reads its rules anew each time. */
function calendarOfState(state: Parameters<typeof stateHolidays>[0]): HolidayCalendar {
  let calendar = calendars.get(state);
  if (!calendar) calendars.set(state, (calendar = stateHolidays(state)));
  return calendar;
}

/** The options of choices that say that there is nothing of the kind. */
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'not-requested']);

/** Whoever states all that is so may leave out what is not; what follows by law is left to follow. */
export function withAbsentAsNo(facts: Facts): Facts {
  const filled: Record<string, unknown> = { ...facts };
  for (const [path, { form, options }] of FACT_KINDS) {
    if (path in facts || DERIVED_PATHS.has(path)) continue;
    const none = options?.find((option) => NONE.has(option));
    if (none !== undefined) filled[path] = none;
    if (form === 'yes-no') filled[path] = false;
    if (form === 'list' || form === 'states') filled[path] = [];
  }
  return filled as Facts;
}
