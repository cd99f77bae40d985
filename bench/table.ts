/** One figure of a benchmark. */
export interface Result {
  readonly name: string;
  readonly perSecond: number;
}

/** Prints results, the fastest first. */
export function table(title: string, results: readonly Result[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const { name, perSecond } of results.toSorted((a, b) => b.perSecond - a.perSecond)) {
    const figure = perSecond >= 100 ? Math.round(perSecond).toLocaleString('en') : perSecond.toFixed(1);
    console.log(`  ${name.padEnd(width)}  ${figure.padStart(12)}`);
  }
}
