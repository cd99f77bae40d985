/** Erasure on request. */
import { z } from 'zod';
import { procedure, textIn } from '#procedure';

const erase = procedure({
  action: 'vault.erase',
  summary: {
    en: 'Erase all personal data about a subject, with a proof in the register',
    nl: 'Alle persoonsgegevens over iemand wissen, met een bewijs in het register',
  },
  method: 'POST',
  path: '/vault/erase',
  personal: { purposes: ['data-subject-request', 'administration'], subject: textIn('subject') },
})
  .input(
    z.object({
      subject: z.string().min(1).describe('The random name under which the data are kept'),
      reason: z.string().trim().min(1).max(500).describe('Why, for the register; no personal data here'),
    }),
  )
  .output(z.object({ erased: z.int().describe('How many items are gone') }))
  .handler(async ({ input: { subject, reason }, context }) =>
    (await context.store()).vault.erase(subject, { reason, actor: context.caller.name }),
  );

export const vaultProcedures = { erase };
