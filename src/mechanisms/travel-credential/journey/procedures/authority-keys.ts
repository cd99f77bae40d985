/** A border crossing point as a receiver, and its keys. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { issueKey, registerAuthority } from '../authority/keys.ts';
import { timeNow } from '../clock.ts';
import { formatMoment } from '../moment.ts';
import { officeOf } from '../office.ts';
import { actorOf, officeFields } from './inputs.ts';

export const register = procedure({
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

export const rotate = procedure({
  action: 'travel-credential.authority.rotate',
  summary: {
    en: 'A new key for a border crossing point; what was sealed to the one before still opens',
    nl: 'Een nieuwe sleutel voor een grensdoorlaatpost; wat met de vorige is verzegeld, gaat nog open',
  },
  method: 'POST',
  path: '/travel-credential/keys',
})
  .input(z.object(officeFields))
  .output(z.object({ office: z.string(), keyId: z.string(), from: z.string(), until: z.string() }))
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
