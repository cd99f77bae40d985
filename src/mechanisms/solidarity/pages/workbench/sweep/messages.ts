/** What the page and the worker of the sweep say to each other. */
import type { CycleFacts } from '../../../facts.ts';
import type { SweepRow, SweepSpace } from '../../../rules/index.ts';
import type { Vintage } from '../../../reference/figures.ts';

/** A sweep to run: drawn at random, or the scenarios of a pasted table. */
export type SweepOrder =
  | {
      readonly kind: 'random';
      readonly facts: CycleFacts;
      readonly space: SweepSpace;
      readonly seed: number;
      readonly count: number;
    }
  | {
      readonly kind: 'listed';
      readonly facts: CycleFacts;
      readonly vintages: readonly Vintage[];
      readonly text: string;
    };

export type ToWorker = { readonly type: 'run'; readonly order: SweepOrder } | { readonly type: 'stop' };

/** A line of a pasted table that could not be read whole. */
export interface BadLine {
  readonly line: number;
  readonly what: string;
}

export interface SweepResult {
  readonly rows: readonly SweepRow[];
  readonly stopped: boolean;
  readonly seconds: number;
  readonly badLines: readonly BadLine[];
}

export type FromWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly seconds: number }
  | { readonly type: 'refused'; readonly reason: 'no-header' | 'too-many'; readonly lines: number }
  | { readonly type: 'result'; readonly result: SweepResult };
