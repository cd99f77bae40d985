/** Where the desk runs a mechanism that a dossier names. */
const PAGES: Readonly<Record<string, string>> = { solidarity: '/solidarity/2026' };

/** Null where no mechanism runs it, or none that has pages. */
export function mechanismPage(mechanism: string | null): string | null {
  return mechanism !== null && Object.hasOwn(PAGES, mechanism) ? (PAGES[mechanism] ?? null) : null;
}
