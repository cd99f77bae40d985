/** What the address of the first page holds: how far ahead it looks. */
export const SPANS = [30, 90, 365] as const;
export type Days = (typeof SPANS)[number];

export interface HomeSearch {
  /** Absent: 30. */
  readonly days?: Days;
}

export function parseHome({ days }: Readonly<Record<string, unknown>>): HomeSearch {
  const asked = SPANS.find((span) => span === days);
  return asked === undefined || asked === SPANS[0] ? {} : { days: asked };
}
