/** What the mechanism is called and is about: the same words in the API, the commands and the desk. */
export const NAME = 'council';

export const TITLE = { en: 'Council', nl: 'Raad' } as const;

export const DESCRIPTION = {
  en: 'From the letter to the dossiers, the votes and the next letter: agendas, procedures, majorities.',
  nl: 'Van de brief naar de dossiers, de stemmingen en de volgende brief: agenda’s, procedures, meerderheden.',
} as const;
