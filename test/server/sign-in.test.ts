import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/server/session/password.ts';
import { peopleSettings } from '../../src/server/session/settings.ts';
import { sampleHouse } from './house.ts';
import { failureIn, PASSWORD, visitor } from './visitor.ts';

let house: Awaited<ReturnType<typeof sampleHouse>>;
beforeAll(async () => {
  house = await sampleHouse();
});
afterAll(() => house.store.close());

let people = 0;

/** Somebody who has made an account of a name of their own, and is signed in. */
async function someone(role = 'administrator', state?: string) {
  const who = visitor(house.app);
  people += 1;
  const name = `Person ${people}`;
  const { secret } = await house.store.people.invitations.make({ role, state });
  const accept = { invitation: secret, name, password: PASSWORD };
  const response = await who.send('POST', '/session/invitation', accept);
  expect(response.status).toBe(200);
  const { account } = await response.json();
  return { ...who, name, account: String(account) };
}

const signIn = (name: string, password: string = PASSWORD, who = visitor(house.app)) =>
  who.send('POST', '/session', { name, password });

describe('a stranger', () => {
  it('is told that nobody has an account yet, and how one could sign in', async () => {
    expect(await (await visitor(house.app).get('/session')).json()).toEqual({
      signedIn: false,
      name: 'anonymous reader',
      role: 'reader',
      state: null,
      account: null,
      means: 'anonymous',
      expiresAt: null,
      signIn: { local: true, organisation: null },
      firstAccount: true,
    });
  });

  it('makes the account of an invitation, is signed in by it, and makes no second one', async () => {
    const { secret } = await house.store.people.invitations.makeFirst();
    const who = visitor(house.app);
    const look = await who.send('POST', '/session/invitation/look', { invitation: secret });
    expect(await look.json()).toMatchObject({ role: 'administrator', state: null, name: null });
    const accept = { invitation: secret, name: 'Anna', password: PASSWORD };
    const made = await who.send('POST', '/session/invitation', accept);
    expect(await made.json()).toMatchObject({ signedIn: true, name: 'Anna', role: 'administrator' });
    expect(await (await who.get('/session')).json()).toMatchObject({ means: 'session', firstAccount: false });
    const again = await visitor(house.app).send('POST', '/session/invitation', {
      ...accept,
      name: 'Bernard',
    });
    expect(again.status).toBe(404);
    expect((await failureIn(again)).sentence).toContain('was used before');
  });

  it.each([
    ['too short', 'kort', 'too short'],
    ['too long', 'x'.repeat(201), 'too long'],
    ['a common one', 'password1234', 'easy to guess'],
    ['a row of keys', 'qwertyuiop123', 'easy to guess'],
    ['their own name', 'AnnaDeVries2026', 'easy to guess'],
  ])('may not choose a password that is %s, and keeps the invitation', async (_, password, sentence) => {
    const { secret } = await house.store.people.invitations.make({ role: 'council' });
    const input = { invitation: secret, name: 'Anna de Vries', password };
    const response = await visitor(house.app).send('POST', '/session/invitation', input);
    expect(response.status).toBe(400);
    expect((await failureIn(response)).sentence).toContain(sentence);
    expect(await house.store.people.invitations.look(secret)).toMatchObject({ role: 'council' });
  });
});

