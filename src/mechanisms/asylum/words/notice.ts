/** What an assessment is not; it stands with every one. */
import type { Words } from '#kernel';

export const NOTICE: Words = {
  en: 'This is advice to an official, who decides, and replaces no lawyer. It says what the provisions that it names make of the facts that it was given, and nothing of whether these are so.',
  nl: 'Dit is advies aan een ambtenaar, die beslist, en vervangt geen advocaat. Het zegt wat de genoemde bepalingen maken van de feiten die zijn gegeven, en niets over de vraag of die kloppen.',
};
