/** Lines joined into running text, in which every place is still known by its line. */
import type { Line } from './page.ts';
import { lastNotAbove } from './sorted.ts';

/** Running text; a line end is a space, the end of a paragraph is a line feed. */
export interface Flow {
  readonly text: string;
  /** The line that the character at this offset stands on. */
  readonly lineAt: (offset: number) => number;
  /** The offset at which a line begins, or of the first line after it. */
  readonly offsetOf: (line: number) => number;
}

/**
 * Joins lines. A blank line ends a paragraph, unless the sentence goes on after it (a page ended). A word that a line
 * end cut is whole again; where only the letter can tell whether the hyphen belongs to it, the letter is asked.
 */
export function flowOf(lines: readonly Line[]): Flow {
  const words = wordsOf(lines);
  const parts: string[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  let length = 0;
  let before = '';
  let blank = false;
  for (const { number, text } of lines) {
    const trimmed = text.trim().replaceAll(/ {2,}/g, ' ');
    if (trimmed === '') {
      blank = true;
      continue;
    }
    if (before !== '') {
      const glue = blank && !goesOn(before, trimmed) ? '\n' : between(before, trimmed, words);
      if (glue === null) {
        const last = parts.pop() ?? '';
        parts.push(last.slice(0, -1));
        length -= 1;
      } else {
        parts.push(glue);
        length += glue.length;
      }
    }
    starts.push(length);
    numbers.push(number);
    parts.push(trimmed);
    length += trimmed.length;
    before = trimmed;
    blank = false;
  }
  const text = parts.join('');
  return {
    text,
    lineAt: (offset) =>
      numbers[
        Math.max(
          0,
          lastNotAbove(starts.length, (at) => starts[at] ?? 0, offset),
        )
      ] ?? 1,
    offsetOf: (line) =>
      starts[lastNotAbove(numbers.length, (at) => numbers[at] ?? 0, line - 1) + 1] ?? text.length,
  };
}

/** Joined without a hyphen in the cut word: for a title of a few lines. */
export function joined(lines: readonly string[]): string {
  return flowOf(lines.map((text, index) => ({ number: index + 1, text }))).text.replaceAll('\n', ' ');
}

/** Whether a sentence that a blank line cut goes on after it. */
function goesOn(before: string, after: string): boolean {
  return (
    !/[.:;?!…]["”’)\]]*(?:\[?\d{1,3}\]?)?$/.test(before) &&
    /^[\p{Ll}(“‘"\d€]/u.test(after) &&
    !/^(?:\d{1,2}|[a-z])[.)]\s|^\d{1,2}\.? \p{L}+ \d{4}$/u.test(after)
  );
}

/** What stands between two lines; null where the hyphen at the end of the first goes. */
function between(before: string, after: string, words: ReadonlySet<string>): string | null {
  // An address that the width of the page cut.
  if (/^[%&?=#/]\S/.test(after) && /https?:\S+$/.test(before)) return '';
  if (!/[\p{L}\d]-$/u.test(before)) return /\p{L}[/]$/u.test(before) ? '' : ' ';
  const head = /([\p{L}]+)-$/u.exec(before)?.[1];
  const tail = /^[\p{Ll}]+/u.exec(after)?.[0];
  if (head === undefined || tail === undefined) return '';
  if (/^(?:en|of|und|oder|and|or|et|ou)$/.test(tail)) return ' ';
  const whole = (head + tail).toLowerCase();
  if (words.has(whole)) return null;
  const parted = `${head}-${tail}`.toLowerCase();
  if (words.has(parted) || /^(?:\p{Lu}{2,}|non|pre|anti|ex|JBZ|EU|VN|VS)$/u.test(head)) return '';
  return null;
}

/** The words of the letter that stand within a line, with and without hyphens. */
function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[\p{L}]+(?:-[\p{L}]+)*(?=[^\p{L}-]|$)/gu))
      addWord(words, word.toLowerCase());
  }
  return words;
}

/** With a compound each pair of its parts, so that one that a line end cut in the middle is known too. */
function addWord(words: Set<string>, word: string): void {
  words.add(word);
  const parts = word.split('-');
  for (let at = 1; at < parts.length; at += 1) words.add(`${parts[at - 1]}-${parts[at]}`);
}
