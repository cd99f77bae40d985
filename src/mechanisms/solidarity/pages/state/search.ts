/** What the address of a state's page holds. */

export interface StateSearch {
  /** The figure that is asked, such as `owed` or `mayDraw`. */
  readonly why?: string;
  /** The length of the text for a letter; absent: short. */
  readonly letter?: 'long';
}

export function parseStateSearch({ why, letter }: Readonly<Record<string, unknown>>): StateSearch {
  return {
    ...(typeof why === 'string' && /^[a-zA-Z]{1,30}$/.test(why) ? { why } : {}),
    ...(letter === 'long' ? { letter } : {}),
  };
}
