/** What the address holds: whether the example is asked for, and the country that one came from, until it is taken over. */
export interface CaseSearch {
  readonly example?: 'yes';
  /** Three letters, from the page on a country. No fact stays in the address. */
  readonly nationality?: string;
}

export function parseCase(raw: Readonly<Record<string, unknown>>): CaseSearch {
  const { example, nationality } = raw;
  return {
    ...(example === 'yes' ? { example } : {}),
    ...(typeof nationality === 'string' && /^[A-Z]{3}$/.test(nationality) ? { nationality } : {}),
  };
}
