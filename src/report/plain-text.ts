/** Text that comes from records, made fit for a file: a stray control character would spoil XML or a PDF. */

// Built from codes, so that the characters themselves never stand in this file: all controls, the two halves of
// pairs that lost their other half, and the two codes that are no characters.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** One line: every control character, line breaks among them, becomes a space. */
export function plainText(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replaceAll(/ {2,}/g, ' ').trim();
}
