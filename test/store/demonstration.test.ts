/** The demonstration: a made-up state that is trusted for a while, and what it issues. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '#kernel';
import { ANONYMOUS, loadPolicies, parseCaller, readFailure, type Authorize } from '#procedure';
import { openStore, type Store } from '#store';
import { readDataGroup } from '../../src/mechanisms/travel-credential/documents/index.ts';
import { travelCredential } from '../../src/mechanisms/travel-credential/index.ts';
import { readTrust } from '../../src/mechanisms/travel-credential/trust/record/read-trust.ts';
import { openIn } from '../../src/mechanisms/travel-credential/demonstration/events.ts';
import { demonstrationJob } from '../../src/mechanisms/travel-credential/demonstration/index.ts';

const NOW = new Date('2026-12-02T08:00:00Z');
const DAY_MS = 86_400_000;
const EXAMPLES = join(import.meta.dirname, '../../src/mechanisms/travel-credential/face/examples');

let store: Store;
let authorize: Authorize;
beforeAll(async () => {
  authorize = await loadPolicies([travelCredential]);
});
const opened = async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  store = await openStore({ memory: true });
};
const closed = async () => {
  vi.useRealTimers();
  await store.close();
};

const as = (role: string) =>
  createRouterClient(travelCredential.procedures, {
    context: {
      caller: role === 'anonymous' ? ANONYMOUS : parseCaller(role),
      today: dayOf(2026, 12, 2),
      authorize,
      store: async () => store,
    },
    path: ['travel-credential'],
  });
const guard = () => as('border-authority:NL').demonstration;
const anyone = () => as('anonymous');
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => readFailure(error),
  );
const trustedNow = async () => (await readTrust(store.register)).trusted().length;
const runJob = () => demonstrationJob.run(store, { today: dayOf(2026, 12, 2) });

async function verified(signer: 'genuine' | 'revoked') {
  const { sod, dg } = await anyone().demonstration.document({ signer });
  const made = await anyone().create({ sod, dg, face: 'same' });
  const checked = made.credential === null ? null : await anyone().verify({ credential: made.credential });
  return { made, checked };
}

describe('A demonstration', () => {
  beforeEach(opened);
  afterEach(closed);

  it('lets somebody without a document make a credential that is trusted on record', async () => {
    await guard().start({});
    const { made, checked } = await verified('genuine');
    expect(made).toMatchObject({ answer: 'yes', authentication: { level: 'trusted' } });
    expect(checked).toMatchObject({
      answer: 'yes',
      authentication: { level: 'trusted' },
      trust: { certificates: 1 },
    });
  });

  it('has a signer that its revocation list names', async () => {
    await guard().start({});
    const { made } = await verified('revoked');
    expect(made).toMatchObject({ answer: 'no', authentication: { level: 'revoked' } });
  });

  it('says whether it stands, until when, and where it is received', async () => {
    expect(await anyone().demonstration.status({})).toEqual({ standing: false, until: null, office: null });
    const { until, office } = await guard().start({ language: 'nl' });
    expect([until, office]).toEqual(['2027-03-02T08:00Z', 'NL/DEMO']);
    expect(await anyone().demonstration.status({})).toEqual({ standing: true, until, office });
    const { authorities } = await anyone().authorities({});
    expect(authorities).toMatchObject([{ office: 'NL/DEMO', name: 'Demonstratiedoorlaatpost' }]);
    expect((await readTrust(store.register)).imports.map(({ name }) => name)).toEqual([
      'Demonstratie: Utopia, een verzonnen staat',
      'Demonstratie: Utopia, een verzonnen staat',
    ]);
  });

  it('is started once: who starts it again is told of the one that stands', async () => {
    const [one, other] = await Promise.all([guard().start({}), guard().start({})]);
    expect([one.started, other.started].toSorted()).toEqual([false, true]);
    expect(other.fingerprint).toBe(one.fingerprint);
    expect(await trustedNow()).toBe(1);
    const german = await as('border-authority:DE').demonstration.start({});
    expect(german).toMatchObject({ started: false, fingerprint: one.fingerprint, office: 'DE/DEMO' });
  });

  it('uses the receiver that a state has', async () => {
    const point = { state: 'NL', point: 'SPL', name: 'Schiphol' } as const;
    await as('border-authority:NL').authority.register(point);
    expect(await guard().start({})).toMatchObject({ office: 'NL/SPL' });
  });

  it('finishes a start that a process did not live to finish', async () => {
    const { register } = store;
    const append = register.append.bind(register);
    const killed = vi.spyOn(register, 'append').mockImplementation((stream, events, options) => {
      if (stream === 'travel-credential/trust') throw new Error('killed');
      return append(stream, events, options);
    });
    await expect(guard().start({})).rejects.toThrow();
    killed.mockRestore();
    expect(await guard().start({})).toMatchObject({ started: false });
    expect((await verified('genuine')).checked).toMatchObject({ answer: 'yes' });
  });

  it('is for a border authority and its own state, or the administrator for one that is named', async () => {
    expect(await failure(anyone().demonstration.start({}))).toMatchObject({ kind: 'not-allowed' });
    expect(await failure(guard().start({ state: 'DE' }))).toMatchObject({ kind: 'not-allowed' });
    const administrator = as('administrator').demonstration;
    expect(await failure(administrator.start({}))).toMatchObject({ kind: 'invalid-input', where: 'state' });
    expect(await administrator.start({ state: 'DE', point: 'FRA' })).toMatchObject({ office: 'DE/FRA' });
  });

  it.each([
    ['the commission says that it is in earnest', 'operational'],
    ['its time is over', 'expired'],
    ['somebody withdraws trust in its state', 'trust-withdrawn'],
  ] as const)('ends when %s: nobody trusts it, its keys are gone, and it issues nothing', async (_, why) => {
    const { fingerprint } = await guard().start({});
    const [started] = await store.register.read('travel-credential/demonstration');
    const keys = openIn(started ? [started] : [])?.keys ?? '';
    if (why === 'operational')
      await as('commission').record.readiness({ mode: 'operational', source: 'a test' });
    if (why === 'expired') vi.setSystemTime(new Date(NOW.getTime() + 90 * DAY_MS));
    if (why === 'trust-withdrawn')
      await as('administrator').trust.withdraw({ fingerprint, reason: 'a test' });
    // What hangs on the readiness does not wait for the job.
    if (why !== 'operational') await runJob();
    await runJob();
    expect(await trustedNow()).toBe(0);
    await expect(store.vault.get(keys, NOW)).rejects.toMatchObject({ kind: 'not-found' });
    const events = await store.register.read('travel-credential/demonstration');
    expect(events.slice(1)).toMatchObject([{ type: 'DemonstrationEnded', data: { why } }]);
    expect(await anyone().demonstration.status({})).toMatchObject({ standing: false });
    expect(await failure(anyone().demonstration.document({}))).toMatchObject({
      kind: 'barred',
      sentence: expect.any(String),
      remedy: expect.any(String),
    });
    const again = await failure(guard().start({}));
    if (why === 'operational') expect(again).toMatchObject({ kind: 'barred' });
    else expect(await trustedNow()).toBe(1);
  });
});

describe('A document of the made-up state', () => {
  beforeAll(async () => {
    await opened();
    await guard().start({});
  });
  afterAll(closed);

  const issue = (input: Parameters<ReturnType<typeof as>['demonstration']['document']>[0]) =>
    anyone().demonstration.document(input);
  const portraitIn = ({ dg }: Awaited<ReturnType<typeof issue>>) => {
    const { bytes } = dg.find(({ name }) => name === '2') ?? { bytes: '' };
    const group = readDataGroup(new Uint8Array(Buffer.from(bytes, 'base64')));
    return group.file === 'DG2' ? group.faces[0]?.image : undefined;
  };

  it('is of a made-up person, and with the same number of the same', async () => {
    const issued = await issue({ seed: 7, nationality: 'USA' });
    expect(issued.dg.map(({ name }) => name)).toEqual(['1', '2', '11', '14', '15']);
    expect(issued.zone).toHaveLength(2);
    expect(issued.zone[0]).toMatch(/^P<UTO/);
    expect(issued.zone[1]?.slice(10, 13)).toBe('USA');
    expect((await issue({ seed: 7, nationality: 'USA' })).zone).toEqual(issued.zone);
    expect(issued.zone[0]).toContain(issued.holder.surname.slice(0, 3).toUpperCase());
  });

  it('carries the example portrait, or the one that is given', async () => {
    const example = readFileSync(join(EXAMPLES, 'chip.jpg'));
    const other = readFileSync(join(EXAMPLES, 'somebody-else.jpg'));
    expect(Buffer.from(portraitIn(await issue({}))?.bytes ?? []).equals(example)).toBe(true);
    const given = portraitIn(await issue({ portrait: other.toString('base64') }));
    expect(Buffer.from(given?.bytes ?? []).equals(other)).toBe(true);
  });

  it.each([
    ['a portrait that is no picture', { portrait: Buffer.from('hello').toString('base64') }],
    ['a portrait in another form', { portrait: readFileSync(join(EXAMPLES, 'chip.j2c')).toString('base64') }],
    ['a portrait that is too large', { portrait: 'A'.repeat(500_000) }],
    ['a nationality that does not exist', { nationality: 'QQQ' }],
  ])('is refused with %s', async (_, input) => {
    expect(await failure(issue(input))).toMatchObject({
      kind: 'invalid-input',
      sentence: expect.any(String),
    });
  });

  it('leaves nothing behind', async () => {
    const before = [];
    for await (const line of store.exportLines()) before.push(line);
    await issue({});
    const after = [];
    for await (const line of store.exportLines()) after.push(line);
    expect(after).toEqual(before);
  });
});
