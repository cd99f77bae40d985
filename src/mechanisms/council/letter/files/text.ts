/** Plain text: its lines as they stand. A form feed begins a page. */
import { decode } from './decode.ts';
import type { PagedLines } from './letter-text.ts';
import { TextBudget, withinLines } from './limits.ts';

/** Throws a Refusal on bytes that are no text, and on more text than the limits. */
export function readText(bytes: Uint8Array): PagedLines {
  const text = decode(bytes);
  new TextBudget().spend(text.length);
  const lines: string[] = [];
  const pageStarts: number[] = [];
  for (const page of pagesOf(text)) {
    pageStarts.push(lines.length);
    for (const line of page) lines.push(line);
  }
  return { lines: withinLines(lines), pageStarts };
}

/** A page that is empty has one empty line, so that the pages after it keep their numbers. */
function pagesOf(text: string): string[][] {
  const pages = text.split('\f').map((page) => {
    const lines = page.split(/\r\n|\n|\r/);
    // What ends its last line has no line after it.
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
    return lines;
  });
  if (pages.length > 1 && isBlank(pages.at(-1))) pages.pop();
  if (pages.length > 1 && isBlank(pages[0])) pages.shift();
  return pages;
}

function isBlank(page: readonly string[] | undefined): boolean {
  return page?.every((line) => line === '') ?? true;
}
