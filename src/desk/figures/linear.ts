/** A value's place on a line: all that our charts ask of a scale, at a fiftieth of the weight of a library of scales. */
export function linear(
  domain: readonly [from: number, to: number],
  range: readonly [from: number, to: number],
): (value: number) => number {
  const [low, high] = domain;
  const [start, end] = range;
  const width = high - low;
  return (value) => (width === 0 ? start : start + ((value - low) / width) * (end - start));
}