describe('signing in', () => {
  it('gives a session that acts in the role of the account, and leaves the name out of the register', async () => {
    const { name } = await someone('member-state', 'NL');
    const who = visitor(house.app);
    const answer = await signIn(`  ${name.toUpperCase()} `, PASSWORD, who);
    expect(await answer.json()).toMatchObject({ signedIn: true, name, role: 'member-state', state: 'NL' });
    const pledge = await who.send('POST', '/api/sample/pledges', { state: 'NL', persons: 5 });
    expect(pledge.status).toBe(200);
    const [event] = await house.store.register.read('sample/NL');
    expect(event?.actor).toBe('member-state NL');
    const foreign = await who.send('POST', '/api/sample/pledges', { state: 'DE', persons: 5 });
    expect((await failureIn(foreign)).kind).toBe('not-allowed');
  });

  it('begins a new session each time and ends the one before', async () => {
    const who = await someone();
    const former = who.cookies.get('acquis-session') ?? '';
    await signIn(who.name, PASSWORD, who);
    expect(who.cookies.get('acquis-session')).not.toBe(former);
    expect(await house.store.people.sessions.lookup(former)).toBeNull();
  });

  it('sets a cookie that scripts cannot read, in an answer that no cache keeps', async () => {
    const response = await signIn((await someone()).name);
    expect(response.headers.get('set-cookie')).toMatch(
      /^acquis-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers alike, and takes as long, for a name that nobody has and a password that is wrong', async () => {
    const { name } = await someone();
    const time = async (tried: string) => {
      const began = performance.now();
      const response = await signIn(tried, `${PASSWORD}!`);
      return { text: await response.text(), status: response.status, took: performance.now() - began };
    };
    const known = await time(name);
    const unknown = await time('Nobody');
    expect(unknown.status).toBe(403);
    expect(unknown.text).toBe(known.text);
    // Without a hash it would take no time at all; the machine may be busy.
    expect(unknown.took).toBeGreaterThan(known.took / 5);
  });

  it('slows down who guesses, for the right password too, and says how long', async () => {
    const { name } = await someone();
    const wrong = [1, 2, 3, 4, 5].map(async (guess) => (await signIn(name, `wrong ${guess}`)).status);
    expect(await Promise.all(wrong)).toEqual([403, 403, 403, 403, 403]);
    // As many more, spread over hours, so that the wait outlasts the slowest machine.
    for (const hour of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      const later = new Date(Date.now() + hour * 3_600_000);
      await house.store.people.guesses.take('name', name.toLowerCase(), later);
    }
    const right = await signIn(name);
    expect(right.status).toBe(429);
    expect((await failureIn(right)).remedy).toMatch(/^Wait \d+ seconds?, then try again\.$/);
  });

  it('is for accounts that are not ended', async () => {
    const { name, account } = await someone('council');
    await house.store.people.accounts.change(account, { ended: true });
    expect((await signIn(name)).status).toBe(403);
  });

  it('makes a hash anew that was made with less than is asked today', async () => {
    const { name, account } = await someone();
    const weak = await hashPassword(PASSWORD, { ln: 12, r: 8, p: 1 });
    await house.store.people.accounts.setPassword(account, weak);
    expect((await signIn(name)).status).toBe(200);
    const kept = (await house.store.people.accounts.find(account))?.password;
    expect(kept).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/);
    expect((await signIn(name)).status).toBe(200);
  });

  it.each([
    ['nothing', undefined],
    ['no password', { name: 'Anna' }],
    ['an endless name', { name: 'x'.repeat(201), password: PASSWORD }],
  ])('with %s is refused in a sentence', async (_, body) => {
    const response = await visitor(house.app).send('POST', '/session', body);
    expect(response.status).toBe(400);
    expect((await failureIn(response)).kind).toBe('invalid-input');
  });

  it('is not offered where accounts have no passwords', async () => {
    const other = await sampleHouse({ people: peopleSettings({ ACQUIS_LOCAL_ACCOUNTS: 'off' }) });
    const who = visitor(other.app);
    expect(await (await who.get('/session')).json()).toMatchObject({ signIn: { local: false } });
    const response = await who.send('POST', '/session', { name: 'Anna', password: PASSWORD });
    expect(response.status).toBe(403);
    await other.store.close();
  });
});

describe('a session that has ended', () => {
  const ended = async () => {
    const who = await someone('member-state', 'NL');
    await house.store.people.sessions.expire(new Date(Date.now() + 9 * 3_600_000));
    return who;
  };

  it('lets reading go on, and clears the cookie', async () => {
    const who = await ended();
    expect((await who.get('/api/sample/double?number=1')).status).toBe(200);
    expect(who.cookies.size).toBe(0);
  });

  it('refuses a write in words that say how to go on, and writes nothing', async () => {
    const who = await ended();
    const before = await house.store.register.streams();
    const write = await who.send('POST', '/api/sample/pledges', { state: 'NL', persons: 5 });
    expect(write.status).toBe(401);
    expect(await failureIn(write)).toMatchObject({
      kind: 'signed-out',
      sentence: expect.stringContaining('ended'),
    });
    expect(await house.store.register.streams()).toEqual(before);
  });

  it('is told as such by GET /session', async () => {
    const who = await ended();
    expect(await (await who.get('/session')).json()).toMatchObject({ signedIn: false, means: 'anonymous' });
  });

  it('does not stand in the way of signing in again', async () => {
    const who = await ended();
    expect(await (await signIn(who.name, PASSWORD, who)).json()).toMatchObject({ signedIn: true });
    expect(await (await who.get('/session')).json()).toMatchObject({ signedIn: true });
  });

  it('by signing out is ended on the server too', async () => {
    const who = await someone();
    const secret = who.cookies.get('acquis-session') ?? '';
    expect((await who.send('DELETE', '/session')).status).toBe(204);
    expect(who.cookies.size).toBe(0);
    expect(await house.store.people.sessions.lookup(secret)).toBeNull();
  });
});

