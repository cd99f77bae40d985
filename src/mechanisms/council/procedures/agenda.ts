/** Meetings and their agendas, as recorded. */
import { formatDay, Refusal } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { nameSchema } from '../events.ts';
import { meetingHead, meetingToJson } from '../outputs/meeting-output.ts';
import { meetingHeadSchema, meetingSchema } from '../outputs/meeting-schema.ts';
import { readDossiers, readMeetings } from '../record/read.ts';

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
    const all = await readMeetings(register);
    const today = formatDay(context.today);
    const next = all.findLast(({ to }) => to >= today) ?? all[0];
    const found = input.meeting === undefined ? next : all.find(({ name }) => name === input.meeting);
    if (found === undefined) throw noMeeting(input.meeting);
    return meetingToJson(found, await readDossiers(register), input.language);
  });

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
