import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleHouse } from './house.ts';
import { failureIn, PASSWORD, visitor, type Visitor } from './visitor.ts';

let house: Awaited<ReturnType<typeof sampleHouse>>;
let anna: Visitor & { account: string };
beforeEach(async () => {
  house = await sampleHouse();
  anna = await someone('Anna', 'administrator');
});
afterEach(() => house.store.close());

async function someone(name: string, role: string) {
  const who = visitor(house.app);
  const { secret } = await house.store.people.invitations.make({ role });
  const accept = { invitation: secret, name, password: PASSWORD };
  const { account } = await (await who.send('POST', '/session/invitation', accept)).json();
  return { ...who, account: String(account) };
}

const purpose = (word: string) => ({ 'x-acquis-purpose': word });
const viewsOf = () => house.store.people.views.list({ limit: 100 });

describe('personal data', () => {
  it('are shown for a stated purpose, and who looked is in the log', async () => {
    const response = await anna.get('/api/access/accounts', purpose('administration'));
    expect((await response.json()).accounts).toMatchObject([{ name: 'Anna', role: 'administrator' }]);
    expect(await viewsOf()).toMatchObject([
      {
        who: anna.account,
        means: 'session',
        role: 'administrator',
        action: 'access.accounts',
        purpose: 'administration',
        subject: null,
      },
    ]);
  });

  it.each([
    ['without a purpose', {}, 'for a stated purpose only'],
    ['for another purpose', purpose('curiosity'), '“curiosity” is no purpose'],
  ])('are not shown %s, and nothing is logged', async (_, headers, sentence) => {
    const response = await anna.get('/api/access/accounts', headers);
    expect(response.status).toBe(400);
    const failure = await failureIn(response);
    expect(failure.sentence).toContain(sentence);
    expect(failure.remedy).toContain('administration, data-subject-request');
    expect(await viewsOf()).toEqual([]);
  });

  it('are shown to nobody who may not see them, whatever the purpose', async () => {
    const council = await someone('Carla', 'council');
    for (const headers of [{}, purpose('administration'), purpose('curiosity')]) {
      const response = await council.get('/api/access/accounts', headers);
      expect((await failureIn(response)).kind).toBe('not-allowed');
    }
    expect(await viewsOf()).toEqual([]);
  });

  it('stay where they are when the log cannot be written', async () => {
    house.store.people.views.record = () => Promise.reject(new Error('disk full'));
    const response = await anna.get('/api/access/accounts', purpose('administration'));
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(text).toContain('cannot be written');
    expect(text).not.toContain('Anna');
  });

  it('are not changed either when the log cannot be written', async () => {
    const carla = await someone('Carla', 'council');
    house.store.people.views.record = () => Promise.reject(new Error('disk full'));
    const path = `/api/access/accounts/${carla.account}`;
    expect((await anna.send('POST', path, { ended: true }, purpose('administration'))).status).toBe(503);
    expect(await (await carla.get('/session')).json()).toMatchObject({ signedIn: true });
  });

  it('are erased for a purpose, with the subject in the log', async () => {
    const later = new Date(Date.now() + 1e8);
    await house.store.vault.put('s1', { name: 'Ada' }, { purpose: 'test', expiresAt: later });
    const body = { subject: 's1', reason: 'asked' };
    const done = await anna.send('POST', '/api/vault/erase', body, purpose('data-subject-request'));
    expect(await done.json()).toEqual({ erased: 1 });
    expect(await viewsOf()).toMatchObject([{ action: 'vault.erase', subject: 's1' }]);
  });
});

describe('an administrator', () => {
  it('changes and ends accounts, whose sessions end with it', async () => {
    const carla = await someone('Carla', 'council');
    const change = (body: unknown) =>
      anna.send('POST', `/api/access/accounts/${carla.account}`, body, purpose('administration'));
    expect(await (await change({ role: 'member-state', state: 'NL' })).json()).toMatchObject({ state: 'NL' });
    expect(await (await carla.get('/session')).json()).toMatchObject({ signedIn: false });
    expect((await change({ role: 'member-state' })).status).toBe(400);
    expect(await (await change({ ended: true })).json()).toMatchObject({ endedAt: expect.any(String) });
    expect((await viewsOf()).map(({ subject }) => subject)).toEqual([
      carla.account,
      carla.account,
      carla.account,
    ]);
  });

  it('cannot end the last administrator', async () => {
    const path = `/api/access/accounts/${anna.account}`;
    const response = await anna.send('POST', path, { ended: true }, purpose('administration'));
    expect(response.status).toBe(422);
    expect((await failureIn(response)).sentence).toContain('last administrator');
  });
});

describe('the log of views', () => {
  it('is shown whole to an administrator, page by page, and to others as far as it is theirs', async () => {
    const carla = await someone('Carla', 'council');
    for (let index = 0; index < 3; index += 1) {
      await anna.get('/api/access/accounts', purpose('administration'));
    }
    const own = await (await carla.get('/api/access/views', purpose('own-views'))).json();
    expect(own).toMatchObject({ views: [{ who: carla.account, action: 'access.views' }], next: null });
    const ask = async (query: string) =>
      (await anna.get(`/api/access/views?${query}`, purpose('oversight'))).json();
    const first = await ask('limit=2');
    expect(first.views).toMatchObject([
      { action: 'access.views', who: anna.account },
      { who: carla.account },
    ]);
    const next = await ask(`limit=2&before=${first.next}`);
    expect(next.views).toMatchObject([{ action: 'access.accounts' }, { action: 'access.accounts' }]);
  });

  it('is for nobody who is not signed in', async () => {
    const response = await visitor(house.app).get('/api/access/views', purpose('oversight'));
    expect((await failureIn(response)).kind).toBe('not-allowed');
  });
});
