/** The pages of the mechanism in the order of the navigation. */
import type { Words } from '#kernel';

interface AsylumPage {
  /** The part of the address after `/asylum/`; empty for the first page. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly AsylumPage[] = [
  { path: 'case', title: { en: 'One application', nl: 'Eén verzoek' } },
];

export function addressOf({ path }: AsylumPage): string {
  return path === '' ? '/asylum' : `/asylum/${path}`;
}
