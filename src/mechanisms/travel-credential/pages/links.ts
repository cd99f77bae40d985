/** The pages of the travel credential in the order of the navigation. */
import type { Words } from '#kernel';

interface Page {
  /** The part of the address after the mechanism's name. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly Page[] = [
  { path: 'credential', title: { en: 'My credential', nl: 'Mijn credential' } },
  { path: 'send', title: { en: 'Send ahead', nl: 'Vooruitsturen' } },
  { path: 'sent', title: { en: 'What I sent', nl: 'Wat ik stuurde' } },
  {
    path: 'your-data',
    title: { en: 'Who answers for your data', nl: 'Wie voor uw gegevens verantwoordelijk is' },
  },
  { path: 'inbox', title: { en: 'Inbox', nl: 'Postvak' } },
  { path: 'erased', title: { en: 'Erased', nl: 'Gewist' } },
  { path: 'trust', title: { en: 'Trust store', nl: 'Vertrouwde certificaten' } },
  { path: 'face', title: { en: 'Compare faces', nl: 'Gezichten vergelijken' } },
];
