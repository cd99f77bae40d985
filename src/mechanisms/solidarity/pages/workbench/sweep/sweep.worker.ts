/** Runs sweeps apart from the page, so that nothing there waits; tells how far it is, and hears a stop. */
import { randomChanges, sweep, type Change, type SweepRow } from '../../../rules/index.ts';
import { toChange } from '../to-change.ts';
import type { FromWorker, SweepOrder, SweepResult, ToWorker } from './messages.ts';
import { readPasted } from './pasted.ts';

/** So many scenarios are run between two looks at the clock and the mailbox. */
const CHUNK = 200;
const PROGRESS_EVERY_MS = 80;

let stopped = false;
const say = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'stop') stopped = true;
  else void run(data.order);
});

async function run(order: SweepOrder): Promise<void> {
  stopped = false;
  const work = changesOf(order);
  if (work === null) return;
  const { changes, total, badLines } = work;
  const began = performance.now();
  let told = began;
  const rows: SweepRow[] = [];
  for (const row of sweep(order.facts, changes)) {
    rows.push(row);
    if (rows.length % CHUNK !== 0) continue;
    const now = performance.now();
    if (now - told > PROGRESS_EVERY_MS) {
      told = now;
      say({ type: 'progress', done: rows.length, total, seconds: (now - began) / 1000 });
      // A breath, in which a stop is heard.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (stopped) break;
  }
  const seconds = (performance.now() - began) / 1000;
  const result: SweepResult = { rows, stopped: stopped && rows.length < total, seconds, badLines };
  say({ type: 'result', result });
}

function changesOf(
  order: SweepOrder,
): { changes: Iterable<Change>; total: number; badLines: SweepResult['badLines'] } | null {
  if (order.kind === 'random') {
    const { facts, space, seed, count } = order;
    return { changes: randomChanges(facts, space, seed, count), total: count, badLines: [] };
  }
  const pasted = readPasted(order.text);
  if (pasted.refused !== null) {
    say({ type: 'refused', reason: pasted.refused, lines: pasted.lines });
    return null;
  }
  const { facts, vintages } = order;
  const changes = pasted.scenarios.map((scenario) => toChange(scenario, facts, vintages));
  return { changes, total: changes.length, badLines: pasted.badLines };
}
