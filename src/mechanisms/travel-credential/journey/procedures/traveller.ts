/** What a traveller does, without an account: whoever holds the handle of a submission may ask about it and end it. */
import { randomUUID } from 'node:crypto';
import { formatDay, Refusal } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { currentKey } from '../authorities.ts';
import { authorityOf } from '../authority/keys.ts';
import { timeNow } from '../clock.ts';
import { eraseWithdrawn } from '../erase.ts';
import { submissionStream } from '../events.ts';
import { legSchema, writeMessage } from '../message.ts';
import { dayOfMoment, formatMoment, minuteOf, parseMoment } from '../moment.ts';
import { officeOf } from '../office.ts';
import { submit as submitTo } from '../router/submit.ts';
import { handleDigest, seal } from '../seal.ts';
import { ownStatus, stageOf, STAGES, type SubmissionStatus } from '../status.ts';
import { DECISIONS } from '../rules/decision.ts';
import { LAW_VERSIONS } from '../versions.ts';
import {
  directionField,
  handleField,
  lawField,
  momentField,
  officeFields,
  submissionField,
} from './inputs.ts';

const submissionSchema = z.object({
  submission: submissionField,
  ...officeFields,
  direction: directionField,
  declared: momentField.meta({ description: 'The declared crossing.' }),
  law: lawField,
  handleDigest: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, { error: 'The digest of a handle has 43 characters of base64url.' })
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

const receiptSchema = z.object({
  submission: z.string(),
  office: z.string(),
  declared: z.string(),
  receivedAt: z.string(),
  delivered: z.boolean().describe('False while it is on its way'),
  eraseBy: z.string().describe('When it is erased if nobody crosses'),
  keptByRouter: z.literal(false),
});

export const submit = procedure({
  action: 'travel-credential.submit',
  summary: {
    en: 'Send a sealed submission to its authority; the receipt tells nothing of what is in it',
    nl: 'Een verzegelde indiening naar haar autoriteit sturen; het ontvangstbewijs zegt niets van wat erin zit',
  },
  method: 'POST',
  path: '/travel-credential/submissions',
})
  .input(submissionSchema)
  .output(receiptSchema)
  .handler(async ({ input, context }) => {
    const { register, mailbox } = await context.store();
    const given = {
      ...input,
      declared: parseMoment(input.declared),
      consent: { office: input.consent.office, givenAt: parseMoment(input.consent.givenAt) },
    };
    const receipt = await submitTo({ register, mailbox }, given, await timeNow({ mailbox }));
    const { submission, office, declared, receivedAt, delivered, eraseBy } = receipt;
    return {
      submission,
      office,
      declared: formatMoment(declared),
      receivedAt: formatMoment(receivedAt),
      delivered,
      eraseBy: formatMoment(eraseBy),
      keptByRouter: false as const,
    };
  });

const capability = z.object({ submission: submissionField, handle: handleField });

const statusSchema = z.object({
  submission: z.string(),
  stage: z.enum(STAGES),
  office: z.string(),
  direction: z.enum(['entry', 'exit']),
  declared: z.string(),
  law: z.enum(LAW_VERSIONS),
  receivedAt: z.string(),
  deliveredAt: z.string().nullable(),
  decision: z.enum(DECISIONS).nullable(),
  eraseBy: z.string(),
  erasedAt: z.string().nullable(),
});

function statusIn(submission: string, status: SubmissionStatus): z.output<typeof statusSchema> {
  const { received, deliveredAt, decision, erased } = status;
  const { office, direction, declared, law, at } = received;
  return {
    submission,
    stage: stageOf(status),
    office,
    direction,
    declared,
    law,
    receivedAt: at,
    deliveredAt,
    decision: decision?.decision ?? null,
    eraseBy: decision?.eraseBy ?? received.eraseBy,
    erasedAt: erased?.at ?? null,
  };
}

export const status = procedure({
  action: 'travel-credential.status',
  summary: {
    en: 'What became of my submission? For who holds its handle',
    nl: 'Wat is er van mijn indiening geworden? Voor wie de sleutel ervan heeft',
  },
  method: 'POST',
  path: '/travel-credential/status',
})
  .input(capability)
  .output(statusSchema)
  .handler(async ({ input: { submission, handle }, context }) =>
    statusIn(submission, await ownStatus(await context.store(), submission, handle)),
  );

export const withdraw = procedure({
  action: 'travel-credential.withdraw',
  summary: {
    en: 'Withdraw my consent: the submission is erased at once, wherever it is',
    nl: 'Mijn toestemming intrekken: de indiening wordt meteen gewist, waar zij ook is',
  },
  method: 'POST',
  path: '/travel-credential/withdrawals',
})
  .input(capability)
  .output(statusSchema)
  .handler(async ({ input: { submission, handle }, context }) => {
    const store = await context.store();
    await ownStatus(store, submission, handle);
    await eraseWithdrawn(store, submission, await timeNow(store));
    return statusIn(submission, await ownStatus(store, submission, handle));
  });

export const proof = procedure({
  action: 'travel-credential.proof',
  summary: {
    en: 'What the register keeps of a submission: received, delivered, dropped, erased; each chained to the one before',
    nl: 'Wat het register van een indiening bewaart: ontvangen, bezorgd, losgelaten, gewist; elk aan het vorige geketend',
  },
  method: 'GET',
  path: '/travel-credential/submissions/{submission}/proof',
  view: {
    rows: 'events',
    columns: [
      { path: 'recordedAt', head: 'When' },
      { path: 'type', head: 'What' },
      { path: 'actor', head: 'Who' },
      { path: 'hash', head: 'Hash' },
    ],
    none: 'Nothing is recorded under this name.',
    programs: ['data'],
  },
})
  .input(z.object({ submission: submissionField }))
  .output(
    z.object({
      stream: z.string(),
      events: z.array(
        z.object({
          version: z.number().int(),
          type: z.string(),
          actor: z.string(),
          recordedAt: z.string(),
          hash: z.string(),
          data: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  )
  .handler(async ({ input: { submission }, context }) => {
    const { register } = await context.store();
    const stream = submissionStream(submission);
    const events = await register.recent({ stream, limit: 50 });
    return {
      stream,
      events: events.toReversed().map(({ version, type, actor, recordedAt, hash, data }) => ({
        version,
        type,
        actor,
        recordedAt,
        hash,
        data: { ...(data as Record<string, unknown>) },
      })),
    };
  });

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
      credential: z.base64().max(500_000).optional().meta({ description: 'The credential, in DER.' }),
    }),
  )
  .output(submissionSchema)
  .handler(async ({ input, context }) => {
    const { state, point, direction, law, handle, from, credential } = input;
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
