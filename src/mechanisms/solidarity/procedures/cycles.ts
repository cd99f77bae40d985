/** The cycles that are recorded, and where each stands. */
import { addDays, formatDay, type Day } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { cycleStream, readCycleEvent } from '../events.ts';
import { dueToJson } from '../outputs/due-output.ts';
import { languageSchema } from '../outputs/reason-output.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { foldCycle } from '../record/apply.ts';
import type { CycleState } from '../record/state.ts';
import { dueWithin } from '../rules/due.ts';
import { calendarEvents } from '../rules/calendar-events.ts';
import { recordedYears } from './recorded-years.ts';

/** Where a cycle can stand, in the order of the year. */
export const STAGES = ['begun', 'proposed', 'adopted', 'applies', 'implemented', 'closed'] as const;

/** A cycle has no deadline of its own later than the year after the next. */
const LOOK_AHEAD = 800;

export const cycles = procedure({
  action: 'solidarity.cycles',
  summary: {
    en: 'The cycles that are recorded, where each stands and what comes next',
    nl: 'De cycli die zijn vastgelegd, waar elk staat en wat er volgt',
  },
  method: 'GET',
  path: '/solidarity/cycles',
  view: {
    rows: 'cycles',
    columns: [
      { path: 'year', head: 'Year' },
      { path: 'stands', head: 'Stands' },
      { path: 'relocations', head: 'Relocations' },
      { path: 'next.by', head: 'Next, by' },
      { path: 'next.text', head: 'What' },
      { path: 'next.citation', head: 'Under' },
    ],
  },
})
  .input(z.object({ language: languageSchema }))
  .output(
    z.object({
      asOf: z.string(),
      cycles: z.array(
        z.object({
          year: z.number().int(),
          stands: z.enum(STAGES),
          version: z.number().int().describe('How many events are recorded'),
          relocations: z.number().int().nullable().describe('The size of the pool, or as proposed'),
          next: z
            .object({
              code: z.string(),
              by: z.string(),
              text: z.string(),
              actor: z.string(),
              citation: z.string(),
            })
            .nullable(),
        }),
      ),
    }),
  )
  .handler(async ({ input, context: { store, today } }) => {
    const { register } = await store();
    const years = await recordedYears(register);
    const states = await Promise.all(
      years.map(async (year) =>
        foldCycle(year, (await register.read(cycleStream(year))).map(readCycleEvent)),
      ),
    );
    return {
      asOf: formatDay(today),
      cycles: states.map((cycle) => {
        const span = { from: today, to: addDays(today, LOOK_AHEAD) };
        const [first] = dueWithin(cycle, DEFAULT_PARAMETERS, span, calendarEvents(cycle.year).threeActsOn);
        return {
          year: cycle.year,
          stands: standing(cycle, today),
          version: cycle.version,
          relocations: cycle.pool?.relocations ?? cycle.proposal?.relocations ?? null,
          next: first === undefined || cycle.closedOn !== null ? null : dueToJson(first, input.language),
        };
      }),
    };
  });

/** How far a cycle is as of a day. */
export function standing(cycle: CycleState, today: Day): (typeof STAGES)[number] {
  if (cycle.closedOn !== null) return 'closed';
  if (cycle.pool === null) return cycle.proposal === null ? 'begun' : 'proposed';
  if (today < cycle.pool.appliesFrom) return 'adopted';
  return Number(formatDay(today).slice(0, 4)) > cycle.year ? 'implemented' : 'applies';
}
