/** What the mechanism is called and is about: the same words in the API, the commands and the desk. */
export const NAME = 'travel-credential';

export const TITLE = { en: 'Travel credential', nl: 'Reiscredential' } as const;

export const DESCRIPTION = {
  en: 'Make a digital travel credential from a chip, check it, send it ahead of a journey, erase it on time.',
  nl: 'Maak een digitaal reiscredential uit een chip, controleer het, stuur het vooruit, wis het op tijd.',
} as const;
