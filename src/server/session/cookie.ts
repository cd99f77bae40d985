/** The cookies of a session and of a sign-in at the organisation: for the server’s eyes, for this site alone. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const OPTIONS = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;

export interface Cookie {
  read(c: Context): string | undefined;
  /** Without `seconds` the browser forgets it when it closes. */
  write(c: Context, value: string, seconds?: number): void;
  clear(c: Context): void;
}

/** A cookie; over https its name keeps other hosts and unencrypted pages from setting it. */
export function cookieCalled(name: string, secure: boolean): Cookie {
  const full = secure ? `__Host-${name}` : name;
  const options = { ...OPTIONS, secure };
  return {
    read: (c) => getCookie(c, full),
    write: (c, value, seconds) =>
      setCookie(c, full, value, { ...options, ...(seconds === undefined ? {} : { maxAge: seconds }) }),
    clear: (c) => void deleteCookie(c, full, options),
  };
}

export const SESSION_COOKIE = 'acquis-session';
export const DEPARTURE_COOKIE = 'acquis-departure';
