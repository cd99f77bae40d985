/** A real OpenID Connect provider with a few people, on a port of its own, and a browser that signs in there. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import OidcProvider from 'oidc-provider';

export const CLIENT = { id: 'acquis', secret: 'a secret of this test' };
export const PUBLIC_URL = 'http://localhost:4999';

/** What the provider says of whom, by the name they sign in with. */
const PEOPLE: Record<string, Record<string, unknown>> = {
  anna: { name: 'Anna de Vries', acquis_role: 'member-state:NL' },
  bernard: { name: 'Bernard' },
  carla: { preferred_username: 'carla', acquis_role: 'council' },
  emperor: { name: 'Nero', acquis_role: 'emperor' },
  many: { name: 'Many', acquis_role: ['council', 'administrator'] },
  nowhere: { name: 'Nowhere', acquis_role: 'member-state:XX' },
};

export interface TestProvider {
  readonly issuer: string;
  /** Changes what the provider says of somebody. */
  say(person: string, claims: Record<string, unknown>): void;
  /** Signs in there as a person does, from the address we send them to; gives the address they are sent back to. */
  signIn(url: string, person: string): Promise<URL>;
  stop(): Promise<void>;
}

/** On `port` when one is given. */
export async function startProvider(port = 0): Promise<TestProvider> {
  const people = structuredClone(PEOPLE);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new OidcProvider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${PUBLIC_URL}/session/organisation/return`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'acquis_role'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, ...people[id] }),
    }),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: ['a key of this test'] },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  server.on('request', provider.callback());
  return {
    issuer,
    say: (person, claims) => void (people[person] = claims),
    signIn: (url, person) => walk(url, person),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Follows redirects and fills in the provider’s own pages, until it sends us back to our own address. */
async function walk(start: string, person: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { url: string; form?: URLSearchParams } = { url: start };
  for (let step = 0; step < 12; step += 1) {
    const response: Response = await fetch(next.url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.form ? { method: 'POST', body: next.form } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) {
      next = { url: response.url, form: formOf(await response.text(), person) };
    } else {
      const url = new URL(location, response.url);
      if (url.origin === PUBLIC_URL) return url;
      next = { url: url.href };
    }
  }
  throw new Error('The provider did not send us back.');
}

function formOf(page: string, person: string): URLSearchParams {
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  if (prompt === undefined) throw new Error(`The provider shows no form: ${page.slice(0, 500)}`);
  return new URLSearchParams(prompt === 'login' ? { prompt, login: person, password: 'any' } : { prompt });
}
