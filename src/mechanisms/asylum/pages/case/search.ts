/** What the address holds: never a fact, only whether the example is asked for. */
export interface CaseSearch {
  readonly example?: 'yes';
}

export function parseCase(raw: Readonly<Record<string, unknown>>): CaseSearch {
  return raw['example'] === 'yes' ? { example: 'yes' } : {};
}
