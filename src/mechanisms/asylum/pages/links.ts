/** The pages of the asylum procedure in the order of the navigation. */
import type { Words } from '#kernel';

interface AsylumPage {
  /** The part of the address after `/asylum/`. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly AsylumPage[] = [
  { path: 'case', title: { en: 'One application', nl: 'Eén verzoek' } },
];
