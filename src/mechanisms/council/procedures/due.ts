/** What is due: follow-ups of dossiers, the meetings and what parliament was promised, overdue first. */
import { addDays, foldedText, formatDay, MEMBER_STATES, parseDay } from '#kernel';
import { languageSchema, numeric, procedure } from '#procedure';
import * as z from 'zod';
import { daySchema, nameSchema } from '../events.ts';
import { dueList } from '../outputs/due-output.ts';
import { dueAnswerSchema, isOf } from '../outputs/due-schema.ts';
import { missing } from '../outputs/missing.ts';
import { readDossiers, readMeetings } from '../record/read.ts';

export const due = procedure({
  action: 'council.due',
  summary: {
    en: 'What is due in dossiers, when the Council meets and what parliament was promised, overdue first',
    nl: 'Wat in dossiers aan de beurt is, wanneer de Raad bijeenkomt en wat is toegezegd, te laat voorop',
  },
  method: 'GET',
  path: '/council/due',
  view: {
    rows: 'due',
    columns: [
      { path: 'by', head: 'By' },
      { path: 'daysLeft', head: 'Days left' },
      { path: 'who', head: 'Who' },
      { path: 'text', head: 'What' },
      { path: 'about', head: 'About' },
      { path: 'citation', head: 'Under' },
    ],
  },
})
  .input(
    z.object({
      from: daySchema.optional().meta({ description: 'The first day; today when absent.' }),
      days: numeric(z.number().int().min(1).max(2_000))
        .default(90)
        .meta({ description: 'How many days to look ahead.' }),
      dossier: nameSchema.optional().meta({ description: 'Of this dossier only.' }),
      who: z.string().max(100).optional().meta({
        description:
          'Of whoever has this code, or a name with this in it; of the government of a state by its code, as NL.',
      }),
      state: z
        .enum(MEMBER_STATES)
        .optional()
        .meta({ description: 'Of the government of this state, and of all member states.' }),
      language: languageSchema,
    }),
  )
  .output(dueAnswerSchema)
  .handler(async ({ input, context }) => {
    const { days, language } = input;
    const from = input.from === undefined ? context.today : parseDay(input.from);
    const { register } = await context.store();
    const [dossiers, meetings] = await Promise.all([readDossiers(register), readMeetings(register)]);
    if (input.dossier !== undefined && dossiers.every(({ name }) => name !== input.dossier)) {
      throw missing('dossier', input.dossier);
    }
    const asked = MEMBER_STATES.find((state) => state === input.who?.trim().toUpperCase());
    const who = foldedText(input.who ?? '');
    const found = dueList({ dossiers, meetings, from, days, language }).filter(
      (one) =>
        (input.dossier === undefined || one.dossier === input.dossier) &&
        (input.state === undefined || isOf(one, input.state)) &&
        (asked === undefined
          ? one.party === input.who || foldedText(one.who).includes(who)
          : isOf(one, asked)),
    );
    return { from: formatDay(from), to: formatDay(addDays(from, days)), due: [...found] };
  });
