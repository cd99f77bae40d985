/** Sending a submission: through the router, which is given nothing else of the store than it needs. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { timeNow } from '../clock.ts';
import { formatMoment, parseMoment } from '../moment.ts';
import { submit as submitTo } from '../router/submit.ts';
import { submissionSchema } from './submission-schema.ts';

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
