/** What of the layout tells a head from running text: blank lines and the width of the page. */
import type { Line } from '../page.ts';

export function linesAfterBlank(body: readonly Line[]): ReadonlySet<number> {
  const after = new Set<number>();
  let at = 0;
  let blank = true;
  for (const { text } of body) {
    if (text.trim() === '') blank = true;
    else {
      if (blank) after.add(at);
      blank = false;
      at += 1;
    }
  }
  return after;
}

/** The width that most lines of running text have: nine in ten are not longer. */
export function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  return Math.max(40, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
}
