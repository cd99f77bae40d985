/** What the caller may do in the house, and why not. */
import { z } from 'zod';
import type { Words } from '#kernel';
import {
  becauseOf,
  procedure,
  resourceOf,
  type Ask,
  type Caller,
  type ProcedureMeta,
  type Verdict,
} from '#procedure';
import { permissionSchema, type Permission } from '../session/contract.ts';
import type { HouseOffer } from './house-offer.ts';

/** The procedure; the house is asked for when it is called, since it contains the procedure. */
export function mayProcedure(house: () => HouseOffer) {
  return procedure({
    action: 'access.may',
    summary: { en: 'What you may do, and why or why not', nl: 'Wat u mag doen, en waarom wel of niet' },
    method: 'GET',
    path: '/access/may',
    view: {
      rows: 'actions',
      columns: [
        { path: 'action', head: 'Action' },
        { path: 'allowed', head: 'Allowed' },
        { path: 'because', head: 'Because' },
      ],
    },
  })
    .input(
      z.object({
        state: z.string().optional().describe('On behalf of this state; your own when left out'),
        language: z.enum(['en', 'nl']).default('en'),
      }),
    )
    .output(z.object({ actions: z.array(permissionSchema) }))
    .handler(async ({ input, context: { caller } }) => {
      const { declarations, ask } = house();
      const { state = caller.state } = resourceOf(input);
      const { language } = input;
      const actions = [...declarations].map(([action, meta]) =>
        permission(ask, { action, meta, caller, state, language }),
      );
      return { actions: await Promise.all(actions) };
    });
}

interface About {
  readonly action: string;
  readonly meta: ProcedureMeta;
  readonly caller: Caller;
  readonly state: string | undefined;
  readonly language: keyof Words;
}

async function permission(ask: Ask, { action, meta, caller, state, language }: About): Promise<Permission> {
  const { summary, method = 'POST', personal, resource } = meta;
  const mechanism = action.split('.')[0] ?? action;
  // A procedure that looks at its input in a way of its own may not be about a state at all.
  const about = state === undefined ? {} : (resource?.({ state }) ?? { state });
  const question = { caller, action, resource: { mechanism, ...about } };
  const purposes = personal?.purposes ?? [];
  const verdicts: Verdict[] = [];
  for (const purpose of purposes.length === 0 ? [undefined] : purposes) {
    verdicts.push(await ask({ ...question, purpose }));
  }
  const verdict = verdicts.find(({ allowed }) => allowed) ?? verdicts[0];
  if (!verdict) throw new Error(`Nothing was asked about ${action}.`);
  return {
    action,
    mechanism,
    summary: summary?.[language] ?? '',
    method,
    allowed: verdict.allowed,
    because: becauseOf(verdict, question, language),
    policies: verdict.grounds.map(({ id }) => id),
    roles: [...verdict.roles],
    purposes: [...purposes],
  };
}
