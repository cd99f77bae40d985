/** The pages of the travel credential in the order of the navigation. */
import type { Words } from '#kernel';

interface Page {
  /** The part of the address after the mechanism's name. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly Page[] = [
  { path: 'credential', title: { en: 'My credential', nl: 'Mijn credential' } },
  { path: 'inbox', title: { en: 'Inbox', nl: 'Postvak' } },
  { path: 'erased', title: { en: 'Erased', nl: 'Gewist' } },
  { path: 'trust', title: { en: 'Trust store', nl: 'Vertrouwde certificaten' } },
  { path: 'face', title: { en: 'Compare faces', nl: 'Gezichten vergelijken' } },
];
