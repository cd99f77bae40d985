/** Case files through the server: an asylum authority, another state's, a reader. */
import { callerOf, PURPOSE_HEADER, type Role } from '#procedure';
import { openStore, type Store } from '#store';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asylum } from '../../src/mechanisms/asylum/index.ts';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';

const NOW = new Date('2026-11-30T08:00:00Z');
const FACTS = {
  application: { state: 'NL', registeredOn: '2026-08-03', lodgedOn: '2026-08-10' },
  applicant: { minor: false, nationality: 'EGY', birthDate: '1990-05-06' },
};

let store: Store;
let app: Hono;
let official: Record<string, string>;
let stranger: Record<string, string>;
let ministry: Record<string, string>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  store = await openStore({ memory: true });
  app = createApp({
    house: compose([asylum]),
    store: () => Promise.resolve(store),
    deskFolder: '',
    version: '0',
  });
  const as = async (role: Role, state?: string) => {
    const { secret } = await store.access.issue(callerOf(role, state), new Date(Date.now() + 1e12));
    return { authorization: `Bearer ${secret}` };
  };
  official = await as('asylum-authority', 'NL');
  stranger = await as('asylum-authority', 'DE');
  ministry = await as('member-state', 'NL');
});
afterAll(async () => {
  vi.useRealTimers();
  await store.close();
});

async function call(method: string, path: string, body: unknown, headers: Record<string, string> = official) {
  const response = await app.request(`/api/asylum/${path}`, {
    method,
    headers: { 'content-type': 'application/json', [PURPOSE_HEADER]: 'asylum-examination', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answered = await response.json();
  return { status: response.status, ...(response.ok ? answered : answered.data) };
}
const opened = async () => call('POST', 'files', { state: 'NL', facts: FACTS, ownReference: 'V-123' });
const shown = async (file: string, headers = official) =>
  call('POST', 'files/shown', { file, state: 'NL' }, headers);

describe('case files', () => {
  it('are opened, read with what the law says of them today, changed and decided on', async () => {
    const { file, version } = await opened();
    const first = await shown(file);
    expect(first).toMatchObject({ status: 'open', facts: FACTS, ownReference: 'V-123', decision: null });
    expect(first.questions.length).toBeGreaterThan(0);
    const facts = { ...FACTS, applicant: { ...FACTS.applicant, stateless: false } };
    const changed = await call('POST', 'files/facts', { file, state: 'NL', version, facts });
    expect((await shown(file)).facts).toEqual(facts);
    const decided = await call('POST', 'files/decision', {
      file,
      state: 'NL',
      version: changed.version,
      procedure: 'regular',
      responsible: 'NL',
      reasons: 'The applicant told of threats that must be looked into.',
    });
    expect(decided).toMatchObject({ status: 200, on: '2026-11-30' });
    const last = await shown(file);
    expect(last).toMatchObject({ status: 'decided', decision: { procedure: 'regular', state: 'NL' } });
    expect(last.decision.advice.length).toBe(first.questions.length);
  });

  it('are decided on once', async () => {
    const { file, version } = await opened();
    const decision = { file, state: 'NL', procedure: 'regular', reasons: 'For these reasons.' };
    const { version: next } = await call('POST', 'files/decision', { ...decision, version });
    expect(await call('POST', 'files/decision', { ...decision, version: next })).toMatchObject({
      status: 422,
    });
  });

  it('want reasons of the official’s own', async () => {
    const { file, version } = await opened();
    const decision = { file, state: 'NL', version, procedure: 'regular', reasons: '  ' };
    expect(await call('POST', 'files/decision', decision)).toMatchObject({ status: 400 });
  });

  it('do not exist for another state, nor for roles that examine no applications', async () => {
    const { file } = await opened();
    expect(await shown(file, stranger)).toMatchObject({ status: 403 });
    expect(await shown(file, ministry)).toMatchObject({ status: 403 });
    expect(await shown(file, {})).toMatchObject({ status: 403 });
    expect(await call('POST', 'files/shown', { file, state: 'DE' }, stranger)).toMatchObject({ status: 404 });
  });

  it('are shown for a stated purpose only, and each look is logged', async () => {
    const { file } = await opened();
    expect(await shown(file, { ...official, [PURPOSE_HEADER]: 'curiosity' })).toMatchObject({ status: 400 });
    await shown(file);
    const looks = await store.people.views.list({ limit: 1_000 });
    const ofThis = looks.filter(({ subject, action }) => subject === file && action === 'asylum.file.show');
    expect(ofThis).toHaveLength(1);
    expect(ofThis[0]).toMatchObject({ purpose: 'asylum-examination', role: 'asylum-authority', state: 'NL' });
  });

  it('refuse whoever has not seen the newest version, and keep what was there', async () => {
    const { file, version } = await opened();
    await call('POST', 'files/facts', { file, state: 'NL', version, facts: FACTS });
    const late = { file, state: 'NL', version, facts: { applicant: { minor: true } } };
    expect(await call('POST', 'files/facts', late)).toMatchObject({ status: 409 });
    expect((await shown(file)).facts).toEqual(FACTS);
  });

  it('take no facts that cannot be so', async () => {
    const facts = { applicant: { birthDate: '2031-01-01' } };
    const refused = await call('POST', 'files', { state: 'NL', facts });
    expect(refused).toMatchObject({ status: 400, where: 'applicant.birthDate' });
  });

  it('erased means gone: facts, reference and decision, while the register says that there was one', async () => {
    const { file, version } = await opened();
    expect(await call('POST', 'files/erased', { file, state: 'NL', version })).toMatchObject({ status: 200 });
    expect(await shown(file)).toMatchObject({ status: 404 });
    const { files } = await call('GET', 'files?state=NL', undefined);
    expect(files.find((line: { file: string }) => line.file === file)).toMatchObject({ status: 'erased' });
    const register = JSON.stringify(await store.register.readAll({ streamPrefix: 'asylum/' }));
    for (const secret of ['EGY', '1990-05-06', 'V-123']) expect(register).not.toContain(secret);
    expect((await store.verify()).verified).toBe(true);
  });

  it('are gone when their days are over', async () => {
    const { file } = await call('POST', 'files', { state: 'NL', facts: FACTS, keepDays: 1 });
    vi.setSystemTime(new Date('2026-12-02T00:00:01Z'));
    expect(await shown(file)).toMatchObject({ status: 404 });
    expect((await store.vault.expire(new Date())).erased).toBeGreaterThan(0);
    vi.setSystemTime(NOW);
  });
});
