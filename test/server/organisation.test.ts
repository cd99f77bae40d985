import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localPath } from '../../src/server/session/local-path.ts';
import { peopleSettings } from '../../src/server/session/settings.ts';
import { sampleHouse } from './house.ts';
import { CLIENT, PUBLIC_URL, startProvider, type TestProvider } from './provider.ts';
import { failureIn, visitor } from './visitor.ts';

const PROBLEM = '/sign-in?problem=organisation';

let provider: TestProvider;
let house: Awaited<ReturnType<typeof sampleHouse>>;
let logged: unknown[] = [];
beforeAll(async () => {
  provider = await startProvider();
  house = await houseOf(provider.issuer);
});
afterAll(async () => {
  await house.store.close();
  await provider.stop();
});
beforeEach(() => {
  logged = [];
});

function houseOf(issuer: string) {
  const people = peopleSettings({
    PUBLIC_URL,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: 'Ministry of Tests',
  });
  return sampleHouse({ people, log: (error) => logged.push(error) });
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, error: named } = error as { code?: unknown; error?: unknown };
  return [error.message, code, named, error.cause === undefined ? '' : wordsOf(error.cause)].join(' ');
}

/** The way to the provider and back, up to our own door. */
async function away(person: string, to = '/') {
  const who = visitor(house.app);
  const sent = await who.get(`/session/organisation?to=${encodeURIComponent(to)}`);
  expect(sent.status).toBe(302);
  const back = await provider.signIn(sent.headers.get('location') ?? '', person);
  return { who, back };
}

/** Where somebody lands who comes back with this address. */
async function arrive(who: ReturnType<typeof visitor>, back: URL): Promise<string | null> {
  return (await who.get(`${back.pathname}${back.search}`)).headers.get('location');
}

describe('signing in at an organisation', () => {
  it('is offered by the name of the organisation', async () => {
    expect(await (await visitor(house.app).get('/session')).json()).toMatchObject({
      signIn: { local: true, organisation: 'Ministry of Tests' },
    });
  });

  it('asks for a code with PKCE, state and nonce', async () => {
    const sent = await visitor(house.app).get('/session/organisation');
    const { searchParams } = new URL(sent.headers.get('location') ?? '');
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    }
  });

  it('makes the account with the role that is stated, and goes on where one was', async () => {
    const { who, back } = await away('anna', '/solidarity/2026?state=NL');
    expect(await arrive(who, back)).toBe('/solidarity/2026?state=NL');
    expect(await (await who.get('/session')).json()).toMatchObject({
      signedIn: true,
      means: 'session',
      name: 'Anna de Vries',
      role: 'member-state',
      state: 'NL',
    });
    const pledge = await who.send(
      'POST',
      '/api/sample/pledges',
      { state: 'NL', persons: 5 },
      { origin: PUBLIC_URL },
    );
    expect(pledge.status).toBe(200);
    expect([...who.cookies.keys()]).toEqual(['acquis-session']);
  });

  it('makes a reader of whom no role is stated, whom an administrator raises for good', async () => {
    const first = await away('bernard');
    await arrive(first.who, first.back);
    const { account, role } = await (await first.who.get('/session')).json();
    expect(role).toBe('reader');
    await house.store.people.accounts.change(account, { rights: { role: 'coordinator' } });
    const second = await away('bernard');
    await arrive(second.who, second.back);
    expect(await (await second.who.get('/session')).json()).toMatchObject({ account, role: 'coordinator' });
  });

  it('follows the organisation when it states another role', async () => {
    const first = await away('carla');
    await arrive(first.who, first.back);
    expect(await (await first.who.get('/session')).json()).toMatchObject({ name: 'carla', role: 'council' });
    provider.say('carla', { name: 'Carla', acquis_role: 'commission' });
    const second = await away('carla');
    await arrive(second.who, second.back);
    expect(await (await second.who.get('/session')).json()).toMatchObject({
      name: 'Carla',
      role: 'commission',
    });
  });

  it('has no password to change', async () => {
    const { who, back } = await away('anna');
    await arrive(who, back);
    const body = { current: 'none', password: 'acht groene boten zingen' };
    const response = await who.send('POST', '/api/access/password', body, { origin: PUBLIC_URL });
    expect((await failureIn(response)).sentence).toContain('has no password');
  });
});

