const SHOWN = 8;

/** As much of the name of a submission as tells it from the others on a page. */
export function shortName(submission: string): string {
  return submission.slice(0, SHOWN);
}
