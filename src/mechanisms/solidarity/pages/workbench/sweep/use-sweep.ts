/** One sweep at a time in a worker: its progress, its result, and stopping it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FromWorker, SweepOrder, SweepResult, ToWorker } from './messages.ts';

export type SweepState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly order: SweepOrder;
      readonly done: number;
      readonly total: number;
      readonly seconds: number;
    }
  | { readonly phase: 'done'; readonly order: SweepOrder; readonly result: SweepResult }
  | { readonly phase: 'refused'; readonly reason: 'no-header' | 'too-many'; readonly lines: number }
  | { readonly phase: 'failed'; readonly what: string };

export function useSweep(): {
  readonly state: SweepState;
  readonly run: (order: SweepOrder) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<SweepState>({ phase: 'idle' });
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  const run = useCallback((order: SweepOrder) => {
    worker.current?.terminate();
    const fresh = new Worker(new URL('./sweep.worker.ts', import.meta.url), { type: 'module' });
    worker.current = fresh;
    const total = order.kind === 'random' ? order.count : 0;
    setState({ phase: 'running', order, done: 0, total, seconds: 0 });
    fresh.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') {
        const { done, total: all, seconds } = data;
        setState({ phase: 'running', order, done, total: all, seconds });
        return;
      }
      fresh.terminate();
      setState(
        data.type === 'refused'
          ? { phase: 'refused', reason: data.reason, lines: data.lines }
          : { phase: 'done', order, result: data.result },
      );
    });
    fresh.addEventListener('error', (event) => {
      fresh.terminate();
      setState({ phase: 'failed', what: event.message });
    });
    const message: ToWorker = { type: 'run', order };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    fresh.postMessage(message);
  }, []);

  const stop = useCallback(() => {
    const message: ToWorker = { type: 'stop' };
    worker.current?.postMessage(message);
  }, []);

  return { state, run, stop };
}
