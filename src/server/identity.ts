/** Who is calling: a token of the register, the operator's own key, someone signed in, or nobody in particular. */
import { timingSafeEqual, createHash } from 'node:crypto';
import { ANONYMOUS, callerOf, parseCaller, type Caller } from '#procedure';
import { Refusal } from '#kernel';
import type { SignedIn, Store } from '#store';

/** The header in which the owner of the data folder says as whom to act. */
export const AS_HEADER = 'x-acquis-as';

/** Sent by a page that asks by itself, with nobody there: such a request does not keep a session from idling. */
export const UNATTENDED_HEADER = 'x-acquis-unattended';

export interface Identified {
  readonly caller: Caller;
  /** Given when a session says who is calling. */
  readonly signedIn?: SignedIn;
  /** Set when the request came with a session that has ended: it goes on as that of a reader. */
  readonly ended?: true;
}

export interface Credentials {
  readonly headers: Headers;
  /** The secret of a session, from the cookie. */
  readonly session: string | undefined;
}

/**
 * The caller of a request. Without a token or a session: an anonymous reader. Throws a Refusal of kind `not-allowed`
 * when the token is unknown, expired or revoked, so that nobody mistakes a failed login for a login.
 */
export async function identify(
  { headers, session }: Credentials,
  store: () => Promise<Store>,
  operatorKey: string | undefined,
): Promise<Identified> {
  const authorization = headers.get('authorization');
  if (authorization !== null) return { caller: await byToken(authorization, headers, store, operatorKey) };
  if (session === undefined) return { caller: ANONYMOUS };
  const signedIn = await (
    await store()
  ).people.sessions.lookup(session, {
    unattended: headers.has(UNATTENDED_HEADER),
  });
  return signedIn ? bySession(signedIn) : { caller: ANONYMOUS, ended: true };
}

/** The caller whom a session stands for. */
export function bySession(signedIn: SignedIn): Identified {
  const { id, role, state } = signedIn.account;
  // The register is never erased: it names the role, not the person.
  const identity = { means: 'session', id, session: signedIn.session } as const;
  return { caller: { ...callerOf(role, state ?? undefined), identity }, signedIn };
}

async function byToken(
  authorization: string,
  headers: Headers,
  store: () => Promise<Store>,
  operatorKey: string | undefined,
): Promise<Caller> {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    throw new Refusal('not-allowed', 'The authorization header is not of the form “Bearer TOKEN”.', {
      where: 'authorization',
      remedy: 'Send “Authorization: Bearer ” and an access token.',
    });
  }
  if (operatorKey !== undefined && same(token, operatorKey)) {
    return { ...parseCaller(headers.get(AS_HEADER) ?? 'administrator'), identity: { means: 'operator' } };
  }
  const found = await (await store()).access.lookup(token);
  if (!found) {
    throw new Refusal('not-allowed', 'The access token is unknown, expired or revoked.', {
      where: 'authorization',
      remedy: 'Ask an administrator for a new one: acquis access issue.',
    });
  }
  const identity = { means: 'token', id: found.id } as const;
  return { ...callerOf(found.role, found.state ?? undefined, found.name), identity };
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
