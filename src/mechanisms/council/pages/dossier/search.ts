/** What the address of a dossier holds: which form is open. */

export const RECORDED = ['step', 'position', 'terms'] as const;
/** What can be recorded of a dossier on its page. */
export type RecordName = (typeof RECORDED)[number];

export interface DossierSearch {
  /** Absent: no form is open. */
  readonly do?: RecordName;
}

/** What it does not know it leaves out. */
export function parseDossier({ do: asked }: Readonly<Record<string, unknown>>): DossierSearch {
  const found = RECORDED.find((one) => one === asked);
  return found === undefined ? {} : { do: found };
}
