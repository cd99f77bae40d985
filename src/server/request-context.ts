/** The context of each request: who calls, and what they may do and how often. */
import type { Context as HonoContext } from 'hono';
import {
  OPERATOR_PURPOSE,
  PURPOSE_HEADER,
  readFailure,
  today,
  type AccessQuestion,
  type Context,
} from '#procedure';
import { Refusal } from '#kernel';
import type { Store } from '#store';
import { addressOf } from './address.ts';
import type { House } from './compose.ts';
import { costlyLimit, type CostlyLimits } from './costly-limit.ts';
import { identify, type Identified } from './identity.ts';
import type { Cookie } from './session/cookie.ts';
import { tooMany } from './too-many.ts';
import { writeLimit } from './write-limit.ts';

export interface RequestOptions {
  readonly house: House;
  readonly store: () => Promise<Store>;
  readonly sessionCookie: Cookie;
  readonly operatorKey?: string | undefined;
  readonly proxies: number;
  readonly writesPerMinute?: number | undefined;
  readonly costly?: CostlyLimits | undefined;
}

export interface Requests {
  contextOf(c: HonoContext): Promise<Context>;
  /** Who calls; looked up once a request. */
  identifiedOf(c: HonoContext): Promise<Identified>;
}

export function requestContexts(options: RequestOptions): Requests {
  const { house, store, sessionCookie, operatorKey } = options;
  const writes = writeLimit(options.writesPerMinute ?? 600);
  const costly = costlyLimit(options.costly);
  const known = new WeakMap<Request, Promise<Identified>>();
  const identifiedOf = (c: HonoContext): Promise<Identified> => {
    const request = c.req.raw;
    let found = known.get(request);
    if (!found) {
      const credentials = { headers: request.headers, session: sessionCookie.read(c) };
      found = identify(credentials, store, operatorKey);
      known.set(request, found);
    }
    return found;
  };
  const contextOf = async (c: HonoContext): Promise<Context> => {
    const { caller, ended } = await identifiedOf(c);
    const who = `${caller.identity?.id ?? caller.name} ${addressOf(c, options.proxies)}`;
    const operator = caller.identity?.means === 'operator';
    const day = today();
    return {
      caller,
      today: day,
      store,
      brief: house.brief({ store, today: day }),
      signal: c.req.raw.signal,
      purpose: c.req.header(PURPOSE_HEADER) ?? (operator ? OPERATOR_PURPOSE : undefined),
      costly: (work) => costly.run(who, work),
      authorize: async (question) => {
        await (ended ? goesOnWithout(house, question) : allowed(house, question, store));
        const changes = (house.declarations.get(question.action)?.method ?? 'POST') !== 'GET';
        if (changes && !writes.take(who)) {
          throw tooMany('There were too many writes in this minute.', 'Wait a minute, then go on.');
        }
      },
    };
  };
  return { contextOf, identifiedOf };
}

/** Asks the policy, and logs what somebody known tried and may not do. */
async function allowed(house: House, question: AccessQuestion, store: () => Promise<Store>): Promise<void> {
  try {
    await house.authorize(question);
  } catch (error) {
    const { identity } = question.caller;
    if (identity && readFailure(error)?.kind === 'not-allowed') {
      const { means, id, session } = identity;
      const account = means === 'session' ? id : undefined;
      const detail =
        means === 'session' ? question.action : `${question.action}, by ${means} ${id ?? ''}`.trim();
      await (await store()).people.signIns.record('denied', { account, session, detail });
    }
    throw error;
  }
}

/** What everybody may do goes on after a session has ended; for the rest one signs in again. */
async function goesOnWithout(house: House, question: AccessQuestion): Promise<void> {
  try {
    await house.authorize(question);
  } catch (error) {
    if (readFailure(error)?.kind !== 'not-allowed') throw error;
    throw new Refusal('signed-out', 'Your session has ended, so this was not done.', {
      remedy: 'Sign in again and go on: nothing that you typed is lost.',
    });
  }
}
