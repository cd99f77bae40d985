/** The footnotes and endnotes of a Word file: numbered by the order in which the text calls them. */
import type { Block, Note } from './blocks.ts';

export type NoteKind = 'footnote' | 'endnote';

export class DocxNotes {
  /** In the order of the calls. */
  readonly #called: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** `[1]`: footnotes and endnotes count together, so that no number is there twice. */
  call(kind: NoteKind, id: string): string {
    const key = keyOf(kind, id);
    const number = this.#numbers.get(key) ?? this.#called.push(key);
    this.#numbers.set(key, number);
    return `[${number}]`;
  }

  /** The notes that were called, of all that the file has. */
  notes(texts: ReadonlyMap<string, readonly Block[]>): readonly Note[] {
    return this.#called.map((key, index) => ({
      number: String(index + 1),
      lines: texts.get(key)?.flatMap(({ lines }) => lines) ?? [],
    }));
  }
}

export function keyOf(kind: NoteKind, id: string): string {
  return `${kind} ${id}`;
}
