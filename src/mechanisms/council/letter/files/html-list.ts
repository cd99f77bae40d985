/** The numbers that a browser puts before the items of a list. */
import { isUnmarked } from './html-elements.ts';
import type { Attributes } from './markup.ts';
import { numberIn, type NumberForm } from './number-form.ts';

const BY_TYPE: Readonly<Record<string, NumberForm>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const BY_STYLE: readonly (readonly [RegExp, NumberForm])[] = [
  [/list-style(?:-type)?:\s*lower-(?:alpha|latin)/i, 'lowerLetter'],
  [/list-style(?:-type)?:\s*upper-(?:alpha|latin)/i, 'upperLetter'],
  [/list-style(?:-type)?:\s*lower-roman/i, 'lowerRoman'],
  [/list-style(?:-type)?:\s*upper-roman/i, 'upperRoman'],
];

/** One list while its items are read. */
export class HtmlList {
  readonly #mark: NumberForm | 'bullet' | 'none';
  #next: number;

  constructor(name: string, attributes: Attributes) {
    this.#mark = isUnmarked(attributes) ? 'none' : name === 'ol' ? formOf(attributes) : 'bullet';
    this.#next = wholeNumber(attributes['start']) ?? 1;
  }

  /** What the browser puts before the next item; empty for nothing. */
  markOf(item: Attributes): string {
    if (this.#mark === 'none' || isUnmarked(item)) return '';
    if (this.#mark === 'bullet') return '-';
    const number = wholeNumber(item['value']) ?? this.#next;
    this.#next = number + 1;
    return `${numberIn(this.#mark, number)}.`;
  }
}

function formOf(attributes: Attributes): NumberForm {
  const style = attributes['style'] ?? '';
  const byStyle = BY_STYLE.find(([pattern]) => pattern.test(style))?.[1];
  return byStyle ?? BY_TYPE[attributes['type'] ?? ''] ?? 'decimal';
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
