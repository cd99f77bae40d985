/** A comparison of faces at the border: that it was done, and on what ground. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { recordComparison } from '../authority/compared.ts';
import { timeNow } from '../clock.ts';
import { formatMoment } from '../moment.ts';
import { basisInWords, basisSchema } from './basis.ts';
import { actorOf, languageField, officeFields, submissionField } from './inputs.ts';

export const compared = procedure({
  action: 'travel-credential.authority.compared',
  summary: {
    en: 'Record that a live face is compared with the one on the chip, and on what ground; not what came of it',
    nl: 'Vastleggen dat een gezicht met dat op de chip wordt vergeleken, en op welke grond; niet wat eruit kwam',
  },
  method: 'POST',
  path: '/travel-credential/comparisons',
})
  .input(z.object({ ...officeFields, submission: submissionField, ...languageField }))
  .output(z.object({ submission: z.string(), at: z.string(), basis: basisSchema }))
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const at = await recordComparison(store, input, actorOf(context.caller), await timeNow(store));
    return {
      submission: input.submission,
      at: formatMoment(at),
      basis: basisInWords('use', input.language),
    };
  });
