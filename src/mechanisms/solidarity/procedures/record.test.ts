import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { loadPolicies, parseCaller, readFailure, type Authorize } from '#procedure';
import { openStore, type Store } from '#store';
import { ACTION_NAMES, ACTIONS } from '../record/actions.ts';
import { cycleStream } from '../events.ts';
import { seed } from '../seed.ts';
import { recordProcedures } from './record.ts';

const source = { title: 'example' };
let store: Store;
let authorize: Authorize;

beforeAll(async () => {
  store = await openStore({ memory: true });
  authorize = await loadPolicies([
    { name: 'solidarity', policy: new URL('../policy.cedar', import.meta.url) },
  ]);
  await seed(store);
}, 60_000);
afterAll(() => store.close());

const as = (role: string) =>
  createRouterClient(recordProcedures, {
    context: { caller: parseCaller(role), today: dayOf(2026, 7, 1), authorize, store: async () => store },
  });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => readFailure(error),
  );

describe('the record procedures', () => {
  it('let a member state act for itself, and name it in the register', async () => {
    const done = await as('member-state:GR').notifyNeed({
      year: 2026,
      state: 'GR',
      on: '2026-06-20',
      relocations: 5,
      source,
    });
    expect(done).toMatchObject({
      type: 'NeedNotified',
      actor: 'member-state:GR',
      stream: 'solidarity/cycle/2026',
    });
    expect(done.version).toBe(await store.register.version(cycleStream(2026)));
  });

  it('refuse a member state that acts for another, and write nothing', async () => {
    const before = await store.register.version(cycleStream(2026));
    const pledge = as('member-state:NL').pledge({ year: 2026, state: 'BE', relocations: 5, source });
    expect(await failure(pledge)).toMatchObject({ kind: 'not-allowed' });
    expect(await store.register.version(cycleStream(2026))).toBe(before);
  });

  it.each(ACTION_NAMES)('refuse a reader: %s', async (name) => {
    const call = as('reader')[name] as (input: object) => Promise<unknown>;
    expect(await failure(call({ year: 2026, source }))).toMatchObject({ kind: 'not-allowed' });
  });

  it('follow the policy in the roles that the table of actions names', async () => {
    for (const name of ACTION_NAMES) {
      for (const role of ['commission', 'council', 'coordinator', 'administrator'] as const) {
        const resource = { mechanism: 'solidarity', state: 'SE', year: 2026 };
        const question = { caller: parseCaller(role), action: `solidarity.record.${name}`, resource };
        const allowed = await authorize(question).then(
          () => true,
          () => false,
        );
        expect({ name, role, allowed }).toEqual({
          name,
          role,
          allowed: (ACTIONS[name].roles as readonly string[]).includes(role),
        });
      }
    }
  });

  it('refuse a second pool with its sentence, provision and remedy', async () => {
    const second = as('council').adoptPool({
      year: 2026,
      adoptedOn: '2025-12-20',
      appliesFrom: '2026-06-12',
      relocations: 30_000,
      money: '600000000',
      source,
    });
    const refused = await failure(second);
    expect(refused?.sentence).toBe(
      'The Council already established the pool for 2026, and there is one pool a year.',
    );
    expect(refused?.citation).toContain('57(1)');
    expect(refused?.remedy).toBeTruthy();
  });

  it('refuse a writer who saw an earlier version', async () => {
    const stale = as('member-state:SE').pledge({
      year: 2026,
      state: 'SE',
      money: '5',
      expectedVersion: 1,
      source,
    });
    expect(await failure(stale)).toMatchObject({ kind: 'conflict' });
  });

  it('say what is possible now, for whom, and why not', async () => {
    const { actions, version } = await as('member-state:SE').allowed({ year: 2026 });
    expect(version).toBe(await store.register.version(cycleStream(2026)));
    expect(actions).toHaveLength(ACTION_NAMES.length);
    const of = (name: string) => actions.find(({ action }) => action === name);
    expect(of('pledge')).toMatchObject({ answer: 'yes', yours: true, because: '' });
    expect(of('agreeDraw')).toMatchObject({ answer: 'no', yours: false });
    expect(of('notifyNeed')?.because).toContain('Sweden is not a beneficiary');
  });
});
