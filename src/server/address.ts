import type { Context } from 'hono';

/**
 * The address of the caller; empty where there is no socket, as in tests. Behind so many proxies of one's own it is
 * what the outermost of them saw: what stands before that in the header, anybody may have written.
 */
export function addressOf(c: Context, proxies: number): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-proxies)?.trim();
  if (proxies > 0 && forwarded) return forwarded;
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return incoming?.socket?.remoteAddress ?? '';
}
