/** The notes of a document, numbered in the order in which they are first called on. */

export interface Note {
  readonly number: number;
  readonly text: string;
  /** The provision or document it rests on, and where that can be read; null where the text is the whole note. */
  readonly citation: string | null;
  readonly url: string | null;
}

/** Gives the same number to the same note each time. */
export class Notes {
  readonly #known = new Map<string, Note>();

  number({ text, citation, url }: Omit<Note, 'number'>): number {
    const key = `${text}\n${citation ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known.number;
    const number = this.#known.size + 1;
    this.#known.set(key, { number, text, citation, url });
    return number;
  }

  /** In the order of their numbers. */
  all(): readonly Note[] {
    return [...this.#known.values()];
  }
}
