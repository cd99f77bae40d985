/** Counts coalitions and weights apart from the page, so that nothing there waits. */
import { powerOf } from '../../rules/power.ts';
import { smallestCoalitions } from '../../rules/smallest-coalitions.ts';
import type { FromWorker, ToWorker } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  postMessage(answer(data));
});

function answer(asked: ToWorker): FromWorker {
  return asked.type === 'power'
    ? { type: 'power', power: powerOf(asked.majority, asked.voters) }
    : { type: 'coalitions', found: smallestCoalitions(asked.question, asked.limit) };
}
