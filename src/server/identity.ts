/** Who is calling: a token of the register, or the operator's own key, or nobody in particular. */
import { timingSafeEqual, createHash } from 'node:crypto';
import { ANONYMOUS, callerOf, parseCaller, type Caller } from '#procedure';
import { Refusal } from '#kernel';
import type { Store } from '#store';

/** The header in which the owner of the data folder says as whom to act. */
export const AS_HEADER = 'x-acquis-as';

/**
 * The caller of a request. Without a token: an anonymous reader. Throws a Refusal of kind `not-allowed` when the
 * token is unknown, expired or revoked, so that nobody mistakes a failed login for a login.
 */
export async function identify(
  headers: Headers,
  store: () => Promise<Store>,
  operatorKey: string | undefined,
): Promise<Caller> {
  const authorization = headers.get('authorization');
  if (authorization === null) return ANONYMOUS;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    throw new Refusal('not-allowed', 'The authorization header is not of the form “Bearer TOKEN”.', {
      where: 'authorization',
      remedy: 'Send “Authorization: Bearer ” and an access token.',
    });
  }
  if (operatorKey !== undefined && same(token, operatorKey)) {
    return parseCaller(headers.get(AS_HEADER) ?? 'administrator');
  }
  const found = await (await store()).access.lookup(token);
  if (!found) {
    throw new Refusal('not-allowed', 'The access token is unknown, expired or revoked.', {
      where: 'authorization',
      remedy: 'Ask an administrator for a new one: acquis access issue.',
    });
  }
  return callerOf(found.role, found.state ?? undefined, found.name);
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
