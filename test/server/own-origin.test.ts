import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleSettings } from '../../src/server/session/settings.ts';
import { sampleHouse } from './house.ts';
import { failureIn, PASSWORD, visitor, type Visitor } from './visitor.ts';

let house: Awaited<ReturnType<typeof sampleHouse>>;
let anna: Visitor;
beforeAll(async () => {
  house = await sampleHouse();
  anna = visitor(house.app);
  const { secret } = await house.store.people.invitations.make({ role: 'member-state', state: 'NL' });
  await anna.send('POST', '/session/invitation', { invitation: secret, name: 'Anna', password: PASSWORD });
});
afterAll(() => house.store.close());

const cookie = () => `acquis-session=${anna.cookies.get('acquis-session')}`;
const post = (path: string, headers: Record<string, string>, body: unknown = { state: 'NL', persons: 1 }) =>
  house.app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
const json = { 'content-type': 'application/json' };
const PLEDGES = '/api/sample/pledges';

describe('a request with a cookie', () => {
  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
    ['from a sister site', { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }],
    ['from another port, in an old browser', { origin: 'http://localhost:9999' }],
    [
      'with a forged relation but another origin',
      { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' },
    ],
    ['from a page without an origin', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['that hides where it comes from', {}],
    ['that hides it in an old browser', { origin: 'null' }],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }],
  ])('%s is refused and changes nothing', async (_, headers) => {
    const before = await house.store.register.streams();
    for (const path of [PLEDGES, '/rpc/sample/pledge', '/session', '/session/invitation']) {
      const response = await post(path, { ...json, cookie: cookie(), ...headers });
      expect(response.status).toBe(403);
      expect((await failureIn(response)).sentence).toContain('does not come from a page of this server');
    }
    const out = await house.app.request('/session', {
      method: 'DELETE',
      headers: { cookie: cookie(), ...headers },
    });
    expect(out.status).toBe(403);
    expect(await house.store.register.streams()).toEqual(before);
    expect(await (await anna.get('/session')).json()).toMatchObject({ signedIn: true });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'that a form could send as %s is refused',
    async (type) => {
      const response = await post(PLEDGES, {
        'sec-fetch-site': 'same-origin',
        'content-type': type,
        cookie: cookie(),
      });
      expect((await failureIn(response)).sentence).toContain('does not say that it is JSON');
    },
  );

  it.each([
    ['by what the browser says', { 'sec-fetch-site': 'same-origin' }],
    ['by that alone where the origin is kept back', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['by its origin, in an old browser', { origin: 'http://localhost' }],
  ])('from our own page is done, known %s', async (_, headers) => {
    expect((await post(PLEDGES, { ...json, cookie: cookie(), ...headers })).status).toBe(200);
  });

  it('reads without saying where it comes from: a link from elsewhere works', async () => {
    const headers = { cookie: cookie(), 'sec-fetch-site': 'cross-site' };
    expect((await house.app.request('/api/sample/double?number=1', { headers })).status).toBe(200);
  });

  it('never writes by GET', async () => {
    const data = encodeURIComponent(JSON.stringify({ json: { state: 'NL', persons: 1 } }));
    const headers = { cookie: cookie() };
    expect((await house.app.request(`/rpc/sample/pledge?data=${data}`, { headers })).status).toBe(405);
    expect((await house.app.request(`${PLEDGES}?state=NL&persons=1`, { headers })).status).toBe(404);
  });
});

describe('a request with a token', () => {
  it('may come from anywhere: no browser sends it by itself', async () => {
    const authorization = `Bearer ${await house.token('member-state', 'NL')}`;
    const headers = {
      ...json,
      authorization,
      'sec-fetch-site': 'cross-site',
      origin: 'https://elsewhere.example',
    };
    expect((await post(PLEDGES, headers)).status).toBe(200);
  });
});

describe('behind an https address', () => {
  it('only that address is our own; cookies are bound to it and it is never asked unencrypted again', async () => {
    const people = peopleSettings({ PUBLIC_URL: 'https://acquis.example' });
    const other = await sampleHouse({ people });
    const { secret } = await other.store.people.invitations.make({ role: 'council' });
    const accept = { invitation: secret, name: 'Anna', password: PASSWORD };
    const ask = (origin: string) =>
      other.app.request('/session/invitation', {
        method: 'POST',
        headers: { ...json, origin },
        body: JSON.stringify(accept),
      });
    expect((await ask('http://localhost')).status).toBe(403);
    const response = await ask('https://acquis.example');
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-acquis-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    const plain = await house.app.request('/');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
    await other.store.close();
  });
});
