import { afterEach, beforeEach, expect, it } from 'vitest';
import { peopleOn, type People } from '../../src/store/people.ts';
import type { Database } from '../../src/store/database.ts';
import { onBothEngines } from './engines.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const HOUR = 3_600_000;
const later = (hours: number, seconds = 0) => new Date(NOW.getTime() + hours * HOUR + seconds * 1000);

let database: Database;
let people: People;
const open = (engine: { open(): Promise<Database> }) => async () => {
  database = await engine.open();
  people = peopleOn(database);
};

/** An account made the way people make theirs: by an invitation. */
async function account(name: string, role = 'administrator', state?: string) {
  const { secret } = await people.invitations.make({ role, state }, NOW);
  return people.invitations.accept(secret, { name, password: `hash of ${name}` }, NOW);
}

onBothEngines('an invitation', (engine) => {
  beforeEach(open(engine));
  afterEach(() => database.close());

  it('makes the account that it offers', async () => {
    const { secret } = await people.invitations.make(
      { role: 'member-state', state: 'NL', name: 'Anna' },
      NOW,
    );
    expect(await people.invitations.look(secret, NOW)).toEqual({
      role: 'member-state',
      state: 'NL',
      name: 'Anna',
      expiresAt: later(7 * 24).toISOString(),
    });
    const made = await people.invitations.accept(secret, { name: 'Anna', password: 'hash' }, NOW);
    expect(made).toMatchObject({ name: 'Anna', role: 'member-state', state: 'NL', kind: 'local' });
    expect((await people.accounts.findLocal('anna'))?.password).toBe('hash');
  });

  it('is used once, by one of ten at a time', async () => {
    const { secret } = await people.invitations.make({ role: 'council' }, NOW);
    const tries = Array.from({ length: 10 }, (_, index) =>
      people.invitations.accept(secret, { name: `Person ${index}`, password: 'hash' }, NOW),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await people.accounts.list()).toHaveLength(1);
    await expect(people.invitations.look(secret, NOW)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('stays unused when the name is taken', async () => {
    await account('Anna de Vries');
    const { secret } = await people.invitations.make({ role: 'council' }, NOW);
    const taken = { name: '  anna  DE Vries', password: 'hash' };
    await expect(people.invitations.accept(secret, taken, NOW)).rejects.toMatchObject({ kind: 'conflict' });
    await people.invitations.accept(secret, { name: 'Bernard', password: 'hash' }, NOW);
  });

  it('expires, the first administrator’s after a day and others after a week', async () => {
    const first = await people.invitations.makeFirst(NOW);
    const other = await people.invitations.make({ role: 'council' }, NOW);
    expect(await people.invitations.look(first.secret, later(23))).toMatchObject({ role: 'administrator' });
    const tooLate = people.invitations.accept(first.secret, { name: 'A', password: 'h' }, later(24));
    await expect(tooLate).rejects.toMatchObject({ kind: 'not-found' });
    await people.invitations.look(other.secret, later(7 * 24 - 1));
    await expect(people.invitations.look(other.secret, later(7 * 24))).rejects.toThrow('expired');
  });

  it('of the first administrator is void after a newer one, and once there is an administrator', async () => {
    const first = await people.invitations.makeFirst(NOW);
    const second = await people.invitations.makeFirst(NOW);
    await expect(people.invitations.look(first.secret, NOW)).rejects.toMatchObject({ kind: 'not-found' });
    await account('Anna');
    const late = people.invitations.accept(second.secret, { name: 'B', password: 'h' }, NOW);
    await expect(late).rejects.toMatchObject({ kind: 'not-found' });
  });
});

onBothEngines('a session', (engine) => {
  beforeEach(open(engine));
  afterEach(() => database.close());

  it('is known by its secret, which is not in the database', async () => {
    const { id } = await account('Anna', 'member-state', 'NL');
    const { secret } = await people.sessions.begin(id, 'Firefox', NOW);
    expect(await people.sessions.lookup(secret, { now: NOW })).toMatchObject({
      account: { id, name: 'Anna', role: 'member-state', state: 'NL' },
      expiresAt: later(8).toISOString(),
    });
    expect(await people.sessions.lookup(`${secret}x`, { now: NOW })).toBeNull();
    expect(JSON.stringify(await database.query('select * from session'))).not.toContain(secret);
  });

  it('is not kept alive by a page that asks by itself, with nobody there', async () => {
    const { id } = await account('Anna');
    const { secret } = await people.sessions.begin(id, '', NOW);
    const open = { now: later(7), unattended: true };
    expect((await people.sessions.lookup(secret, open))?.expiresAt).toBe(later(8).toISOString());
    expect(await people.sessions.lookup(secret, { now: later(8), unattended: true })).toBeNull();
  });

  it('ends after eight idle hours, and a day after it began however busy', async () => {
    const { id } = await account('Anna');
    const idle = await people.sessions.begin(id, '', NOW);
    expect(await people.sessions.lookup(idle.secret, { now: later(8) })).toBeNull();
    const busy = await people.sessions.begin(id, '', NOW);
    for (const hour of [7, 14, 21, 23]) {
      expect(await people.sessions.lookup(busy.secret, { now: later(hour) })).not.toBeNull();
    }
    expect((await people.sessions.lookup(busy.secret, { now: later(23) }))?.expiresAt).toBe(
      later(24).toISOString(),
    );
    expect(await people.sessions.lookup(busy.secret, { now: later(24) })).toBeNull();
  });

  it('ends when it is ended, alone or with all others, and nobody ends another’s', async () => {
    const anna = await account('Anna');
    const bernard = await account('Bernard');
    const [one, two, three] = [
      await people.sessions.begin(anna.id, 'one', NOW),
      await people.sessions.begin(anna.id, 'two', NOW),
      await people.sessions.begin(anna.id, 'three', NOW),
    ];
    await expect(people.sessions.endOne(bernard.id, one.id)).rejects.toMatchObject({ kind: 'not-found' });
    await people.sessions.end(one.secret);
    expect(await people.sessions.lookup(one.secret, { now: NOW })).toBeNull();
    expect(await people.sessions.endOthers(anna.id, two.id)).toEqual({ ended: 1 });
    expect(await people.sessions.lookup(three.secret, { now: NOW })).toBeNull();
    expect((await people.sessions.list(anna.id, NOW)).map(({ agent }) => agent)).toEqual(['two']);
  });
});

onBothEngines('an account', (engine) => {
  beforeEach(open(engine));
  afterEach(() => database.close());

  it('loses its sessions when its rights change or it is ended, and signs in no more then', async () => {
    await account('Anna');
    const { id } = await account('Bernard', 'reader');
    const before = await people.sessions.begin(id, '', NOW);
    await people.accounts.change(id, { rights: { role: 'member-state', state: 'NL' } }, NOW);
    expect(await people.sessions.lookup(before.secret, { now: NOW })).toBeNull();
    expect((await people.accounts.findLocal('Bernard'))?.account).toMatchObject({ state: 'NL' });
    expect(await people.accounts.change(id, { ended: true }, NOW)).toMatchObject({ role: 'member-state' });
    expect(await people.accounts.findLocal('Bernard')).toBeNull();
    expect(await people.accounts.change(id, { ended: false }, NOW)).toMatchObject({ endedAt: null });
    expect(await people.accounts.findLocal('Bernard')).not.toBeNull();
  });

  it('of the last administrator is neither ended nor lowered, not even by two at a time', async () => {
    const anna = await account('Anna');
    const bernard = await account('Bernard');
    const outcomes = await Promise.allSettled([
      people.accounts.change(anna.id, { rights: { role: 'reader' } }, NOW),
      people.accounts.change(bernard.id, { ended: true }, NOW),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await people.accounts.who()).toEqual({ any: true, administrator: true });
  });

  it('of an organisation is made once, takes the rights it states, and keeps them when it states none', async () => {
    const person = { issuer: 'https://id.example', subject: 's1', name: 'Anna' };
    const reader = { role: 'reader' };
    const made = await people.accounts.ofOrganisation(person, reader, NOW);
    expect(made).toMatchObject({ role: 'reader', kind: 'organisation' });
    const stated = { ...person, rights: { role: 'member-state', state: 'NL' } };
    expect(await people.accounts.ofOrganisation(stated, reader, NOW)).toMatchObject({
      id: made.id,
      state: 'NL',
    });
    expect(await people.accounts.ofOrganisation(person, reader, NOW)).toMatchObject({ role: 'member-state' });
    await people.accounts.change(made.id, { ended: true }, NOW);
    await expect(people.accounts.ofOrganisation(stated, reader, NOW)).rejects.toMatchObject({
      kind: 'not-allowed',
    });
    expect(await people.accounts.findLocal('Anna')).toBeNull();
  });
});

onBothEngines('guessing', (engine) => {
  beforeEach(open(engine));
  afterEach(() => database.close());

  it('waits longer each time after five tries, up to a quarter of an hour', async () => {
    let now = NOW;
    const waits: number[] = [];
    while (waits.length < 12) {
      const { waitSeconds } = await people.guesses.take('name', 'anna', now);
      if (waitSeconds > 0) waits.push(waitSeconds);
      now = new Date(now.getTime() + waitSeconds * 1000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it('of one name leaves another alone, and is forgotten after the right answer or a day', async () => {
    for (let index = 0; index < 6; index += 1) await people.guesses.take('name', 'anna', NOW);
    expect((await people.guesses.take('name', 'anna', NOW)).waitSeconds).toBeGreaterThan(0);
    expect((await people.guesses.take('name', 'bernard', NOW)).waitSeconds).toBe(0);
    await people.guesses.forget('name', 'anna');
    expect((await people.guesses.take('name', 'anna', NOW)).waitSeconds).toBe(0);
  });

  it('many at once are all counted', async () => {
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => people.guesses.take('name', 'anna', NOW)),
    );
    expect(tries.filter(({ waitSeconds }) => waitSeconds === 0)).toHaveLength(6);
  });
});

onBothEngines('what is kept about people', (engine) => {
  beforeEach(open(engine));
  afterEach(() => database.close());

  const view = (who: string, subject: string) => ({
    means: 'session',
    who,
    role: 'council',
    state: null,
    action: 'access.accounts',
    purpose: 'administration',
    subject,
  });

  it('shows views the newest first, page by page, and one person’s alone', async () => {
    for (const subject of ['a', 'b', 'c']) await people.views.record(view('anna', subject), NOW);
    await people.views.record(view('bernard', 'd'), NOW);
    const first = await people.views.list({ limit: 2 });
    expect(first.map(({ subject }) => subject)).toEqual(['d', 'c']);
    const next = await people.views.list({ limit: 2, before: first[1]?.position });
    expect(next.map(({ subject }) => subject)).toEqual(['b', 'a']);
    expect(await people.views.list({ who: 'bernard', limit: 10 })).toHaveLength(1);
  });

  it('expires: sessions, invitations, departures, and both logs after the days they are kept', async () => {
    const { id } = await account('Anna');
    await people.sessions.begin(id, '', NOW);
    await people.views.record(view('anna', 'a'), NOW);
    await people.signIns.record('signed-in', { account: id }, NOW);
    const departure = { state: 's', nonce: 'n', verifier: 'v', destination: '/' };
    const { secret } = await people.departures.keep(departure, NOW);
    const count = async () => {
      const [row] = await database.query<{ count: number }>(
        `select (select count(*) from session) + (select count(*) from personal_view)
           + (select count(*) from sign_in) + (select count(*) from departure) + (select count(*) from invitation) as count`,
      );
      return Number(row?.count);
    };
    await people.expire(365, later(0));
    expect(await count()).toBe(5);
    await people.expire(365, later(24 * 364));
    expect(await count()).toBe(2);
    await people.expire(365, later(24 * 366));
    expect(await count()).toBe(0);
    expect(await people.departures.take(secret, NOW)).toBeNull();
  });

  it('lets a departure come back once, within ten minutes', async () => {
    const departure = { state: 's', nonce: 'n', verifier: 'v', destination: '/cycle' };
    const first = await people.departures.keep(departure, NOW);
    expect(await people.departures.take(first.secret, later(0, 599))).toEqual(departure);
    expect(await people.departures.take(first.secret, NOW)).toBeNull();
    const second = await people.departures.keep(departure, NOW);
    expect(await people.departures.take(second.secret, later(0, 600))).toBeNull();
  });
});
