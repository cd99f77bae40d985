/** What is due: follow-ups of dossiers and the meetings themselves, overdue first. */
import { addDays, formatDay, parseDay } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { followUps } from '../dossier/follow-ups.ts';
import { daySchema } from '../events.ts';
import { followUpToJson, stateOfDossier, titleOf } from '../outputs/dossier-output.ts';
import { readDossiers, readMeetings } from '../record/read.ts';
import { CONFIGURATION_WORDS } from '../words/agenda-words.ts';

const dueSchema = z.object({
  by: z.string(),
  daysLeft: z.number().int().describe('Below zero where it is overdue'),
  status: z.enum(['overdue', 'coming']),
  kind: z.enum(['deadline', 'milestone', 'meeting']),
  code: z.string(),
  text: z.string(),
  who: z.string(),
  about: z.string(),
  dossier: z.string().nullable(),
  meeting: z.string().nullable(),
  citation: z.string().nullable(),
  url: z.string().nullable(),
  practice: z.string().nullable(),
});

export type Due = z.output<typeof dueSchema>;

export const due = procedure({
  action: 'council.due',
  summary: {
    en: 'What is due in dossiers and when the Council meets, overdue first',
    nl: 'Wat in dossiers aan de beurt is en wanneer de Raad bijeenkomt, te laat voorop',
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
      days: z.coerce
        .number()
        .int()
        .min(1)
        .max(2_000)
        .default(90)
        .meta({ description: 'How many days to look ahead.' }),
      language: languageSchema,
    }),
  )
  .output(z.object({ from: z.string(), to: z.string(), due: z.array(dueSchema) }))
  .handler(async ({ input, context }) => {
    const { language } = input;
    const from = input.from === undefined ? context.today : parseDay(input.from);
    const to = addDays(from, input.days);
    const { register } = await context.store();
    const [dossiers, meetings] = await Promise.all([readDossiers(register), readMeetings(register)]);
    const ofDossiers = dossiers.flatMap((dossier) =>
      followUps(stateOfDossier(dossier), dossier.facts)
        .map((one) => followUpToJson(one, dossier, from, language))
        .filter(
          ({ status, daysLeft }) => status === 'overdue' || (status === 'coming' && daysLeft <= input.days),
        )
        .map(({ due: by, daysLeft, status, kind, code, text, who, citation, url, practice }): Due => ({
          by,
          daysLeft,
          status: status === 'overdue' ? 'overdue' : 'coming',
          kind,
          code,
          text,
          who,
          about: titleOf(dossier.title, language),
          dossier: dossier.name,
          meeting: null,
          citation,
          url,
          practice,
        })),
    );
    const ofMeetings = meetings
      .filter((meeting) => parseDay(meeting.from) >= from && parseDay(meeting.from) <= to)
      .map((meeting): Due => ({
        by: meeting.from,
        daysLeft: parseDay(meeting.from) - from,
        status: 'coming',
        kind: 'meeting',
        code: MEETING,
        text: MEETS[language],
        who: COUNCIL[language],
        about: CONFIGURATION_WORDS[meeting.configuration][language],
        dossier: null,
        meeting: meeting.name,
        citation: null,
        url: null,
        practice: null,
      }));
    return {
      from: formatDay(from),
      to: formatDay(to),
      due: [...ofDossiers, ...ofMeetings].toSorted((one, other) => one.daysLeft - other.daysLeft),
    };
  });

const MEETING = 'meeting';
const MEETS = { en: 'The Council meets', nl: 'De Raad komt bijeen' };
const COUNCIL = { en: 'Council', nl: 'Raad' };
