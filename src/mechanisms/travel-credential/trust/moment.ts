/** Moments, in milliseconds since 1970, as reasons tell them: by their day. */

export const DAY_MS = 86_400_000;

/** The day of a moment, for the values of a reason. */
export function dayValue(moment: number): { readonly day: string } {
  return { day: dayText(moment) };
}

/** `2026-06-12`, in UTC. */
export function dayText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
