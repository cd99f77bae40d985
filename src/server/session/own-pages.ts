/** What stands before every route: requests with a cookie come from our own pages, and are kept nowhere. */
import type { Context, MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import type { Identified } from '../identity.ts';
import type { Cookie } from './cookie.ts';
import { fromOwnOrigin } from './own-origin.ts';
import type { PeopleSettings } from './settings.ts';

const PRIVATE = /^\/(api|rpc|session)(\/|$)/;

/** Checks the origin, clears the cookie of a session that has ended, and keeps answers to someone out of caches. */
export function ownPages(
  identifiedOf: (c: Context) => Promise<Identified>,
  cookie: Cookie,
  { publicUrl }: PeopleSettings,
): MiddlewareHandler {
  const byCookie = (c: Context): boolean =>
    c.req.path.startsWith('/session') ||
    (c.req.header('authorization') === undefined && cookie.read(c) !== undefined);
  const tidy: MiddlewareHandler = async (c, next) => {
    await next();
    if (!PRIVATE.test(c.req.path)) return;
    const known = c.req.header('authorization') !== undefined || cookie.read(c) !== undefined;
    if (known || c.req.path.startsWith('/session')) c.header('cache-control', 'no-store');
    if (cookie.read(c) === undefined) return;
    const { ended } = await identifiedOf(c);
    const renewed = c.res.headers.getSetCookie().some((line) => /session=[^;]/.test(line));
    if (ended && !renewed) cookie.clear(c);
  };
  return every(fromOwnOrigin(publicUrl, byCookie), tidy);
}
