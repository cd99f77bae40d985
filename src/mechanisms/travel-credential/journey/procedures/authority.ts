/** The work of a border authority: its keys, its inbox, a submission opened, the guard's decision, what was erased. */
import { formatDay, parseDay } from '#kernel';
import {
  determinationInWords,
  determinationSchema,
  procedure,
  reasonSchema,
  reasonsInWords,
  numeric,
  textIn,
  type Context,
} from '#procedure';
import * as z from 'zod';
import { MESSAGES } from '../../messages/index.ts';
import { decide as decideOn } from '../authority/decide.ts';
import { advanceFactsOf } from '../authority/advance-facts.ts';
import { issueKey, registerAuthority } from '../authority/keys.ts';
import { open as openSubmission } from '../authority/open.ts';
import type { CheckCredential } from '../check-credential.ts';
import { timeNow } from '../clock.ts';
import { erasuresStream, readEvent } from '../events.ts';
import { daySchema, declaredSchema } from '../message.ts';
import { addHours, formatMoment, minuteOf, parseMoment, timeOf } from '../moment.ts';
import { officeOf } from '../office.ts';
import { readEnvelope } from '../router/envelope.ts';
import { advanceOf } from '../rules/advance.ts';
import { DECISIONS, REFUSAL_GROUNDS } from '../rules/decision.ts';
import { mayRouteTo } from '../rules/destination.ts';
import { LEVELS } from '../rules/document-check.ts';
import { LAW_VERSIONS } from '../versions.ts';
import { languageField, momentField, officeFields, submissionField } from './inputs.ts';

/** For which a submission may be opened. */
const PURPOSES = ['border-check', 'data-subject-request', 'oversight'] as const;

const keySchema = z.object({ office: z.string(), keyId: z.string(), from: z.string(), until: z.string() });

function actorOf({ role, state }: Context['caller']): string {
  return state === undefined ? role : `${role}:${state}`;
}

const register = procedure({
  action: 'travel-credential.authority.register',
  summary: {
    en: 'Make a border crossing point known as a receiver, with its first key',
    nl: 'Een grensdoorlaatpost bekendmaken als ontvanger, met een eerste sleutel',
  },
  method: 'POST',
  path: '/travel-credential/authorities',
})
  .input(
    z.object({
      ...officeFields,
      name: z.string().trim().min(1).max(100).meta({ description: 'What the point is called.' }),
    }),
  )
  .output(z.object({ office: z.string(), name: z.string(), keyId: z.string().nullable() }))
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const { office, name, keys } = await registerAuthority(
      store,
      input,
      actorOf(context.caller),
      await timeNow(store),
    );
    return { office, name, keyId: keys.at(-1)?.keyId ?? null };
  });

const rotate = procedure({
  action: 'travel-credential.authority.rotate',
  summary: {
    en: 'A new key for a border crossing point; what was sealed to the one before still opens',
    nl: 'Een nieuwe sleutel voor een grensdoorlaatpost; wat met de vorige is verzegeld, gaat nog open',
  },
  method: 'POST',
  path: '/travel-credential/keys',
})
  .input(z.object(officeFields))
  .output(keySchema)
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const { keyId, from, until } = await issueKey(
      store,
      input,
      actorOf(context.caller),
      await timeNow(store),
    );
    return { office: officeOf(input), keyId, from: formatMoment(from), until: formatMoment(until) };
  });

const inbox = procedure({
  action: 'travel-credential.authority.inbox',
  summary: {
    en: 'What was sent to a border crossing point, by declared time',
    nl: 'Wat aan een grensdoorlaatpost is gestuurd, op opgegeven tijd',
  },
  method: 'GET',
  path: '/travel-credential/inbox',
  view: {
    rows: 'submissions',
    columns: [
      { path: 'declared', head: 'Declared' },
      { path: 'direction', head: 'Direction' },
      { path: 'submission', head: 'Submission' },
      { path: 'decision', head: 'Decision' },
      { path: 'eraseBy', head: 'Erased by' },
    ],
    none: 'Nothing is there for this period.',
  },
})
  .input(
    z.object({
      ...officeFields,
      from: momentField.optional().meta({ description: 'Declared from; 24 hours ago where it is left out.' }),
      to: momentField
        .optional()
        .meta({ description: 'Declared until; 36 hours from now where it is left out.' }),
    }),
  )
  .output(
    z.object({
      office: z.string(),
      submissions: z.array(
        z.object({
          submission: z.string(),
          direction: z.enum(['entry', 'exit']),
          declared: z.string(),
          receivedAt: z.string(),
          decision: z.enum(DECISIONS).nullable(),
          eraseBy: z.string(),
          law: z.enum(LAW_VERSIONS),
        }),
      ),
    }),
  )
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const now = minuteOf(await timeNow(store));
    const from = input.from === undefined ? addHours(now, -24) : parseMoment(input.from);
    const to = input.to === undefined ? addHours(now, 36) : parseMoment(input.to);
    const office = officeOf(input);
    const found = await store.mailbox.list(office, timeOf(from), timeOf(to));
    return {
      office,
      submissions: found
        .filter(({ eraseAt }) => eraseAt > timeOf(now))
        .map((one) => {
          const { direction, decision, law } = readEnvelope(one);
          return {
            submission: one.id,
            direction,
            declared: formatMoment(minuteOf(one.dueAt)),
            receivedAt: formatMoment(minuteOf(one.receivedAt)),
            decision,
            eraseBy: formatMoment(minuteOf(one.eraseAt)),
            law,
          };
        }),
    };
  });

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

