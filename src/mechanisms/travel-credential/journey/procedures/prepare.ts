/** A demonstration message: what a device does, done here so that the whole journey can be tried from a terminal. */
import { randomUUID } from 'node:crypto';
import { formatDay, Refusal } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { currentKey } from '../authorities.ts';
import { authorityOf } from '../authority/keys.ts';
import { timeNow } from '../clock.ts';
import { legSchema, writeMessage } from '../message.ts';
import { dayOfMoment, formatMoment, minuteOf, parseMoment } from '../moment.ts';
import { officeOf } from '../office.ts';
import { handleDigest, seal } from '../seal.ts';
import { directionField, handleField, lawField, momentField, officeFields } from './inputs.ts';
import { submissionSchema } from './submission-schema.ts';

/** Bytes that are no credential, where a demonstration gives none: the check then says so. */
const NO_CREDENTIAL = btoa('demonstration');

export const prepare = procedure({
  action: 'travel-credential.prepare',
  summary: {
    en: 'Seal a demonstration message, as a device does: the answer is the input of submit',
    nl: 'Een demonstratiebericht verzegelen, zoals een toestel doet: het antwoord is de invoer van submit',
  },
  description:
    'For demonstrations and tests: a device seals by itself, and its message is never seen here unsealed.',
  method: 'POST',
  path: '/travel-credential/prepare',
  bytes: ['credential'],
})
  .input(
    z.object({
      ...officeFields,
      declared: momentField.meta({ description: 'The declared crossing.' }),
      direction: directionField,
      law: lawField,
      handle: handleField,
      from: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .default('US')
        .meta({ description: 'The country one comes from or goes to, as US.' }),
      comparedAt: momentField
        .optional()
        .meta({ description: 'When the device compared the face at creation, where the message says so.' }),
      credential: z.base64().max(500_000).optional().meta({ description: 'The credential, in DER.' }),
    }),
  )
  .output(submissionSchema)
  .handler(async ({ input, context }) => {
    const { state, point, direction, law, handle, from, comparedAt, credential } = input;
    const store = await context.store();
    const now = minuteOf(await timeNow(store));
    const declared = parseMoment(input.declared);
    const office = officeOf({ state, point });
    const key = currentKey(await authorityOf(store, { state, point }), now);
    if (!key) {
      throw new Refusal('unavailable', `The authority ${office} has no key that holds now.`, {
        remedy: 'Let it make one: acquis travel-credential authority rotate.',
      });
    }
    const submission = randomUUID();
    const day = formatDay(dayOfMoment(declared));
    const leg: z.output<typeof legSchema> =
      direction === 'entry' ? { from, to: state, day } : { from: state, to: from, day };
    const content = writeMessage({
      version: 1,
      credential: credential ?? NO_CREDENTIAL,
      declared: { route: [leg], purpose: 'tourism' },
      creation: comparedAt === undefined ? null : { comparedAt, basis: 'creation', chip: 'not-asked' },
    });
    return {
      submission,
      state,
      point,
      direction,
      declared: formatMoment(declared),
      law,
      handleDigest: await handleDigest(handle),
      consent: { office, givenAt: formatMoment(now) },
      sealed: await seal(content, { submission, office, direction, declared, law }, key),
    };
  });
