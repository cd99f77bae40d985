/** Costly calls: each caller has a few at once, and so many a minute. */
import { writeLimit } from './write-limit.ts';
import { tooMany } from './too-many.ts';

export interface CostlyLimits {
  readonly atOnce: number;
  readonly perMinute: number;
}

export const COSTLY_LIMITS: CostlyLimits = { atOnce: 2, perMinute: 30 };

export interface CostlyLimit {
  /** Does the work. Throws when the caller has too much under way, or had too much in this minute. */
  run<Result>(caller: string, work: () => Promise<Result>): Promise<Result>;
}

export function costlyLimit(limits: CostlyLimits = COSTLY_LIMITS): CostlyLimit {
  const underWay = new Map<string, number>();
  const recent = writeLimit(limits.perMinute);
  return {
    async run(caller, work) {
      const running = underWay.get(caller) ?? 0;
      if (running >= limits.atOnce) {
        throw tooMany(
          'Costly calls of yours are still under way, as many as you may have at once.',
          'Wait until one is done, or stop it.',
        );
      }
      if (!recent.take(caller)) {
        throw tooMany('There were too many costly calls in this minute.', 'Wait a minute, then go on.');
      }
      underWay.set(caller, running + 1);
      try {
        return await work();
      } finally {
        const left = (underWay.get(caller) ?? 1) - 1;
        if (left > 0) underWay.set(caller, left);
        else underWay.delete(caller);
      }
    },
  };
}
