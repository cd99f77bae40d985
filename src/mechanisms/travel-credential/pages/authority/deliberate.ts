/**
 * That somebody chose a submission in the inbox, which is reason enough to open it at once: each look is logged, so an
 * address alone, a reload or the way back opens nothing by itself.
 */
let chosen: string | null = null;

export function choose(submission: string): void {
  chosen = submission;
}

/** Whether it was just chosen; asked once, since it counts for one look. */
export function wasChosen(submission: string): boolean {
  const was = chosen === submission;
  chosen = null;
  return was;
}
