/** Keeps other sites from acting with a visitor’s cookie: what changes something must come from a page of ours. */
import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '#kernel';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A form on another site cannot send these. */
const TYPES = ['application/json', 'application/x-ndjson'];

/**
 * Refuses requests that may change something and are not from our own pages. Asked of all that `applies` to: where a
 * cookie says who is calling. A token in a header is not sent by a browser on its own.
 */
export function fromOwnOrigin(
  publicUrl: URL | undefined,
  applies: (c: Context) => boolean,
): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method) || !applies(c)) return next();
    if (!isOwn(c, publicUrl)) {
      throw new Refusal('not-allowed', 'This request does not come from a page of this server.', {
        where: 'origin',
        remedy: 'Go on from the desk itself; programs use an access token.',
      });
    }
    if (!hasOwnType(c)) {
      throw new Refusal('invalid-input', 'The request does not say that it is JSON.', {
        where: 'content-type',
        remedy: 'Send “content-type: application/json”.',
      });
    }
    return next();
  };
}

/** By what browsers say and pages cannot forge: the relation to the asking site, in older ones its origin. */
function isOwn(c: Context, publicUrl: URL | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  // Our own pages send no referrer, and some of their requests therefore name no origin either.
  if (origin === undefined || origin === 'null') return site === 'same-origin';
  if (publicUrl) return origin === publicUrl.origin || (site === 'same-origin' && isHost(origin, c));
  return isHost(origin, c);
}

/** Whether the origin is the host that was asked; the protocol may differ behind a proxy. */
function isHost(origin: string, c: Context): boolean {
  return URL.parse(origin)?.host === new URL(c.req.url).host;
}

function hasOwnType(c: Context): boolean {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined) return TYPES.includes(type);
  return (c.req.header('content-length') ?? '0') === '0' && c.req.header('transfer-encoding') === undefined;
}
