/** A time limit as it leaves the house: what, by when, from when, how long, and what follows. */
import { formatDay, printProvision, reasonsOf, textUrl, type Day, type Language } from '#kernel';
import { reasonSchema, reasonsInWords } from '#procedure';
import * as z from 'zod';
import type { CaseLimit } from '../assessment/time-limits.ts';
import { MESSAGES } from '../messages/index.ts';
import { FACT_WORDS } from '../words/facts/index.ts';
import { periodInWords } from '../words/period.ts';

export const timeLimitSchema = z.object({
  code: z.string(),
  text: z.string().describe('What must be done by then'),
  date: z.string().nullable().describe('The last day; null where the day it runs from is not yet known'),
  daysLeft: z
    .number()
    .int()
    .nullable()
    .describe(
      'From the day asked about to the last day; negative once it has passed; null where the step was taken',
    ),
  takenOn: z.string().nullable().describe('On which the step was taken, where that is known'),
  from: z.object({
    path: z.string().describe('The fact whose day it runs from'),
    text: z.string(),
    day: z.string().nullable(),
  }),
  length: z.string(),
  extendableTo: z.string().nullable().describe('The last day if it is extended as far as the law allows'),
  consequence: z.string().nullable().describe('What follows if it passes unused'),
  citation: z.string(),
  url: z.string(),
  reasons: z.array(reasonSchema).describe('Why it has this length, where it could have another'),
});

export type TimeLimitJson = z.output<typeof timeLimitSchema>;

export function timeLimitInWords(limit: CaseLimit, asOf: Day, language: Language): TimeLimitJson {
  const { code, end, takenOn, from, event, period, extendable, consequence, provision, because } = limit;
  return {
    code,
    text: said(code, language),
    date: dayOrNull(end),
    daysLeft: end === null || takenOn !== null ? null : end - asOf,
    takenOn: dayOrNull(takenOn),
    from: { path: from, text: FACT_WORDS.get(from)?.say[language] ?? from, day: dayOrNull(event) },
    length: periodInWords(period, language),
    extendableTo: dayOrNull(extendable),
    consequence: consequence === null ? null : said(consequence, language),
    citation: printProvision(provision, { language }),
    url: textUrl(provision, language),
    reasons: reasonsInWords(reasonsOf(because), language, MESSAGES),
  };
}

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

/** Texts of limits look at no values. */
function said(code: string, language: Language): string {
  return MESSAGES[language][code]?.({}, { raw: {}, held: 'yes' }) ?? code;
}
