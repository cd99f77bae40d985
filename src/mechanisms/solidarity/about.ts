/** What the mechanism is called and is about: the same words in the API, the commands and the desk. */
export const NAME = 'solidarity';

export const TITLE = { en: 'Annual solidarity pool', nl: 'Jaarlijkse solidariteitspool' } as const;

export const DESCRIPTION = {
  en: 'Who shares what in the annual solidarity pool, by population and GDP, and what each state still owes.',
  nl: 'Wie wat draagt in de jaarlijkse solidariteitspool, naar bevolking en bbp, en wat elke staat nog open heeft staan.',
} as const;