describe('people', () => {
  it('see where they are signed in and sign out there', async () => {
    const here = await someone();
    const there = visitor(house.app);
    const credentials = { name: here.name, password: PASSWORD };
    await there.send('POST', '/session', credentials, { 'user-agent': 'Telephone' });
    const { sessions } = await (await here.get('/api/access/sessions')).json();
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ current }: { current: boolean }) => !current);
    expect(other.agent).toBe('Telephone');
    expect((await here.send('DELETE', `/api/access/sessions/${other.id}`)).status).toBe(200);
    expect(await (await there.get('/session')).json()).toMatchObject({ signedIn: false });
    const stranger = await visitor(house.app).get('/api/access/sessions');
    expect((await failureIn(stranger)).kind).toBe('not-allowed');
  });

  it('change their password with the one they have, and stay signed in here alone', async () => {
    const here = await someone();
    const there = visitor(house.app);
    await signIn(here.name, PASSWORD, there);
    const fresh = 'acht groene boten zingen';
    const change = (current: string, password: string) =>
      here.send('POST', '/api/access/password', { current, password });
    expect((await change('not it at all', fresh)).status).toBe(403);
    expect((await change(PASSWORD, 'welcome12345')).status).toBe(400);
    expect(await (await change(PASSWORD, fresh)).json()).toEqual({ endedSessions: 1 });
    expect(await (await there.get('/session')).json()).toMatchObject({ signedIn: false });
    expect(await (await here.get('/session')).json()).toMatchObject({ signedIn: true });
    expect((await signIn(here.name)).status).toBe(403);
    expect((await signIn(here.name, fresh)).status).toBe(200);
  });

  it('invite others, when they are administrators, with a link that works', async () => {
    const administrator = await someone();
    const input = { role: 'member-state', state: 'NL', name: 'Bernard' };
    const { link } = await (await administrator.send('POST', '/api/access/invitations', input)).json();
    const secret = /^\/welcome#([\w-]{43})$/.exec(link)?.[1];
    const look = await visitor(house.app).send('POST', '/session/invitation/look', { invitation: secret });
    expect(await look.json()).toMatchObject({ role: 'member-state', state: 'NL', name: 'Bernard' });
    const council = await someone('council');
    expect((await council.send('POST', '/api/access/invitations', input)).status).toBe(403);
  });

  it('who have forgotten their password choose another by a link from an administrator', async () => {
    const administrator = await someone();
    const person = await someone('council');
    const path = `/api/access/accounts/${person.account}/password-link`;
    const purpose = { 'x-acquis-purpose': 'administration' };
    const made = await administrator.send('POST', path, undefined, purpose);
    const { link } = await made.json();
    const invitation = link.slice('/welcome#'.length);
    const look = await visitor(house.app).send('POST', '/session/invitation/look', { invitation });
    expect(await look.json()).toMatchObject({ role: 'council', name: person.name });
    const password = 'acht groene boten zingen';
    const accept = { invitation, name: person.name, password };
    const who = visitor(house.app);
    expect(await (await who.send('POST', '/session/invitation', accept)).json()).toMatchObject({
      account: person.account,
      signedIn: true,
    });
    expect(await (await person.get('/session')).json()).toMatchObject({ signedIn: false });
    expect((await signIn(person.name)).status).toBe(403);
    expect((await signIn(person.name, password)).status).toBe(200);
    expect((await visitor(house.app).send('POST', '/session/invitation', accept)).status).toBe(404);
  });

  it('see their own sign-ins, and administrators everybody’s and what was denied', async () => {
    const person = await someone('council');
    await signIn(person.name, 'not it at all');
    await person.send('POST', '/api/access/invitations', { role: 'administrator' });
    const purpose = { 'x-acquis-purpose': 'oversight' };
    const whatOf = async (who: typeof person) => {
      const { entries } = await (await who.get('/api/access/sign-ins', purpose)).json();
      return (entries as { what: string; account: string; detail: string | null }[])
        .filter(({ account }) => account === person.account)
        .map(({ what, detail }) => (detail === null ? what : `${what}: ${detail}`));
    };
    const expected = ['denied: access.invite', 'refused', 'signed-in', 'account-made'];
    expect(await whatOf(person)).toEqual(expected);
    expect(await whatOf(await someone())).toEqual(expected);
    expect((await visitor(house.app).get('/api/access/sign-ins', purpose)).status).toBe(403);
  });
});
