/** What the address of the page holds: nothing of a letter, which may be confidential. */
export interface ImportSearch {
  /** Our own letter is read in, to look at. */
  readonly example?: 'yes';
}

export function parseImport(raw: Readonly<Record<string, unknown>>): ImportSearch {
  return raw['example'] === 'yes' ? { example: 'yes' } : {};
}
