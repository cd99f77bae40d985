/** One paragraph of a Word file while it is read. */
import { tidy, type Block } from './blocks.ts';
import type { Numbered } from './docx-numbering.ts';
import { InlineText } from './inline-text.ts';
import { labelled } from './list-label.ts';

export class Paragraph {
  readonly place: { -readonly [Key in keyof Numbered]: Numbered[Key] } = {
    style: undefined,
    list: undefined,
    level: undefined,
  };
  /** The mark at its end was deleted: without text there is no paragraph. */
  isDeleted = false;
  /** The blocks of the text boxes that hang on it. */
  readonly boxes: Block[] = [];
  readonly #text = new InlineText();
  /** Raised characters are often in more than one run: a 1 and a 2 for 12. */
  #raised = '';

  add(text: string, isRaised: boolean): void {
    if (isRaised) {
      this.#raised += text;
      return;
    }
    this.#endRaised();
    this.#text.add(text);
  }

  addCall(call: string): void {
    this.#endRaised();
    this.#text.addCall(call);
  }

  /** Its lines; none for a paragraph without text. */
  lines(): readonly string[] {
    this.#endRaised();
    return tidy(this.#text.take());
  }

  #endRaised(): void {
    if (this.#raised !== '') this.#text.addRaised(this.#raised);
    this.#raised = '';
  }
}

/** The lines with the label of the item before the first. */
export function labelledLines([first, ...others]: readonly string[], label: string): readonly string[] {
  return first === undefined ? [] : [label === '' ? first : labelled(label, first), ...others];
}
