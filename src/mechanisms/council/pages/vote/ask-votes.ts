/** What takes too long for the page, counted in a worker. */
import { askWorker } from '../../../../desk/ask-worker.ts';
import type { Power } from '../../rules/power.ts';
import type { FoundCoalitions } from '../../rules/smallest-coalitions.ts';
import type { ToWorker } from './messages.ts';

type Question<Type extends ToWorker['type']> = Omit<Extract<ToWorker, { type: Type }>, 'type'>;

export function askPower(question: Question<'power'>, signal: AbortSignal): Promise<readonly Power[]> {
  return ask({ type: 'power', ...question }, signal);
}

export function askCoalitions(
  question: Question<'coalitions'>,
  signal: AbortSignal,
): Promise<FoundCoalitions> {
  return ask({ type: 'coalitions', ...question }, signal);
}

function ask<Answer>(question: ToWorker, signal: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL('./votes.worker.ts', import.meta.url), { type: 'module' });
  return askWorker(worker, question, { signal });
}
