import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '#store';
import { startJobs } from '../../src/server/jobs.ts';
import { sample } from './house.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
});
afterAll(() => store.close());

it('erases what has expired, goes on after a job that fails, and tells of it', async () => {
  await store.vault.put('s', { name: 'x' }, { purpose: 'test', expiresAt: new Date(Date.now() - 1000) });
  const errors: unknown[] = [];
  const ran: string[] = [];
  const fails = { name: 'fails', run: () => Promise.reject(new Error('no')) };
  const works = { name: 'works', run: () => Promise.resolve(void ran.push('works')) };
  const jobs = startJobs(store, [{ ...sample, jobs: [fails, works] }], {
    log: (error) => errors.push(error),
  });
  await expect.poll(() => ran).toEqual(['works']);
  await jobs.stop();
  expect(errors).toEqual([new Error('no')]);
  const [proof] = await store.register.read('vault/erasures');
  expect(proof?.data).toMatchObject({ reason: 'expired' });
});
