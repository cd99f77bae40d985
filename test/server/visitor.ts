/** Somebody with a browser: keeps cookies, and sends what pages of this server send. */
import type { Hono } from 'hono';

export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

export function visitor(app: Hono): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit, headers: Record<string, string>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.request(path, {
      ...init,
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };
  return {
    cookies,
    get: (path, headers = {}) => ask(path, {}, headers),
    send: (method, path, body, headers = {}) =>
      ask(
        path,
        { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
        { ...own, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ),
  };
}

export const PASSWORD = 'zeven blauwe fietsen lachen';

/** The part of a link or a failure that a test looks at. */
export async function failureIn(
  response: Response,
): Promise<{ kind: string; sentence: string; remedy?: string }> {
  return (await response.json()).data;
}