describe('somebody is not signed in', () => {
  let accounts: number;
  const count = async () => (await house.store.people.accounts.list()).length;
  beforeEach(async () => {
    accounts = await count();
  });
  afterEach(async () => {
    expect(await count()).toBe(accounts);
  });
  const refused = async (who: ReturnType<typeof visitor>, back: URL, why: RegExp) => {
    expect(await arrive(who, back)).toBe(PROBLEM);
    expect(logged.map(wordsOf).join('\n')).toMatch(why);
    expect(who.cookies.size).toBe(0);
  };

  it('who comes back with another state', async () => {
    const { who, back } = await away('anna');
    back.searchParams.set('state', 'x'.repeat(43));
    await refused(who, back, /state/);
  });

  it('who comes back a second time with the same code', async () => {
    const { who, back } = await away('anna');
    expect(await arrive(who, back)).toBe('/');
    accounts = await count();
    await who.send('DELETE', '/session', undefined, { origin: PUBLIC_URL });
    await refused(who, back, /was not sent there/);
  });

  it('who comes back with the code of another sign-in', async () => {
    const victim = await away('anna');
    const thief = await away('bernard');
    thief.back.searchParams.set('code', victim.back.searchParams.get('code') ?? '');
    await refused(thief.who, thief.back, /invalid_grant/);
  });

  it('who comes back in another browser', async () => {
    const { back } = await away('anna');
    await refused(visitor(house.app), back, /was not sent there/);
  });

  it('whose answer was made for another request', async () => {
    const { who, back } = await away('anna');
    const { departures } = house.store.people;
    const take = departures.take.bind(departures);
    departures.take = async (secret) => {
      const departure = await take(secret);
      return departure && { ...departure, nonce: 'another' };
    };
    await refused(who, back, /nonce/);
    departures.take = take;
  });

  it('who took longer than ten minutes', async () => {
    const { who, back } = await away('anna');
    const { departures } = house.store.people;
    const take = departures.take.bind(departures);
    departures.take = (secret) => take(secret, new Date(Date.now() + 11 * 60_000));
    await refused(who, back, /was not sent there/);
    departures.take = take;
  });

  it('who said no at the provider', async () => {
    const { who, back } = await away('anna');
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    await refused(who, back, /access_denied/);
  });

  it.each(['emperor', 'many', 'nowhere'])(
    'of whom a role is stated that there is not: %s',
    async (person) => {
      const { who, back } = await away(person);
      await refused(who, back, /role|text|state/);
    },
  );

  it('whose account was ended', async () => {
    const first = await away('anna');
    await arrive(first.who, first.back);
    const { account } = await (await first.who.get('/session')).json();
    await house.store.people.accounts.change(account, { ended: true });
    const second = await away('anna');
    await refused(second.who, second.back, /was ended/);
    await house.store.people.accounts.change(account, { ended: false });
  });
});

describe('when the provider is down', () => {
  it('people hear so, and can sign in when it is back', async () => {
    const first = await startProvider();
    await first.stop();
    const other = await houseOf(first.issuer);
    const depart = async () =>
      (await visitor(other.app).get('/session/organisation')).headers.get('location') ?? '';
    expect(await depart()).toBe(PROBLEM);
    expect(logged).toHaveLength(1);
    const again = await startProvider(Number(new URL(first.issuer).port));
    expect(await depart()).toContain(`${first.issuer}/auth?`);
    await again.stop();
    await other.store.close();
  });
});

describe('the page to go on with', () => {
  it.each(['/', '/solidarity/2026', '/a?b=c#d'])('is the one asked for, %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/a\\b',
    'javascript:alert(1)',
    ' /x',
  ])('is never one elsewhere: %j', (path) => {
    expect(localPath(path)).toBe('/');
  });
});

describe('the settings', () => {
  const whole = { PUBLIC_URL, OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'acquis' };

  it('are read from the environment, with a role claim and the host as a name', () => {
    expect(peopleSettings(whole).organisation).toMatchObject({
      name: 'id.example',
      roleClaim: 'acquis_role',
      returnUrl: new URL(`${PUBLIC_URL}/session/organisation/return`),
    });
    expect(peopleSettings({}).organisation).toBeUndefined();
  });

  it.each([
    [
      'an issuer without encryption',
      { OIDC_ISSUER: 'http://id.example' },
      'OIDC_ISSUER is not an https address',
    ],
    ['no client', { OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID is missing'],
    ['no public address', { PUBLIC_URL: '' }, 'PUBLIC_URL is missing'],
    ['an address that is none', { PUBLIC_URL: 'acquis' }, 'PUBLIC_URL is not an https address'],
    [
      'days that are none',
      { ACQUIS_KEEP_LOGS_DAYS: 'many' },
      'ACQUIS_KEEP_LOGS_DAYS is not a number of days',
    ],
  ])('with %s are refused in a sentence', (_, setting, sentence) => {
    expect(() => peopleSettings({ ...whole, ...setting })).toThrow(sentence);
  });
});
