/** Fields that several procedures of the journey take, and what they answer in words. */
import { Refusal } from '#kernel';
import { languageSchema, type Context } from '#procedure';
import * as z from 'zod';
import { parseMoment } from '../moment.ts';
import { pointSchema, stateSchema } from '../office.ts';
import { DEFAULT_VERSION, LAW_VERSIONS } from '../versions.ts';
import { DIRECTIONS } from '../events.ts';

/** Kept as it was written: JSON schemas do not know minutes. */
export const momentField = z
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

export const lawField = z
  .enum(LAW_VERSIONS)
  .default(DEFAULT_VERSION)
  .meta({ description: 'Which version of the law that is being made.' });

export const officeFields = { state: stateSchema, point: pointSchema };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const submissionField = z
  .string()
  .refine((text) => UUID.test(text), { error: 'A submission is named by a UUID in small letters.' })
  .meta({ description: 'The name of the submission, a UUID.' });

export const directionField = z
  .enum(DIRECTIONS)
  .default('entry')
  .meta({ description: 'Whether one enters or leaves.' });

export const handleField = z
  .string()
  .min(32)
  .max(200)
  .meta({ description: 'The secret of the device, 32 characters or more.' });

export const languageField = { language: languageSchema };

/** Who acts, as the register names them. */
export function actorOf({ role, state }: Context['caller']): string {
  return state === undefined ? role : `${role}:${state}`;
}
