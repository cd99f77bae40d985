/** The annotated agenda and the report as files, and the one beside the other. */
import { addDays, formatDay, MEMBER_STATES, parseDay, type Day, type MemberState } from '#kernel';
import { languageSchema, procedure, type Context } from '#procedure';
import { TEXT_FORMATS, writeReport } from '#report';
import * as z from 'zod';
import { daySchema, nameSchema } from '../events.ts';
import { POSITIONS, RESULTS, DECISION_TYPES } from '../letter/codes.ts';
import { titleOf } from '../outputs/dossier-output.ts';
import { letterTextSchema } from '../outputs/letter-schema.ts';
import { commitmentsOf } from '../record/commitments.ts';
import { comparisonOf } from '../record/comparison.ts';
import { isHeading, itemKey, type Meeting } from '../record/meeting.ts';
import { readDossiers } from '../record/read.ts';
import { letterOf, type LetterKind } from '../reports/letter.ts';
import { VERDICTS } from '../rules/announced.ts';
import { findMeeting } from './agenda.ts';

const question = z.object({
  meeting: nameSchema
    .optional()
    .meta({ description: 'The meeting, as jha-2025-12-08; the next one when absent, or else the last.' }),
  state: z
    .enum(MEMBER_STATES)
    .optional()
    .meta({ description: 'Whose government writes; the one that announced most when absent.' }),
  language: languageSchema.meta({ description: 'The language of the letter: en or nl.' }),
});

/** Several with a semicolon between: the offices, and the names in the same order. */
const signers = z
  .string()
  .max(500)
  .optional()
  .transform((text) => text?.split(';').map((one) => one.trim()));

const letterQuestion = question.extend({
  kind: z
    .enum(['agenda', 'report'])
    .default('agenda')
    .meta({ description: 'Before the Council, or after it.' }),
  asOf: daySchema.optional().meta({
    description:
      'The day of the letter: what was recorded later is left out. The eve of the meeting, or today.',
  }),
  addressee: z.string().trim().min(1).max(200).optional().meta({
    description: 'To whom; the Tweede Kamer for the Netherlands, else the parliament of the state.',
  }),
  reference: z.string().trim().min(1).max(100).optional().meta({ description: 'Our reference.' }),
  signedBy: signers.meta({
    description: 'The office that signs, or offices with ; between: “Minister van …”.',
  }),
  signedName: signers.meta({ description: 'The name of who signs, or names with ; between.' }),
});

export const letter = procedure({
  action: 'council.letter',
  summary: {
    en: 'The annotated agenda before a Council or the report after it, as Word, PDF, HTML or Markdown',
    nl: 'De geannoteerde agenda vóór een Raad of het verslag erna, als Word, pdf, HTML of Markdown',
  },
  description:
    'Points in order with what is asked, how the dossier went, the position, the majority and what follows, with footnotes; a mechanism that runs a dossier adds its own paragraph.',
  method: 'GET',
  path: '/council/letter',
})
  .input(
    letterQuestion.extend({
      format: z.enum(TEXT_FORMATS).default('docx').meta({ description: 'The kind of file.' }),
    }),
  )
  .output(z.file())
  .handler(async ({ input, context }) => writeReport((await written(input, context)).report, input.format));

export const letterText = procedure({
  action: 'council.letterText',
  summary: {
    en: 'The annotated agenda or the report as blocks of text, to show before it is taken along',
    nl: 'De geannoteerde agenda of het verslag als blokken tekst, om te tonen voordat zij worden meegenomen',
  },
  method: 'GET',
  path: '/council/letter/text',
})
  .input(letterQuestion)
  .output(letterTextSchema)
  .handler(async ({ input, context }) => {
    const { report, meeting, state } = await written(input, context);
    const { title, subtitle, dateline, cover, status, blocks, notes, sources, footer, asOf } = report;
    return {
      meeting: meeting.name,
      kind: input.kind,
      state,
      asOf: formatDay(asOf),
      title,
      subtitle,
      dateline,
      ...(cover === undefined ? {} : { cover }),
      ...(status === undefined ? {} : { status }),
      blocks,
      notes,
      sources,
      footer,
      points: meeting.items.flatMap((item, place) =>
        isHeading(meeting.items, place)
          ? []
          : [{ key: itemKey(item, place), title: titleOf(item.title, input.language) }],
      ),
    };
  });

