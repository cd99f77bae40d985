/** Patterns from lists of words, in the four languages of letters. */
import type { LetterLanguage } from './codes.ts';

export type WordLists = Readonly<Record<LetterLanguage, readonly string[]>>;

/** One pattern that finds any of the words of a language; a word does not begin or end within another. */
export type WordPatterns = Readonly<Record<LetterLanguage, RegExp>>;

export function anyWord(lists: WordLists): WordPatterns {
  const pattern = (words: readonly string[]): RegExp =>
    new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:${words.join('|')})(?![A-Za-zÀ-ɏ])`, 'i');
  return { nl: pattern(lists.nl), en: pattern(lists.en), de: pattern(lists.de), fr: pattern(lists.fr) };
}
