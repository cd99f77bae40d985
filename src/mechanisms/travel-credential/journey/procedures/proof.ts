/** What the register keeps of a submission, for everyone to check. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { submissionStream } from '../events.ts';
import { submissionField } from './inputs.ts';

/** More than happen to a submission, however often a face is compared. */
const MOST_EVENTS = 1_000;

export const proof = procedure({
  action: 'travel-credential.proof',
  summary: {
    en: 'What the register keeps of a submission: received, delivered, compared, decided, erased; each chained to the one before',
    nl: 'Wat het register van een indiening bewaart: ontvangen, bezorgd, vergeleken, beslist, gewist; elk aan het vorige geketend',
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
    const events = await register.recent({ stream, limit: MOST_EVENTS });
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
