/** Recording facts about the start: by the Commission, or by the administrator for a house of its own. */
import { procedure } from '#procedure';
import type { Store } from '#store';
import * as z from 'zod';
import { timeNow } from '../clock.ts';
import { event, READINESS } from '../events.ts';
import { daySchema } from '../message.ts';
import { actorOf } from './inputs.ts';

/** What hangs on readiness elsewhere in the mechanism, and must not wait for the next run of its job. */
export type AfterReadiness = (store: Store, time: Date) => Promise<void>;

export const recordReadinessThen = (after: AfterReadiness = async () => undefined) =>
  procedure({
    action: 'travel-credential.record.readiness',
    summary: {
      en: 'Record the confirmation of the Management Board, the date of start, or the end of the demonstration',
      nl: 'De bevestiging van de raad van bestuur, de begindatum of het einde van de demonstratie vastleggen',
    },
    method: 'POST',
    path: '/travel-credential/readiness',
  })
    .input(
      z.object({
        boardConfirmedOn: daySchema.optional(),
        startsOn: daySchema.optional(),
        mode: z.enum(['demonstration', 'operational']).optional(),
        source: z.string().trim().min(1).max(300).meta({ description: 'Where it is known from.' }),
      }),
    )
    .output(z.object({ version: z.number().int() }))
    .handler(async ({ input: { boardConfirmedOn, startsOn, mode, source }, context }) => {
      const store = await context.store();
      const { register } = store;
      const events = [
        ...(boardConfirmedOn === undefined
          ? []
          : [event('BoardConfirmed', { on: boardConfirmedOn, source })]),
        ...(startsOn === undefined ? [] : [event('StartSet', { on: startsOn, source })]),
        ...(mode === undefined ? [] : [event('ModeSet', { mode })]),
      ];
      await register.append(READINESS, events, { expectedVersion: 'any', actor: actorOf(context.caller) });
      await after(store, await timeNow(store));
      return { version: await register.version(READINESS) };
    });
