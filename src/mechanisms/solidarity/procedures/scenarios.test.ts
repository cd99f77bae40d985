import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { loadPolicies, parseCaller, readFailure, type Authorize } from '#procedure';
import { openStore, type Store } from '#store';
import { scenarioProcedures } from './scenarios.ts';

let store: Store;
let authorize: Authorize;
beforeAll(async () => {
  store = await openStore({ memory: true });
  authorize = await loadPolicies([
    { name: 'solidarity', policy: new URL('../policy.cedar', import.meta.url) },
  ]);
}, 60_000);
afterAll(() => store.close());

const as = (role: string) =>
  createRouterClient(scenarioProcedures, {
    context: { caller: parseCaller(role), today: dayOf(2026, 7, 1), authorize, store: async () => store },
  });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => readFailure(error),
  );

it('a scenario is there for everyone who acts for that state, and for no other state or institution', async () => {
  const kept = await as('member-state:NL').keep({ year: 2026, name: 'Larger pool', text: 'pool=30000' });
  expect(await as('member-state:NL').list({ year: 2026 })).toEqual({
    office: 'member-state NL',
    scenarios: [kept],
  });
  for (const other of ['member-state:DE', 'commission', 'council', 'coordinator', 'administrator']) {
    expect((await as(other).list({ year: 2026 })).scenarios).toEqual([]);
    expect(await failure(as(other).remove({ year: 2026, name: 'Larger pool' }))).toMatchObject({
      kind: 'not-found',
    });
  }
  expect((await as('member-state:NL').list({ year: 2027 })).scenarios).toEqual([]);
});

it('a reader keeps none here and sees none', async () => {
  const reader = as('reader');
  for (const call of [
    reader.list({ year: 2026 }),
    reader.keep({ year: 2026, name: 'Mine', text: 'pool=1' }),
    reader.remove({ year: 2026, name: 'Larger pool' }),
  ]) {
    expect(await failure(call)).toMatchObject({ kind: 'not-allowed' });
  }
});

it('a name that is taken is refused, and what was kept stays', async () => {
  const council = as('council');
  await council.keep({ year: 2026, name: 'Ours', text: 'pool=1' });
  expect(await failure(council.keep({ year: 2026, name: ' Ours ', text: 'pool=2' }))).toMatchObject({
    kind: 'conflict',
    where: 'name',
  });
  expect((await council.list({ year: 2026 })).scenarios.map(({ text }) => text)).toEqual(['pool=1']);
  await council.remove({ year: 2026, name: 'Ours' });
  expect((await council.list({ year: 2026 })).scenarios).toEqual([]);
});

it.each([
  ['no name', { name: ' ', text: 'pool=1' }, 'name'],
  ['no change', { name: 'Mine', text: '' }, 'text'],
  ['far too much', { name: 'Mine', text: 'x'.repeat(20_001) }, 'text'],
])('%s is refused, with the place', async (_, input, where) => {
  expect(await failure(as('council').keep({ year: 2026, ...input }))).toMatchObject({
    kind: 'invalid-input',
    where,
  });
});
