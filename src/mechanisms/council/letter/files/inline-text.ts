/** The text of one block while it is read: words, line breaks and the calls of footnotes. */
import { callOf } from './raised.ts';

/**
 * Kept in parts, and only the last ones are looked at: a block of millions of calls is read as fast as any other.
 */
export class InlineText {
  #parts: string[] = [];
  #lineIsBlank = true;

  /** Whether nothing was read yet but white space, in the line that is being read. */
  get lineIsBlank(): boolean {
    return this.#lineIsBlank;
  }

  /** Whether nothing but white space was read since the last block. */
  get isBlank(): boolean {
    return this.#parts.every((part) => part.trim() === '');
  }

  /** `\n` is a line break. */
  add(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    const line = text.slice(text.lastIndexOf('\n') + 1);
    if (line.length < text.length) this.#lineIsBlank = true;
    if (line.trim() !== '') this.#lineIsBlank = false;
  }

  /** The calls that the raised text is, `[1]`, put directly behind the word; null when it is part of the text. */
  addRaised(raised: string): string | null {
    const call = callOf(raised, this.#end());
    if (call === null) this.add(raised);
    else this.addCall(call);
    return call;
  }

  addCall(call: string): void {
    if (this.#lineIsBlank) {
      this.add(`${call} `);
      return;
    }
    let last = this.#parts.pop();
    while (last !== undefined && last.trimEnd() === '') last = this.#parts.pop();
    if (last !== undefined) this.#parts.push(last.trimEnd());
    this.#parts.push(call);
  }

  /** The text, and begins anew. */
  take(): string {
    const text = this.#parts.join('');
    this.#parts = [];
    this.#lineIsBlank = true;
    return text;
  }

  #end(): string {
    return this.#parts
      .slice(-3)
      .map((part) => part.slice(-8))
      .join('')
      .trimEnd();
  }
}
