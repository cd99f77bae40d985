/** The pages of the mechanism in the order of the navigation. */
import type { Words } from '#kernel';

interface AsylumPage {
  /** The part of the address after `/asylum/`; empty for the first page. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly AsylumPage[] = [
  { path: '', title: { en: 'Overview', nl: 'Overzicht' } },
  { path: 'case', title: { en: 'One application', nl: 'Eén verzoek' } },
  { path: 'countries', title: { en: 'Countries of origin', nl: 'Landen van herkomst' } },
  { path: 'changes', title: { en: 'What changed on a day', nl: 'Wat er op een dag veranderde' } },
];

/** Whether a page is there: `hasPage('case')`. Nothing links to one that is not. */
export function hasPage(path: string): boolean {
  return PAGES.some((page) => page.path === path);
}

export function addressOf({ path }: AsylumPage): string {
  return path === '' ? '/asylum' : `/asylum/${path}`;
}
