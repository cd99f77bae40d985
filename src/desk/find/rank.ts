/** Which findings answer what was typed, the best first. */
import { foldedText } from '#kernel';

export interface Ranked {
  readonly title: string;
  readonly detail: string;
  readonly also: readonly string[];
}

/**
 * Every word that was typed must be found. A title that begins with it comes before a word of the title that does,
 * then a code or other name, then anywhere. Equal ones stay in their order.
 */
export function rank<Found extends Ranked>(all: readonly Found[], typed: string): readonly Found[] {
  const words = foldedText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return all;
  return all
    .map((found) => ({ found, score: scoreOf(found, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ found }) => found);
}

/** 0 when a word is not there at all. */
function scoreOf({ title, detail, also }: Ranked, words: readonly string[]): number {
  const name = foldedText(title);
  const others = also.map(foldedText);
  const rest = foldedText(detail);
  let total = 0;
  for (const word of words) {
    const score = others.includes(word)
      ? 9
      : name.startsWith(word)
        ? 8
        : name.split(/[\s(/]+/).some((part) => part.startsWith(word))
          ? 6
          : others.some((other) => other.startsWith(word))
            ? 4
            : name.includes(word)
              ? 3
              : rest.includes(word)
                ? 1
                : 0;
    if (score === 0) return 0;
    total += score;
  }
  return total;
}
