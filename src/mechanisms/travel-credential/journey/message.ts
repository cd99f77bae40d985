/** What is inside a sealed message: the credential, and what the traveller declares. */
import { isDay, Refusal } from '#kernel';
import * as z from 'zod';
import { parseMoment } from './moment.ts';
import { AUTHORISATIONS } from './rules/entry-conditions.ts';

export const PURPOSES = ['tourism', 'business', 'family', 'study', 'work', 'transit', 'other'] as const;

export const daySchema = z
  .string({ error: 'A day is written as 2026-12-03.' })
  .refine(isDay, { error: (issue) => `“${String(issue.input)}” is not a date such as 2026-12-03.` })
  .meta({ description: 'A day, as 2026-12-03.' });

/** Kept as it was written: JSON schemas do not know minutes. */
export const momentSchema = z
  .string()
  .max(40)
  .refine(isMoment, {
    error: (issue) =>
      `“${String(issue.input)}” is no time with its time zone, such as 2026-12-01T14:30+01:00.`,
  })
  .meta({ description: 'A time with its time zone, as 2026-12-01T14:30+01:00.' });

function isMoment(text: string): boolean {
  try {
    parseMoment(text);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'A country is written with its two letters, as US.' })
  .meta({ description: 'A country, by ISO 3166-1 alpha-2.' });

export const legSchema = z.strictObject({ from: countrySchema, to: countrySchema, day: daySchema });

export const declaredSchema = z.strictObject({
  route: z.array(legSchema).min(1).max(20),
  departureOn: daySchema.nullable().default(null).describe('The intended departure from the area'),
  purpose: z.enum(PURPOSES).nullable().default(null),
  authorisation: z.enum(AUTHORISATIONS).nullable().default(null),
  residencePermit: z.boolean().nullable().default(null),
  familyMember: z.boolean().default(false).describe('Of a citizen of the Union'),
});
export type Declared = z.output<typeof declaredSchema>;

export const CHIP_CHECKS = ['asked', 'not-asked'] as const;

/** What the device did when it made the credential: it says so itself, and nobody can tell from here. */
const creationSchema = z.strictObject({
  comparedAt: momentSchema.describe('When it compared the face with the one on the chip'),
  basis: z.literal('creation'),
  chip: z.enum(CHIP_CHECKS).describe('Whether the chip was asked to prove that it is no copy'),
});

const messageSchema = z.strictObject({
  version: z.literal(1),
  credential: z.base64().max(500_000).describe('DTCContentInfo in DER, as base64'),
  declared: declaredSchema,
  creation: creationSchema.nullable().default(null).describe('Null where no comparison is declared'),
});
export type Message = z.output<typeof messageSchema>;

/** What a device seals. */
export function writeMessage(message: z.input<typeof messageSchema>): string {
  return JSON.stringify(messageSchema.parse(message));
}

/** Reads what was opened. Throws a Refusal of kind `damaged`, without a word of what was in it. */
export function readMessage(text: string): Message {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal('damaged', 'The message opens, and what is in it is not of the form agreed.', {
      remedy: 'Check the traveller at the booth, without it.',
    });
  }
}
