/** The pages of the travel credential in the order of the navigation. */
import type { Words } from '#kernel';

interface Page {
  /** The part of the address after the mechanism's name. */
  readonly path: string;
  readonly title: Words;
}

export const PAGES: readonly Page[] = [
  { path: 'send', title: { en: 'Send ahead', nl: 'Vooruitsturen' } },
  { path: 'sent', title: { en: 'What I sent', nl: 'Wat ik stuurde' } },
  {
    path: 'your-data',
    title: { en: 'Who answers for your data', nl: 'Wie voor uw gegevens verantwoordelijk is' },
  },
  { path: 'face', title: { en: 'Compare faces', nl: 'Gezichten vergelijken' } },
];
