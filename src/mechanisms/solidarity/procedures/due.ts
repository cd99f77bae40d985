/** What is due in the coming days, over all cycles that run or are being prepared. */
import { addDays, dateOf, formatDay } from '#kernel';
import { numeric, procedure } from '#procedure';
import * as z from 'zod';
import { daySchema } from '../facts-json.ts';
import { dueToJson } from '../outputs/due-output.ts';
import { languageSchema } from '../outputs/reason-output.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { readCycle } from '../record/record.ts';
import { dueWithin } from '../rules/due.ts';
import { calendarEvents } from '../rules/calendar-events.ts';
import { recordedYears } from './recorded-years.ts';

export const due = procedure({
  action: 'solidarity.due',
  summary: {
    en: 'What is due in the coming days: who acts, until when, and under which article',
    nl: 'Wat de komende dagen aan de beurt is: wie handelt, tot wanneer en krachtens welk artikel',
  },
  method: 'GET',
  path: '/solidarity/due',
  view: {
    rows: 'deadlines',
    columns: [
      { path: 'by', head: 'By' },
      { path: 'daysLeft', head: 'Days left' },
      { path: 'actor', head: 'Who' },
      { path: 'state', head: 'State' },
      { path: 'text', head: 'What' },
      { path: 'citation', head: 'Under' },
    ],
  },
})
  .input(
    z.object({
      from: daySchema.optional().meta({ description: 'The first day; today when absent.' }),
      days: numeric(z.number().int().min(1).max(800))
        .default(30)
        .meta({ description: 'How many days to look ahead.' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      from: z.string(),
      to: z.string(),
      deadlines: z.array(
        z.object({
          year: z.number().int(),
          code: z.string(),
          text: z.string(),
          actor: z.string(),
          state: z.string().nullable().describe('Whose notification or request began the period'),
          from: z.string().nullable().describe('The first day, where it is a span'),
          by: z.string(),
          daysLeft: z.number().int(),
          citation: z.string(),
          url: z.string(),
        }),
      ),
    }),
  )
  .handler(async ({ input, context }) => {
    const from = input.from ?? context.today;
    const to = addDays(from, input.days);
    const { register } = await context.store();
    // The law names the days of next year's cycle before anything of it is recorded.
    const years = new Set([...(await recordedYears(register)), dateOf(from).year + 1]);
    const cycles = await Promise.all([...years].map((year) => readCycle(register, year)));
    const found = cycles
      .flatMap((cycle) =>
        dueWithin(cycle, DEFAULT_PARAMETERS, { from, to }, calendarEvents(cycle.year).threeActsOn),
      )
      .toSorted((one, other) => one.by - other.by);
    return {
      from: formatDay(from),
      to: formatDay(to),
      deadlines: found.map((one) => ({ ...dueToJson(one, input.language), daysLeft: one.by - from })),
    };
  });
