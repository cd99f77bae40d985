/** What the address of the list holds: what is looked for, and the order. */
export const SORTS = ['title', 'procedure', 'stage', 'since', 'due'] as const;
export type Sort = (typeof SORTS)[number];

export interface DossiersSearch {
  readonly q?: string;
  /** Absent: by title. */
  readonly sort?: Sort;
}

const LONGEST = 100;

/** A number alone, such as `2028`, comes out of the address as a number. */
export function parseDossiers({ q, sort }: Readonly<Record<string, unknown>>): DossiersSearch {
  const text = typeof q === 'number' ? String(q) : q;
  const found = SORTS.find((one) => one === sort);
  return {
    ...(typeof text === 'string' && text !== '' ? { q: text.slice(0, LONGEST) } : {}),
    ...(found === undefined || found === 'title' ? {} : { sort: found }),
  };
}
