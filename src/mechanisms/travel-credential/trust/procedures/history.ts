/** What happened to trust, the latest first: imports, withdrawals, restorations, ends announced. */
import { languageSchema, numeric, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { historyAnswerSchema } from '../answers.ts';
import { readTrustEvent, TRUST_STREAM } from '../events.ts';
import { happenedOf } from './happened.ts';

export const trustHistory = procedure({
  action: 'travel-credential.trust.history',
  summary: {
    en: 'What happened to trust: what was imported, withdrawn and restored, by whom, and what ends soon',
    nl: 'Wat er met het vertrouwen gebeurde: wat is ingelezen, ingetrokken en hersteld, door wie, en wat binnenkort eindigt',
  },
  method: 'GET',
  path: '/travel-credential/trust/history',
  view: {
    rows: 'history',
    columns: [
      { path: 'version', head: 'Version' },
      { path: 'recordedAt', head: 'When' },
      { path: 'actor', head: 'Who' },
      { path: 'text', head: 'What' },
      { path: 'fingerprint', head: 'SHA-256' },
    ],
    none: 'Nothing has happened yet.',
  },
})
  .input(
    z.object({
      certificates: yesOrNo().default(false).meta({
        description: 'Each certificate that was trusted, too, and not only the files that brought them.',
      }),
      limit: numeric(z.int().min(1).max(10_000)).default(100).meta({ description: 'At most so many.' }),
      language: languageSchema,
    }),
  )
  .output(historyAnswerSchema)
  .handler(async ({ input: { certificates, limit, language }, context }) => {
    const { register } = await context.store();
    const events = await register.read(TRUST_STREAM);
    const history = events
      .toReversed()
      .filter(({ type }) => certificates || type !== 'CertificateTrusted')
      .slice(0, limit)
      .map((event) => happenedOf(readTrustEvent(event), language));
    return { version: events.length, history };
  });
