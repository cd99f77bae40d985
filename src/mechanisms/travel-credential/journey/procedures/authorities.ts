/** Who receives, with which key; whether it may be used in earnest. Public. */
import { determinationInWords, determinationSchema, procedure } from '#procedure';
import * as z from 'zod';
import { MESSAGES } from '../../messages/index.ts';
import { authoritiesIn, currentKey } from '../authorities.ts';
import { endsSoon } from '../authority/keys.ts';
import { timeNow } from '../clock.ts';
import { publicKeySchema } from '../events.ts';
import { formatMoment, minuteOf } from '../moment.ts';
import { readinessIn } from '../readiness.ts';
import { mayStart } from '../rules/readiness.ts';
import { languageField, nowField } from './inputs.ts';

export const authorities = procedure({
  action: 'travel-credential.authorities',
  summary: {
    en: 'The authorities that receive, each with the key to seal to',
    nl: 'De autoriteiten die ontvangen, elk met de sleutel om mee te verzegelen',
  },
  method: 'GET',
  path: '/travel-credential/authorities',
  view: {
    rows: 'authorities',
    columns: [
      { path: 'office', head: 'Office' },
      { path: 'name', head: 'Name' },
      { path: 'keyId', head: 'Key' },
      { path: 'until', head: 'Until' },
    ],
    none: 'No authority is registered.',
    programs: ['publicKey'],
  },
})
  .input(z.object({ state: z.string().optional().meta({ description: 'Of this state only, as NL.' }) }))
  .output(
    z.object({
      now: nowField,
      authorities: z.array(
        z.object({
          office: z.string(),
          state: z.string(),
          point: z.string(),
          name: z.string(),
          keyId: z.string().nullable().describe('Null while it has no key that holds'),
          publicKey: publicKeySchema.nullable(),
          from: z.string().nullable(),
          until: z.string().nullable(),
          endsSoon: z.boolean(),
        }),
      ),
    }),
  )
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const now = minuteOf(await timeNow(store));
    const all = [...(await authoritiesIn(store)).values()].filter(
      ({ state }) => input.state === undefined || state === input.state.toUpperCase(),
    );
    return {
      now: formatMoment(now),
      authorities: all
        .toSorted((a, b) => a.office.localeCompare(b.office))
        .map((authority) => {
          const key = currentKey(authority, now);
          const { office, state, point, name } = authority;
          return {
            office,
            state,
            point,
            name,
            keyId: key?.keyId ?? null,
            publicKey: key?.publicKey ?? null,
            from: key && formatMoment(key.from),
            until: key && formatMoment(key.until),
            endsSoon: key !== null && endsSoon(key, now),
          };
        }),
    };
  });

export const readiness = procedure({
  action: 'travel-credential.readiness',
  summary: {
    en: 'May it be used in earnest? Confirmation of readiness, and the date that is set',
    nl: 'Mag het echt worden gebruikt? Bevestiging van de gereedheid, en de datum die is bepaald',
  },
  method: 'GET',
  path: '/travel-credential/readiness',
})
  .input(z.object(languageField))
  .output(z.object({ mode: z.enum(['demonstration', 'operational']), answer: determinationSchema }))
  .handler(async ({ input: { language }, context }) => {
    const recorded = await readinessIn(await context.store());
    return {
      mode: recorded.mode,
      answer: determinationInWords(mayStart(recorded, context.today), language, MESSAGES),
    };
  });
