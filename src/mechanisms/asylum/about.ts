/** What the mechanism is called and what it is about, for every surface. */
import type { Words } from '#kernel';

export const NAME = 'asylum';
export const TITLE: Words = { en: 'Asylum procedure', nl: 'Asielprocedure' };
export const DESCRIPTION: Words = {
  en: 'Which state examines an application for international protection, in which procedure, by when, and why',
  nl: 'Welke staat een verzoek om internationale bescherming behandelt, in welke procedure, tegen wanneer, en waarom',
};
