/** The agenda of a meeting as the register has it: both languages, commitments and what came of the points. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { EVENT_SCHEMAS, nameSchema } from '../events.ts';
import type { Meeting } from '../record/meeting.ts';
import type { RecordedMeeting } from '../confirm/plan-types.ts';
import { findMeeting } from './agenda.ts';

const agendaSchema = EVENT_SCHEMAS.AgendaSet.omit({ example: true });

export const recorded = procedure({
  action: 'council.recorded',
  summary: {
    en: 'The agenda of a Council as it is recorded, in both languages: what record agenda takes as its input',
    nl: 'De agenda van een Raad zoals zij is vastgelegd, in beide talen: wat record agenda als invoer neemt',
  },
  method: 'GET',
  path: '/council/agendas/{meeting}',
})
  .input(
    z.object({
      meeting: nameSchema.meta({
        positional: true,
        description: 'The meeting, as jha-2025-12-08; council meetings has the names.',
      }),
    }),
  )
  .output(
    z.object({
      name: z.string(),
      example: z.boolean(),
      agenda: agendaSchema,
      outcomes: z
        .object({
          outcomes: EVENT_SCHEMAS.OutcomesSet.shape.outcomes,
          source: EVENT_SCHEMAS.AgendaSet.shape.source,
        })
        .nullable()
        .describe('What came of the points; null while nothing of that is recorded'),
    }),
  )
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const meeting = await findMeeting(register, input.meeting, context.today);
    const { name, example, outcomes, outcomesSource } = meeting;
    return {
      name,
      example,
      agenda: agendaIn(meeting),
      outcomes:
        outcomes === null
          ? null
          : { outcomes: [...outcomes.values()], source: outcomesSource ?? meeting.source },
    };
  });

/** What was recorded of the agenda itself. */
export function agendaIn(meeting: Meeting) {
  const { configuration, from, to, place, informal, items, topics, source } = meeting;
  return { configuration, from, to, place, informal, items, topics, source };
}

/** The meeting over which a letter is recorded. */
export function recordedMeeting(meeting: Meeting): RecordedMeeting {
  return { ...agendaIn(meeting), name: meeting.name, outcomes: [...(meeting.outcomes?.values() ?? [])] };
}
