/** The calendar of a cycle, for any year. */
import { formatDay, printProvision } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { daySchema } from '../facts-json.ts';
import { reasonSchema, reasonsToJson } from '../outputs/reason-output.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { cycleCalendar, type CalendarEntry } from '../rules/calendar.ts';
import { calendarEvents } from '../rules/calendar-events.ts';
import { cycleQuestion } from './load-cycle.ts';

export const calendar = procedure({
  action: 'solidarity.calendar',
  summary: {
    en: 'Every date and deadline of a cycle, who acts, and under which article',
    nl: 'Elke datum en termijn van een cyclus, wie handelt en krachtens welk artikel',
  },
  method: 'GET',
  path: '/solidarity/calendar',
  view: {
    rows: 'entries',
    columns: [
      { path: 'by', head: 'By' },
      { path: 'within', head: 'Within' },
      { path: 'actor', head: 'Who' },
      { path: 'text', head: 'What' },
      { path: 'citation', head: 'Under' },
    ],
  },
})
  .input(
    cycleQuestion.pick({ year: true, language: true }).extend({
      threeActsOn: daySchema
        .optional()
        .meta({ description: 'Day of the last of report, decision and proposal.' }),
      needNotifiedOn: daySchema
        .optional()
        .meta({ description: 'Day of a notification under Article 58(1).' }),
      deductionRequestedOn: daySchema
        .optional()
        .meta({ description: 'Day of a request under Article 61 or 62.' }),
    }),
  )
  .output(
    z.object({
      year: z.number().int(),
      entries: z.array(
        z.object({
          code: z.string(),
          text: z.string(),
          actor: z.string(),
          from: z.string().nullable(),
          by: z.string().nullable(),
          within: z.string().nullable(),
          citation: z.string(),
          reasons: z.array(reasonSchema),
        }),
      ),
    }),
  )
  .handler(({ input }) => {
    const { year, language, threeActsOn } = input;
    const events = {
      ...calendarEvents(year),
      ...(threeActsOn === undefined ? {} : { threeActsOn }),
      ...(input.needNotifiedOn === undefined ? {} : { needNotifiedOn: input.needNotifiedOn }),
      ...(input.deductionRequestedOn === undefined
        ? {}
        : { deductionRequestedOn: input.deductionRequestedOn }),
    };
    return {
      year,
      entries: cycleCalendar(year, DEFAULT_PARAMETERS, events).map((entry) => toJson(entry, language)),
    };
  });

function toJson(entry: CalendarEntry, language: 'en' | 'nl') {
  const reasons = reasonsToJson(entry.reasons, language);
  return {
    code: entry.code,
    text: reasons[0]?.text ?? entry.code,
    actor: entry.actor,
    from: entry.from === null ? null : formatDay(entry.from),
    by: entry.by === null ? null : formatDay(entry.by),
    within: entry.within === null ? null : `${entry.within.count} ${entry.within.unit}`,
    citation: printProvision(entry.provision, { language }),
    reasons,
  };
}
