/** Which meeting is meant where none is named. */
interface Days {
  readonly to: string;
}

/** The soonest that is not over, or else the last; the newest must come first. */
export function nextOrLast<Meeting extends Days>(
  meetings: readonly Meeting[],
  today: string,
): Meeting | undefined {
  return meetings.findLast(({ to }) => to >= today) ?? meetings[0];
}
