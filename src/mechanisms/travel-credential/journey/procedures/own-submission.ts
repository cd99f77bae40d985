/** What the holder of a handle may do: ask, and withdraw. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { timeNow } from '../clock.ts';
import { eraseWithdrawn } from '../erase.ts';
import { DIRECTIONS } from '../events.ts';
import { DECISIONS } from '../rules/decision.ts';
import { ownStatus, stageOf, STAGES, type SubmissionStatus } from '../status.ts';
import { LAW_VERSIONS } from '../versions.ts';
import { handleField, submissionField } from './inputs.ts';

const capability = z.object({ submission: submissionField, handle: handleField });

const statusSchema = z.object({
  submission: z.string(),
  stage: z.enum(STAGES),
  office: z.string(),
  direction: z.enum(DIRECTIONS),
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
