/** A submission as a device sends it. */
import * as z from 'zod';
import { directionField, lawField, momentField, officeFields, submissionField } from './inputs.ts';

export const submissionSchema = z.object({
  submission: submissionField,
  ...officeFields,
  direction: directionField,
  declared: momentField.meta({ description: 'The declared crossing.' }),
  law: lawField,
  handleDigest: z
    .string()
    .refine((text) => /^[A-Za-z0-9_-]{43}$/.test(text), {
      error: 'The digest of a handle has 43 characters of base64url.',
    })
    .meta({
      description: 'Of the secret that stays on the device: SHA-256 of “handle”, a line end and the secret.',
    }),
  consent: z
    .object({
      office: z.string().max(30).meta({ description: 'To whom: NL/SPL.' }),
      givenAt: momentField.meta({ description: 'When consent was given.' }),
    })
    .meta({ description: 'Consent to this submission.' }),
  sealed: z
    .string()
    .min(1)
    .meta({ description: 'The message, sealed to the key of the authority: a compact JWE.' }),
});
