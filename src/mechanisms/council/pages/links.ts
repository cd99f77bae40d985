/** The pages of the Council in the order of the navigation. */
import type { Words } from '#kernel';

interface CouncilPage {
  /** The part of the address after `/council/`. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly CouncilPage[] = [
  { path: 'agenda', title: { en: 'Agenda', nl: 'Agenda' } },
  { path: 'dossiers', title: { en: 'Dossiers', nl: 'Dossiers' } },
  { path: 'due', title: { en: 'Due', nl: 'Te doen' } },
  { path: 'letter', title: { en: 'The next letter', nl: 'De volgende brief' } },
  { path: 'import', title: { en: 'Read a letter in', nl: 'Een brief inlezen' } },
  { path: 'vote', title: { en: 'Would it pass?', nl: 'Haalt het een meerderheid?' } },
];
