/** The shape of a dossier as it leaves the door, for the server and for the desk that reads it. */
import { MEMBER_STATES } from '#kernel';
import { reasonSchema } from '#procedure/outcome';
import * as z from 'zod';
import { EXPECTED_HOW } from '../dossier/expected.ts';
import { PARTY_WORDS } from '../dossier/procedure-words.ts';
import type { Party } from '../dossier/follow-up/follow-up.ts';
import { FOLLOW_UP_CODES } from '../dossier/follow-up/follow-up.ts';
import { REFERENCE_KINDS } from '../letter/reference-kinds.ts';
import { MAJORITIES } from '../rules/majority.ts';
import { sourceSchema, wordsSchema } from './common-schema.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const basisSchema = {
  citation: z.string().nullable().describe('The provision; null where there is none'),
  url: z.string().nullable(),
  practice: z.string().nullable().describe('Why there is no provision'),
};

const referenceSchema = z.object({
  id: z.string(),
  kind: z.enum(REFERENCE_KINDS),
  url: z.string().nullable(),
});

export const dossierHeadSchema = z.object({
  name: z.string(),
  title: z.string(),
  kind: z.string().describe('The kind of procedure'),
  kindText: z.string(),
  stage: z.string().nullable().describe('Where it stands; null before the first step'),
  stageText: z.string(),
  byLaw: z.boolean().describe('Whether that came by operation of law, as computed, and is not recorded'),
  ends: z.enum(['done', 'stopped']).nullable(),
  last: z
    .string()
    .nullable()
    .describe('The day of the last step, or of what came by operation of law after it'),
  mechanism: z.string().nullable().describe('The mechanism of Acquis that runs it'),
  references: list(referenceSchema),
  example: z.boolean(),
});

export const followUpSchema = z.object({
  code: z.enum(FOLLOW_UP_CODES),
  text: z.string(),
  due: z.string(),
  daysLeft: z.number().int(),
  kind: z.enum(['deadline', 'milestone']),
  party: z.enum(Object.keys(PARTY_WORDS) as [Party, ...Party[]]).describe('Who has to act, by code'),
  who: z.string().describe('The same in words'),
  done: z.string().nullable(),
  status: z
    .enum(['done', 'overdue', 'unrecorded', 'passed', 'coming'])
    .describe('unrecorded: its day lay before the dossier was opened, and nothing is recorded of it'),
  ...basisSchema,
  reasons: list(reasonSchema),
});

const stepSchema = z.object({
  step: z.string(),
  text: z.string(),
  by: z.string(),
  reaches: z.string(),
  place: z
    .enum(['usual', 'waits', 'possible'])
    .describe('Comes next as a rule; would, but for what comes first; may be taken, and seldom is'),
  waitsFor: list(z.string()),
  waits: z.string().nullable().describe('What it waits for, as a sentence'),
  expected: z
    .object({ day: z.string(), how: z.enum(EXPECTED_HOW), text: z.string() })
    .nullable()
    .describe('When it is to be expected, where a day follows from what is recorded'),
  ...basisSchema,
});

export const dossierSchema = dossierHeadSchema.extend({
  titles: wordsSchema,
  frame: z.object({ citation: z.string(), url: z.string() }).describe('What the procedure rests on'),
  changes: list(z.string()),
  without: z
    .object({ states: list(z.enum(MEMBER_STATES)), why: z.string() })
    .nullable()
    .describe('Which states take no part, and why; null where that is not recorded'),
  vote: z
    .object({
      majority: z.enum(MAJORITIES).nullable().describe('null: the Council does not vote'),
      why: z.string(),
      citation: z.string().nullable(),
      url: z.string().nullable(),
    })
    .describe('By which majority the Council decides, if it votes'),
  history: list(
    z.object({
      on: z.string(),
      step: z.string(),
      text: z.string(),
      by: z.string(),
      track: z.string(),
      source: sourceSchema.nullable(),
    }),
  ),
  refused: list(
    z.object({ on: z.string(), step: z.string(), text: z.string(), reasons: list(reasonSchema) }),
  ).describe('Recorded steps that the procedure does not allow where they stand'),
  cameByLaw: list(
    z.object({ mark: z.string(), text: z.string(), on: z.string(), reasons: list(reasonSchema) }),
  ).describe('What came by operation of law, as computed, and is not recorded'),
  tracks: list(
    z.object({
      track: z.string(),
      marks: list(
        z.object({ mark: z.string(), text: z.string(), on: z.string().nullable(), byLaw: z.boolean() }),
      ),
    }),
  ).describe('The marks of the procedure by track, with the day each was reached'),
  next: list(stepSchema).describe('What may come next'),
  awaited: list(stepSchema).describe('What is one thing away'),
  followUps: list(followUpSchema),
  positions: list(
    z.object({
      by: z.union([z.enum(MEMBER_STATES), z.enum(['commission', 'council', 'parliament'])]),
      position: z.string(),
      on: z.string(),
      said: z.string().nullable(),
      source: sourceSchema,
    }),
  ),
  source: sourceSchema,
});

/** A point of an agenda that is about it. */
export const onAgendaSchema = z.object({
  meeting: z.string(),
  from: z.string(),
  key: z.string(),
  title: z.string(),
  type: z.string().nullable(),
});

/** A dossier whole, with the points that are about it. */
export const dossierAnswerSchema = dossierSchema.extend({
  agenda: z.array(onAgendaSchema).describe('The points that are about it'),
});
