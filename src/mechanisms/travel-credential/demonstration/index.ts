/** Demonstrations: for people who have no document with a chip at hand. */
import type { Job } from '#procedure';
import { timeNow } from '../journey/clock.ts';
import { endDemonstration } from './end.ts';

export { endDemonstration };
export { demonstrationProcedures } from './procedures.ts';

export const demonstrationJob: Job = {
  name: 'demonstration',
  run: async (store) => endDemonstration(store, await timeNow(store)),
};
