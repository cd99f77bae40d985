/** An oddity that was read nonetheless: recorded, never silent. */

export interface Deviation {
  /** Its words, in both languages, are in the mechanism’s messages. */
  readonly code: string;
  /** Where in the input: a line, a path of tags or an offset. */
  readonly where: string;
}

/** Where the oddities of one document are collected. */
export type Deviations = Deviation[];

export function deviation(code: string, where: string): Deviation {
  return { code, where };
}
