/** Trust taken away and given back, each with its reason. */
import type { RecordedEvent } from '#kernel';
import { languageSchema, procedure, type Context } from '#procedure';
import * as z from 'zod';
import { changeAnswerSchema } from '../answers.ts';
import { readTrustEvent, TRUST_STREAM, type NewTrustEvent } from '../events.ts';
import { readTrust } from '../record/read-trust.ts';
import type { TrustRecord } from '../record/trust-record.ts';
import { restoration, withdrawal } from '../record/withdrawal.ts';
import { actorOf } from './actor.ts';
import { happenedOf } from './happened.ts';

const input = z.object({
  fingerprint: z.string().max(100).meta({
    positional: true,
    description: 'SHA-256 of the certificate, or its first eight digits or more',
  }),
  reason: z.string().trim().min(3).max(500).meta({ description: 'Why: it stands in the history.' }),
  language: languageSchema,
});

const view = {
  rows: 'changed',
  columns: [
    { path: 'fingerprint', head: 'SHA-256' },
    { path: 'text', head: 'What' },
  ],
};

type Change = (record: TrustRecord, named: string, reason: string) => readonly NewTrustEvent[];

async function change(
  by: Change,
  { fingerprint, reason, language }: z.output<typeof input>,
  context: Context,
) {
  const { register } = await context.store();
  const record = await readTrust(register);
  const events = by(record, fingerprint, reason);
  const recorded: RecordedEvent[] = await register.append(TRUST_STREAM, events, {
    expectedVersion: record.version,
    actor: actorOf(context),
  });
  return {
    version: recorded.at(-1)?.version ?? record.version,
    changed: recorded.map((event) => happenedOf(readTrustEvent(event), language)),
  };
}

export const withdrawTrust = procedure({
  action: 'travel-credential.trust.withdraw',
  summary: {
    en: 'Withdraw trust in a CSCA certificate, in those with its key, and in those that rest on it by a link',
    nl: 'Het vertrouwen in een CSCA-certificaat intrekken, met dat in die met zijn sleutel en die er door een link op rusten',
  },
  method: 'POST',
  path: '/travel-credential/trust/certificates/{fingerprint}/withdrawal',
  view,
})
  .input(input)
  .output(changeAnswerSchema)
  .handler(({ input: given, context }) => change(withdrawal, given, context));

export const restoreTrust = procedure({
  action: 'travel-credential.trust.restore',
  summary: {
    en: 'Trust a CSCA certificate again, with those that were withdrawn for its sake',
    nl: 'Een CSCA-certificaat weer vertrouwen, met die welke daarom ingetrokken waren',
  },
  method: 'POST',
  path: '/travel-credential/trust/certificates/{fingerprint}/restoration',
  view,
})
  .input(input)
  .output(changeAnswerSchema)
  .handler(({ input: given, context }) => change(restoration, given, context));
