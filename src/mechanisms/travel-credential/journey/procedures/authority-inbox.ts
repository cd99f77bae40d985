/** What was sent to a border crossing point, and what it erased. No content of any of it. */
import { numeric, procedure } from '#procedure';
import * as z from 'zod';
import { timeNow } from '../clock.ts';
import { erasuresStream, readEvent } from '../events.ts';
import { addHours, formatMoment, minuteOf, parseMoment, timeOf } from '../moment.ts';
import { officeOf } from '../office.ts';
import { readEnvelope } from '../router/envelope.ts';
import { DECISIONS } from '../rules/decision.ts';
import { LAW_VERSIONS } from '../versions.ts';
import { momentField, officeFields } from './inputs.ts';

export const inbox = procedure({
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

export const erased = procedure({
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
