/** Which lettered points a sentence is about, where it says so. */
import type { LetterLanguage } from './codes.ts';

/** “(a)” or “a)” that is no part of a provision. */
const BRACKETED =
  /(?<![A-Za-zÀ-ɏ\d])\(?([a-z])\)(?!\s*(?:of|van|des|der|de|du)\s+(?:Article|artikel|Artikels|l['’]article))/g;
/** A letter after a word for it; not after words that an article may follow: “under a regulation”, “ce point a été”. */
const NAMED =
  /(?<![A-Za-zÀ-ɏ])(?:[Bb]uchstaben?|[Uu]nterpunkt|[Ss]ubpunt(?:en)?|[Oo]nderdeel|[Oo]nderdelen|[Pp]unt(?:en)?|lit\.|[Oo]nder|[Ss]ub)\s+(?:\d{1,2}\s?)?([a-z])(?![A-Za-zÀ-ɏ'’])(?:\s*(?:en|und|,|\/)\s*(?:\d{1,2}\s?)?([a-z])(?![A-Za-zÀ-ɏ'’]))?/g;

/** All of them at once. */
const ALL: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?<![a-z])(?:beide|deze|alle) (?:(?:diversen|agenda)?punten|onderwerpen|agendapunten)(?![a-z])/i,
  en: /\b(?:both|these|all(?: of these)?) (?:items|points|matters)\b/i,
  de: /(?<![a-z])(?:beiden?|diesen?|allen?) (?:punkten?|themen|tagesordnungspunkten?)(?![a-z])/i,
  fr: /(?<![a-z])(?:(?:les|ces|des|aux) deux|ces|tous ces) (?:points|sujets|informations)(?![a-z])/i,
};

/** The letters that a sentence names, of those that there are; none where it names none. */
export function lettersNamed(
  text: string,
  letters: readonly string[],
  language: LetterLanguage,
): readonly string[] {
  if (letters.length < 2) return [];
  if (ALL[language].test(text)) return letters;
  const found = new Set<string>();
  for (const [, letter = ''] of text.matchAll(BRACKETED)) found.add(letter);
  for (const [, one = '', other = ''] of text.matchAll(NAMED)) {
    found.add(one);
    found.add(other);
  }
  return letters.filter((letter) => found.has(letter));
}
