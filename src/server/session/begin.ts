/** Beginning a session, and telling who is signed in. */
import type { Context } from 'hono';
import { ANONYMOUS } from '#procedure';
import type { Account, People, Store } from '#store';
import { bySession, type Identified } from '../identity.ts';
import type { SessionAnswer } from './contract.ts';
import type { Cookie } from './cookie.ts';
import type { PeopleSettings } from './settings.ts';

export interface SessionRouteOptions {
  readonly store: () => Promise<Store>;
  readonly settings: PeopleSettings;
  readonly identifiedOf: (c: Context) => Promise<Identified>;
  readonly sessionCookie: Cookie;
  readonly log: (error: unknown) => void;
}

/** Begins a session in place of the one there was, and tells who is signed in. */
export async function begin(
  c: Context,
  people: People,
  account: Account,
  { sessionCookie, settings }: SessionRouteOptions,
  how: 'signed-in' | 'signed-in-by-organisation',
): Promise<SessionAnswer> {
  const former = sessionCookie.read(c);
  if (former !== undefined) await people.sessions.end(former);
  const { id, secret } = await people.sessions.begin(account.id, c.req.header('user-agent') ?? '');
  await people.signIns.record(how, { account: account.id, session: id });
  sessionCookie.write(c, secret);
  const signedIn = await people.sessions.lookup(secret);
  return describe(signedIn ? bySession(signedIn) : { caller: ANONYMOUS }, people, settings);
}

/** What `GET /session` says of whoever calls. */
export async function describe(
  { caller, signedIn }: Identified,
  people: People,
  settings: PeopleSettings,
): Promise<SessionAnswer> {
  const { any } = await people.accounts.who();
  return {
    signedIn: signedIn !== undefined,
    name: signedIn?.account.name ?? caller.name,
    role: caller.role,
    state: caller.state ?? null,
    account: signedIn?.account.id ?? null,
    means: caller.identity?.means ?? 'anonymous',
    expiresAt: signedIn?.expiresAt ?? null,
    signIn: { local: settings.localAccounts, organisation: settings.organisation?.name ?? null },
    firstAccount: !any,
  };
}
