/** Fields that several procedures of the journey take, and what they answer in words. */
import { languageSchema, type Context } from '#procedure';
import * as z from 'zod';
import { momentSchema } from '../message.ts';
import { pointSchema, stateSchema } from '../office.ts';
import { DEFAULT_VERSION, LAW_VERSIONS } from '../versions.ts';
import { DIRECTIONS } from '../events.ts';

export const momentField = momentSchema;

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

/** In answers to devices: with it, one whose clock is wrong can say so. */
export const nowField = z.string().describe('The minute by the clock of the server');