const openWith = (check: CheckCredential) =>
  procedure({
    action: 'travel-credential.authority.open',
    summary: {
      en: 'Open a submission: who, the document, what can be said in advance, what is left for the booth',
      nl: 'Een indiening openen: wie, het document, wat vooraf te zeggen is, wat aan de balie rest',
    },
    method: 'POST',
    path: '/travel-credential/opened',
    personal: { purposes: PURPOSES as unknown as [string, ...string[]], subject: textIn('submission') },
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
      const checked = await check(Buffer.from(message.credential, 'base64'), time);
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

const decide = procedure({
  action: 'travel-credential.authority.decide',
  summary: {
    en: 'Record what the guard decided: crossed, refused with grounds and a reason, or nobody came',
    nl: 'Vastleggen wat de grenswachter besliste: gepasseerd, geweigerd met gronden en reden, of niemand kwam',
  },
  method: 'POST',
  path: '/travel-credential/decisions',
})
  .input(
    z.object({
      ...officeFields,
      submission: submissionField,
      decision: z.enum(DECISIONS),
      at: momentField.optional().meta({ description: 'When; now where it is left out.' }),
      grounds: z
        .array(z.enum(REFUSAL_GROUNDS))
        .max(9)
        .default([])
        .meta({ description: 'Grounds of a refusal, by the letters of the standard form.' }),
      explanation: z
        .string()
        .trim()
        .min(1)
        .max(2_000)
        .optional()
        .meta({ description: 'The reason in the guard’s own words; erased with the rest.' }),
    }),
  )
  .output(z.object({ submission: z.string(), decision: z.enum(DECISIONS), eraseBy: z.string() }))
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const time = await timeNow(store);
    const { eraseBy } = await decideOn(
      store,
      {
        ...input,
        explanation: input.explanation ?? null,
        at: input.at === undefined ? minuteOf(time) : parseMoment(input.at),
      },
      actorOf(context.caller),
      time,
    );
    return { submission: input.submission, decision: input.decision, eraseBy: formatMoment(eraseBy) };
  });

const erased = procedure({
  action: 'travel-credential.authority.erased',
  summary: {
    en: 'What a border crossing point erased, when and why',
    nl: 'Wat een grensdoorlaatpost heeft gewist, wanneer en waarom',
  },
  method: 'GET',
  path: '/travel-credential/erased',
  view: {
    rows: 'erasures',
    columns: [
      { path: 'at', head: 'Erased' },
      { path: 'eraseBy', head: 'At the latest' },
      { path: 'ground', head: 'Why' },
      { path: 'submission', head: 'Submission' },
      { path: 'items', head: 'Items' },
    ],
    none: 'Nothing was erased yet.',
  },
})
  .input(z.object({ ...officeFields, limit: numeric(z.number().int().min(1).max(500)).default(100) }))
  .output(
    z.object({
      office: z.string(),
      erasures: z.array(
        z.object({
          submission: z.string(),
          at: z.string(),
          eraseBy: z.string(),
          ground: z.enum(['crossing', 'declared-time', 'withdrawn']),
          items: z.number().int(),
          version: z.number().int().describe('Its place in the log of the office'),
        }),
      ),
    }),
  )
  .handler(async ({ input, context }) => {
    const { register: events } = await context.store();
    const office = officeOf(input);
    const found = await events.recent({ stream: erasuresStream(office), limit: input.limit });
    return {
      office,
      erasures: found.flatMap((recorded) => {
        const { type, data } = readEvent(recorded);
        return type === 'ErasureLogged' ? [{ ...data, version: recorded.version }] : [];
      }),
    };
  });

/** The procedures of an authority, which ask `check` about the credentials that it opens. */
export const authorityProcedures = (check: CheckCredential) => ({
  register,
  rotate,
  inbox,
  open: openWith(check),
  decide,
  erased,
});
