/** What the mechanism is called and is about: the same words in the API, the commands and the desk. */
export const NAME = 'council';

export const TITLE = { en: 'Council', nl: 'Raad' } as const;

export const DESCRIPTION = {
  en: 'How the Council votes: majorities, coalitions that win or block, and what each vote weighs.',
  nl: 'Hoe de Raad stemt: meerderheden, coalities die winnen of blokkeren, en hoe zwaar elke stem weegt.',
} as const;
