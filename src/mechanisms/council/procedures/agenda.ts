/** Meetings and their agendas, as recorded. */
import { formatDay, Refusal, type Day } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { nameSchema } from '../events.ts';
import { meetingHead, meetingToJson } from '../outputs/meeting-output.ts';
import { meetingHeadSchema, meetingSchema } from '../outputs/meeting-schema.ts';
import type { Meeting } from '../record/meeting.ts';
import { readDossiers, readMeetings, type CouncilRegister } from '../record/read.ts';

export const meetings = procedure({
  action: 'council.meetings',
  summary: { en: 'The meetings that have an agenda here', nl: 'De vergaderingen die hier een agenda hebben' },
  method: 'GET',
  path: '/council/meetings',
  view: {
    rows: 'meetings',
    columns: [
      { path: 'name', head: 'Name' },
      { path: 'title', head: 'Council' },
      { path: 'from', head: 'From' },
      { path: 'to', head: 'To' },
      { path: 'place', head: 'Place' },
      { path: 'points', head: 'Points' },
    ],
  },
})
  .input(z.object({ language: languageSchema }))
  .output(z.object({ meetings: z.array(meetingHeadSchema) }))
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const all = await readMeetings(register);
    return { meetings: all.map((meeting) => meetingHead(meeting, input.language)) };
  });

export const agenda = procedure({
  action: 'council.agenda',
  summary: {
    en: 'The agenda of a Council, each point with its type, the dossier it is about and where that stands',
    nl: 'De agenda van een Raad, elk punt met zijn type, het dossier waarover het gaat en hoe dat ervoor staat',
  },
  method: 'GET',
  path: '/council/agenda',
  view: {
    rows: 'items',
    columns: [
      { path: 'key', head: 'Point' },
      { path: 'title', head: 'Title' },
      { path: 'typeText', head: 'Type' },
      { path: 'announced.NL', head: 'NL' },
      { path: 'dossier.name', head: 'Dossier' },
      { path: 'dossier.stageText', head: 'Stands at' },
    ],
  },
})
  .input(
    z.object({
      meeting: nameSchema
        .optional()
        .meta({ description: 'The meeting, as jha-2025-12-08; the next one when absent, or else the last.' }),
      language: languageSchema,
    }),
  )
  .output(meetingSchema)
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const found = await findMeeting(register, input.meeting, context.today);
    return meetingToJson(found, await readDossiers(register), context.today, input.language);
  });

/** The meeting of this name; without one the next, or else the last. Throws a Refusal where there is none. */
export async function findMeeting(
  register: CouncilRegister,
  name: string | undefined,
  today: Day,
): Promise<Meeting> {
  const all = await readMeetings(register);
  const next = all.findLast(({ to }) => to >= formatDay(today)) ?? all[0];
  const found = name === undefined ? next : all.find((meeting) => meeting.name === name);
  if (found === undefined) throw noMeeting(name);
  return found;
}

function noMeeting(name: string | undefined): Refusal {
  if (name === undefined) {
    return new Refusal('not-found', 'No agenda is recorded yet.', {
      remedy: 'Import an annotated agenda and record it.',
    });
  }
  return new Refusal('not-found', `No agenda is recorded for “${name}”.`, {
    where: 'meeting',
    remedy: 'The list of meetings has the names.',
  });
}
