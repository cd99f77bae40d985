/** Euclidean distance of two descriptors: 0 for one picture twice; authors of the model call people alike below 0.6. */
export function distanceOf(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length || one.length === 0) {
    throw new RangeError(`Descriptors of ${one.length} and ${other.length} numbers cannot be compared.`);
  }
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}
