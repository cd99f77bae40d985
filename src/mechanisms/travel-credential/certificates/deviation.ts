/** Where a real file departs from its standard and is read all the same: noted, never passed over. */

/** A deviation: its code, whose words are in the messages, and where it is. */
export interface Deviation {
  readonly code: string;
  /** Of what: `sod`, `dsc`, `csca`, or a part of these. */
  readonly where: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function deviation(code: string, where: string, values?: Deviation['values']): Deviation {
  return values ? { code, where, values } : { code, where };
}
