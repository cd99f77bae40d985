/** The shape of a meeting as it leaves the door, for the server and for the desk that reads it. */
import { MEMBER_STATES } from '#kernel';
import * as z from 'zod';
import { CONFIGURATIONS, DECISION_TYPES, POSITIONS } from '../letter/codes.ts';
import { sourceSchema } from './common-schema.ts';
import { dossierHeadSchema } from './dossier-schema.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

export const meetingHeadSchema = z.object({
  name: z.string(),
  configuration: z.enum(CONFIGURATIONS),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  place: z.string().nullable(),
  informal: z.boolean(),
  points: z.number().int().describe('Points of the agenda; those that only head others are not counted'),
  example: z.boolean(),
});

export const meetingSchema = meetingHeadSchema.extend({
  items: list(
    z.object({
      key: z.string().describe('I.8b'),
      part: z.string().nullable(),
      partTitle: z.string().nullable(),
      number: z.number().int().nullable(),
      letter: z.string().nullable(),
      title: z.string(),
      type: z.enum(DECISION_TYPES).nullable(),
      typeText: z.string().nullable(),
      announced: z
        .partialRecord(z.enum(MEMBER_STATES), z.enum(POSITIONS))
        .describe('Where governments said they stand'),
      dossier: dossierHeadSchema.nullable(),
    }),
  ),
  source: sourceSchema,
});
