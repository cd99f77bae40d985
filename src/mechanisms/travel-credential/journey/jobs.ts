/** What is done by itself, every hour and at each start. */
import type { Job } from '#procedure';
import { tendKeys } from './authority/keys.ts';
import { timeNow } from './clock.ts';
import { eraseDue } from './erase.ts';
import { deliverAll } from './router/submit.ts';

export const journeyJobs: readonly Job[] = [
  {
    name: 'deliver',
    run: async (store, { signal }) => void (await deliverAll(store, await timeNow(store), signal)),
  },
  {
    name: 'erase',
    run: async (store, { signal }) => void (await eraseDue(store, await timeNow(store), signal)),
  },
  { name: 'keys', run: async (store) => tendKeys(store, await timeNow(store)) },
];
