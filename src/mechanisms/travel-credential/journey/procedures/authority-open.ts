/** A submission opened: personal data, for a stated purpose, and the look is logged. */
import { formatDay, parseDay, type Language } from '#kernel';
import {
  determinationInWords,
  determinationSchema,
  numeric,
  procedure,
  reasonSchema,
  reasonsInWords,
  textIn,
} from '#procedure';
import * as z from 'zod';
import { LEVELS } from '../../authentication/level.ts';
import { MESSAGES } from '../../messages/index.ts';
import { advanceFactsOf } from '../authority/advance-facts.ts';
import { open as openSubmission } from '../authority/open.ts';
import type { CheckCredential } from '../check-credential.ts';
import { timeNow } from '../clock.ts';
import { CHIP_CHECKS, daySchema, declaredSchema, type Message } from '../message.ts';
import { formatMoment, parseMoment } from '../moment.ts';
import { officeOf } from '../office.ts';
import { advanceOf } from '../rules/advance.ts';
import { mayRouteTo } from '../rules/destination.ts';
import { LAW_VERSIONS } from '../versions.ts';
import { basisInWords, basisSchema } from './basis.ts';
import { languageField, officeFields, submissionField } from './inputs.ts';

const holderSchema = z.object({
  surname: z.string(),
  givenNames: z.string(),
  nationality: z.string().nullable(),
  issuingState: z.string().nullable(),
  documentNumber: z.string(),
  born: z.string().nullable(),
  expiresOn: z.string().nullable(),
  issuedOn: z.string().nullable(),
});

/** Asks `check` about the credential that is in it. */
export const openWith = (check: CheckCredential) =>
  procedure({
    action: 'travel-credential.authority.open',
    summary: {
      en: 'Open a submission: who, the document, what can be said in advance, what is left for the booth',
      nl: 'Een indiening openen: wie, het document, wat vooraf te zeggen is, wat aan de balie rest',
    },
    method: 'POST',
    path: '/travel-credential/opened',
    personal: {
      purposes: ['border-check', 'data-subject-request', 'oversight'],
      subject: textIn('submission'),
    },
  })
    .input(
      z.object({
        ...officeFields,
        submission: submissionField,
        daysLeft: numeric(z.number().int().min(0).max(90))
          .optional()
          .meta({ description: 'Days left of the 90 in 180, as the Entry/Exit System told.' }),
        issuedOn: daySchema.optional().meta({ description: 'Day of issue, as the document shows.' }),
        ...languageField,
      }),
    )
    .output(
      z.object({
        submission: z.string(),
        office: z.string(),
        direction: z.enum(['entry', 'exit']),
        declared: z.string(),
        receivedAt: z.string(),
        eraseBy: z.string(),
        law: z.enum(LAW_VERSIONS),
        holder: holderSchema.nullable().describe('Null where the credential could not be read'),
        portrait: z.object({ mediaType: z.string(), base64: z.string() }).nullable(),
        travel: declaredSchema,
        creation: z
          .object({ comparedAt: z.string(), chip: z.enum(CHIP_CHECKS), basis: basisSchema })
          .nullable()
          .describe(
            'The comparison that the traveller’s device says it did; null: no comparison at creation is declared',
          ),
        document: z.object({
          level: z.enum(LEVELS),
          signatureValid: z.boolean().nullable(),
          reasons: z.array(reasonSchema),
        }),
        route: determinationSchema.describe('Whether this is the state that the route names'),
        advance: determinationSchema.describe('What can be said in advance: advice; the guard decides'),
        booth: z.array(reasonSchema).describe('What is still to be checked'),
        credential: z.string().describe('The credential in DER, as base64, to hold against the chip'),
      }),
    )
    .handler(async ({ input, context }) => {
      const store = await context.store();
      const time = await timeNow(store);
      const { language, daysLeft, issuedOn } = input;
      const opened = await openSubmission(store, input, time);
      const { message, envelope, declared, receivedAt, eraseBy } = opened;
      const checked = await check(Buffer.from(message.credential, 'base64'), time, store);
      const legs = message.declared.route.map(({ day, ...leg }) => ({ ...leg, day: parseDay(day) }));
      const { advance, booth } = advanceOf(
        advanceFactsOf(opened, checked, {
          daysLeft: daysLeft ?? null,
          issuedOn: issuedOn === undefined ? null : parseDay(issuedOn),
        }),
        envelope.law,
      );
      return {
        submission: input.submission,
        office: officeOf(input),
        direction: envelope.direction,
        declared: formatMoment(declared),
        receivedAt: formatMoment(receivedAt),
        eraseBy: formatMoment(eraseBy),
        law: envelope.law,
        holder: checked.holder && {
          ...checked.holder,
          expiresOn: checked.holder.expiresOn && formatDay(checked.holder.expiresOn),
          issuedOn: checked.holder.issuedOn && formatDay(checked.holder.issuedOn),
        },
        portrait: checked.portrait && {
          mediaType: checked.portrait.mediaType,
          base64: Buffer.from(checked.portrait.bytes).toString('base64'),
        },
        travel: message.declared,
        creation: creationInWords(message, language),
        document: {
          level: checked.level,
          signatureValid: checked.signatureValid,
          reasons: reasonsInWords(checked.reasons, language, MESSAGES),
        },
        route: determinationInWords(mayRouteTo(input.state, legs, envelope.direction), language, MESSAGES),
        advance: determinationInWords(advance, language, MESSAGES),
        booth: reasonsInWords(booth, language, MESSAGES),
        credential: message.credential,
      };
    });

function creationInWords({ creation }: Message, language: Language) {
  return (
    creation && {
      comparedAt: formatMoment(parseMoment(creation.comparedAt)),
      chip: creation.chip,
      basis: basisInWords(creation.basis, language),
    }
  );
}
