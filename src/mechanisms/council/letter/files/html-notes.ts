/** The footnotes of a web page: which were called in the text, and the texts that are found for them. */
import type { Block, Note } from './blocks.ts';
import { isBlock, isNote } from './html-elements.ts';
import type { Attributes } from './markup.ts';

/** The number that a note begins with, where no element says which it is. */
const NUMBERED = /^\[?(\d{1,3})(?:[\]).]\s*|\s+)(?=\S)/;
const CALLS = /\[(\d{1,3})\]/g;
/** The arrow that leads back to the text. */
const BACK = /\s*[↩↑⏎]\uFE0E?\s*$/u;

export class HtmlNotes {
  readonly #notes: Note[] = [];
  readonly #called = new Set<string>();
  /** The number of a note by the place that its call links to. */
  readonly #targets = new Map<string, string>();
  #open: { readonly number: string; readonly said: boolean } | null = null;

  /** Whether the text of a note is being read. */
  get reading(): boolean {
    return this.#open !== null;
  }

  /** Notes a call in the text: `[1]`, and where it links to. */
  called(call: string, target: string | undefined): void {
    const numbers = [...call.matchAll(CALLS)].map(([, number = '']) => number);
    for (const number of numbers) this.#called.add(number);
    if (target !== undefined && numbers[0] !== undefined) this.#targets.set(target, numbers[0]);
  }

  /** Whether the element holds a note: it says so itself, or a call links to it. */
  isOpenedBy(name: string, attributes: Attributes): boolean {
    return isNote(name, attributes) || (isBlock(name) && this.#targets.has(attributes['id'] ?? ''));
  }

  open(attributes: Attributes): void {
    this.#open = { number: this.#targets.get(attributes['id'] ?? '') ?? '', said: false };
  }

  /** The note says its number. Where it has a text already, that was a note before this one. */
  number(number: string, before: readonly Block[]): void {
    if (before.length > 0) this.close(before);
    this.#open = { number, said: true };
  }

  close(blocks: readonly Block[]): void {
    const { number, said } = this.#open ?? { number: '', said: false };
    this.#open = null;
    this.#add(blocks, number, said);
  }

  /** Takes the block when it is the text of a note that was called before: it begins with `[n]`. */
  take(block: Block): boolean {
    const number = /^\[(\d{1,3})\]\s/.exec(block.lines[0] ?? '')?.[1];
    if (number === undefined || !this.#called.has(number)) return false;
    this.#add([block], number, false);
    return true;
  }

  /** By their numbers: those beside the text may stand in the page before those below it. */
  all(): readonly Note[] {
    return [...this.#notes].sort((a, b) => orderOf(a) - orderOf(b));
  }

  /** Where no element said the number, the text still begins with it. */
  #add(blocks: readonly Block[], known: string, said: boolean): void {
    const [first = '', ...others] = blocks
      .flatMap(({ lines }) => lines)
      .map((line) => line.replace(BACK, ''));
    const found = said ? null : NUMBERED.exec(first);
    const number = known === '' ? (found?.[1] ?? '') : known;
    const text = found !== null && found[1] === number ? first.slice(found[0].length) : first;
    const lines = [text, ...others].filter((line) => line !== '');
    if (lines.length > 0) this.#notes.push({ number, lines });
  }
}

function orderOf({ number }: Note): number {
  return number === '' ? 1000 : Number(number);
}
