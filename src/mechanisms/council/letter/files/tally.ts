/** How often a measure comes, in steps of a width: a size of a font, a distance between lines. */
export class Tally {
  readonly #step: number;
  readonly #counts = new Map<number, number>();
  #total = 0;

  constructor(step: number) {
    this.#step = step;
  }

  add(measure: number, times: number): void {
    const at = Math.round(measure / this.#step);
    this.#counts.set(at, (this.#counts.get(at) ?? 0) + times);
    this.#total += times;
  }

  /** The measure that comes most; 0 where there is none. */
  most(): number {
    let [most, best] = [0, 0];
    for (const [at, times] of this.#counts) {
      if (times > most) [most, best] = [times, at];
    }
    return best * this.#step;
  }

  /** The measure that this share of all is not above; 0 where there is none. */
  share(part: number): number {
    let left = part * this.#total;
    const ordered = [...this.#counts].sort(([a], [b]) => a - b);
    return (ordered.find(([, times]) => (left -= times) <= 0)?.[0] ?? 0) * this.#step;
  }
}
