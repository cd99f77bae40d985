/** Counts coalitions and weights apart from the page, so that nothing there waits. */
import { powerOf } from '../../rules/power.ts';
import { smallestCoalitions } from '../../rules/smallest-coalitions.ts';
import type { ToWorker } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  postMessage(
    data.type === 'power'
      ? powerOf(data.majority, data.voters)
      : smallestCoalitions(data.question, data.page),
  );
});