async function written(input: z.output<typeof letterQuestion>, context: Context) {
  const { register } = await context.store();
  const meeting = await findMeeting(register, input.meeting, context.today);
  const dossiers = await readDossiers(register);
  const { kind, language, addressee, reference, signedBy, signedName } = input;
  const state = input.state ?? writerOf(meeting);
  const report = await letterOf({
    kind,
    meeting,
    dossiers: new Map(dossiers.map((dossier) => [dossier.name, dossier])),
    state,
    asOf: input.asOf === undefined ? dayOfLetter(kind, meeting, context) : parseDay(input.asOf),
    language,
    brief: context.brief ?? (() => Promise.resolve(null)),
    letterhead: { addressee, reference, signedBy, signedName },
  });
  return { report, meeting, state };
}

/** A letter is not written after the day it is asked for, nor an agenda after its meeting began. */
function dayOfLetter(kind: LetterKind, meeting: Meeting, { today }: Pick<Context, 'today'>): Day {
  const eve = addDays(parseDay(meeting.from), -1);
  return kind === 'agenda' && eve < today ? eve : today;
}

/** The state whose positions the agenda has most of. */
function writerOf({ items }: Meeting): MemberState {
  const counts = new Map<MemberState, number>();
  for (const { announced } of items) {
    for (const state of MEMBER_STATES) {
      if (announced[state] !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  return [...counts].reduce<readonly [MemberState, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    ['NL', 0],
  )[0];
}

export const compare = procedure({
  action: 'council.compare',
  summary: {
    en: 'What an annotated agenda announced beside what came of it, and the commitments not yet met',
    nl: 'Wat een geannoteerde agenda aankondigde naast wat ervan kwam, en de toezeggingen die nog open staan',
  },
  method: 'GET',
  path: '/council/compare',
  view: {
    rows: 'points',
    columns: [
      { path: 'key', head: 'Point' },
      { path: 'title', head: 'Title' },
      { path: 'type', head: 'Announced' },
      { path: 'result', head: 'Happened' },
      { path: 'decided', head: 'Decided' },
      { path: 'verdict', head: 'Verdict' },
      { path: 'announced', head: 'Position' },
      { path: 'taken', head: 'Taken' },
    ],
  },
})
  .input(question)
  .output(
    z.object({
      meeting: z.string(),
      state: z.enum(MEMBER_STATES),
      points: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          type: z.enum(DECISION_TYPES).nullable(),
          result: z.enum(RESULTS).nullable(),
          decided: z
            .enum(DECISION_TYPES)
            .nullable()
            .describe('What was decided, where that is known: as announced, or what the dossier has instead'),
          verdict: z.enum(VERDICTS),
          announced: z.enum(POSITIONS).nullable(),
          taken: z.enum(POSITIONS).nullable(),
          moved: z.boolean().nullable(),
        }),
      ),
      commitments: z.array(
        z.object({
          key: z.string(),
          place: z.number().int(),
          text: z.string(),
          due: z.string().nullable(),
          met: z.string().nullable(),
          overdue: z.boolean(),
        }),
      ),
    }),
  )
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const { language } = input;
    const meeting = await findMeeting(register, input.meeting, context.today);
    const state = input.state ?? writerOf(meeting);
    const dossiers = new Map((await readDossiers(register)).map((dossier) => [dossier.name, dossier]));
    return {
      meeting: meeting.name,
      state,
      points: comparisonOf(meeting, state, dossiers, context.today).map((point) => ({
        ...point,
        title: titleOf(point.title, language),
      })),
      commitments: commitmentsOf(meeting).map(({ text, ...one }) => ({
        ...one,
        text: titleOf(text, language),
        overdue: one.met === null && one.due !== null && parseDay(one.due) < context.today,
      })),
    };
  });
