/** Dossiers, as recorded: the list and one of them whole. */
import { parseDay } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { nameSchema } from '../events.ts';
import { dossierHead, dossierToJson, titleOf } from '../outputs/dossier-output.ts';
import { dossierAnswerSchema, dossierHeadSchema } from '../outputs/dossier-schema.ts';
import { missing } from '../outputs/missing.ts';
import { itemKey } from '../record/meeting.ts';
import { readDossier, readDossiers, readMeetings } from '../record/read.ts';

export const dossiers = procedure({
  action: 'council.dossiers',
  summary: { en: 'The dossiers and where each stands', nl: 'De dossiers en hoe elk ervoor staat' },
  method: 'GET',
  path: '/council/dossiers',
  view: {
    rows: 'dossiers',
    columns: [
      { path: 'name', head: 'Name' },
      { path: 'title', head: 'Title' },
      { path: 'kindText', head: 'Procedure' },
      { path: 'stageText', head: 'Stands at' },
      { path: 'last', head: 'Since' },
    ],
  },
})
  .input(z.object({ language: languageSchema }))
  .output(z.object({ dossiers: z.array(dossierHeadSchema) }))
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const all = await readDossiers(register);
    return { dossiers: all.map((dossier) => dossierHead(dossier, context.today, input.language)) };
  });

export const dossier = procedure({
  action: 'council.dossier',
  summary: {
    en: 'One dossier: procedure, history, what may come next, what is due, positions, documents',
    nl: 'Eén dossier: procedure, geschiedenis, wat kan volgen, wat aan de beurt is, standpunten, stukken',
  },
  method: 'GET',
  path: '/council/dossiers/{dossier}',
  view: {
    rows: 'followUps',
    columns: [
      { path: 'due', head: 'Day' },
      { path: 'text', head: 'What' },
      { path: 'who', head: 'Who' },
      { path: 'status', head: 'Status' },
      { path: 'citation', head: 'Under' },
    ],
  },
})
  .input(
    z.object({
      dossier: nameSchema.meta({
        positional: true,
        description: 'The name of the dossier, as return-regulation.',
      }),
      language: languageSchema,
    }),
  )
  .output(dossierAnswerSchema)
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const found = await readDossier(register, input.dossier);
    if (found === null) throw missing('dossier', input.dossier);
    const { language } = input;
    const meetings = await readMeetings(register);
    const agenda = meetings.flatMap((meeting) =>
      meeting.items.flatMap((item, place) =>
        item.dossier === found.name
          ? [
              {
                meeting: meeting.name,
                from: meeting.from,
                key: itemKey(item, place),
                title: titleOf(item.title, language),
                type: item.type,
              },
            ]
          : [],
      ),
    );
    const days = meetings.flatMap(({ items, from, to }) =>
      items.some(({ dossier: about }) => about === found.name)
        ? [{ from: parseDay(from), to: parseDay(to) }]
        : [],
    );
    return { ...dossierToJson(found, days, context.today, language), agenda };
  });
