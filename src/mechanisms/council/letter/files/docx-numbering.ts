/** Counts the items of the lists of a Word file and writes what stands before each. */
import { listsOf, type List, type ListLevel } from './docx-lists.ts';
import type { ListPlace, ParagraphStyles } from './docx-styles.ts';
import { numberIn } from './number-form.ts';

/** What a paragraph says of itself: its style, and the list it is in where the style does not say. */
export interface Numbered extends ListPlace {
  readonly style: string | undefined;
}

/** Paragraphs are asked after in the order of the text: each time an item is counted. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: ParagraphStyles;
  /** The last number of every level, by the definition that the lists count with. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(xml: string, styles: ParagraphStyles) {
    this.#lists = listsOf(xml);
    this.#styles = styles;
  }

  /** `1.`, `2.1`, `-`; empty for a paragraph that is no item. */
  labelOf(paragraph: Numbered): string {
    const place = this.#placeOf(paragraph);
    const list = place && this.#lists.get(place.id);
    const level = place && list?.levels.get(place.level);
    if (!place || !list || !level) return '';
    const numbers = this.#count(place.id, list, place.level);
    if (level.form === 'bullet') return '-';
    return labelIn(list, level, numbers);
  }

  #placeOf({ style, list, level }: Numbered): { readonly id: string; readonly level: number } | null {
    const ofStyle = this.#styles.placeOf(style);
    const id = list ?? ofStyle.list;
    // Word’s own way to say that a paragraph is no item after all.
    if (id === undefined || id === '0') return null;
    return { id, level: level ?? ofStyle.level ?? this.#levelOfStyle(id, ofStyle.style ?? style) };
  }

  #levelOfStyle(id: string, style: string | undefined): number {
    const levels = [...(this.#lists.get(id)?.levels ?? [])];
    return levels.find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0;
  }

  /** The numbers of the item, from the first level to its own. */
  #count(id: string, list: List, level: number): readonly number[] {
    const counts = this.#counts.get(list.counts) ?? [];
    this.#counts.set(list.counts, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const at of list.starts.keys()) counts[at] = undefined;
    }
    const last = counts[level];
    counts[level] = last === undefined ? startOf(list, level) : last + 1;
    for (const [below, { restart }] of list.levels) {
      if (below > level && (restart === undefined || level < restart)) counts[below] = undefined;
    }
    return Array.from({ length: level + 1 }, (_, at) => counts[at] ?? startOf(list, at));
  }
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function labelIn(list: List, level: ListLevel, numbers: readonly number[]): string {
  return level.text
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const form = level.decimal ? 'decimal' : (list.levels.get(at)?.form ?? 'decimal');
      const number = numbers[at];
      if (number === undefined || form === 'none' || form === 'bullet') return '';
      return numberIn(form, number);
    })
    .trim();
}
