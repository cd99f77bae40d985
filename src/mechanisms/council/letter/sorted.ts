/** Searching sorted numbers by halves. */

/** The place of the last number that is not above the value; -1 where all are. */
export function lastNotAbove(count: number, at: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
