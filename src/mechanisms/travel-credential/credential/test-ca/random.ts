/** Draws that a seed repeats: names and faces of a world, never its keys. */

export interface Draws {
  /** From 0 up to 1, which it never is. */
  next(): number;
  below(limit: number): number;
  one<Value>(values: readonly Value[]): Value;
}

/** Mulberry32: 32 bits of state, good enough to draw names with. */
export function draws(seed: number): Draws {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    one: (values) => {
      const [first] = values;
      const drawn = values[below(values.length)] ?? first;
      if (drawn === undefined) throw new Error('There is nothing to draw from.');
      return drawn;
    },
  };
}
