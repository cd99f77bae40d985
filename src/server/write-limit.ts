/** A simple limit on writes: each caller may do so many a minute. */

export interface WriteLimit {
  /** Counts one write; false when the caller has none left in this minute. */
  take(caller: string): boolean;
}

const MINUTE = 60_000;

/** A limit of `perMinute` writes for each caller, counted in this process. */
export function writeLimit(perMinute: number, now: () => number = Date.now): WriteLimit {
  const counts = new Map<string, number>();
  let windowStart = now();
  return {
    take(caller) {
      if (now() - windowStart >= MINUTE) {
        counts.clear();
        windowStart = now();
      }
      const count = (counts.get(caller) ?? 0) + 1;
      counts.set(caller, count);
      return count <= perMinute;
    },
  };
}
