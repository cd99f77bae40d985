/** The paragraph styles of a Word file, as far as they number what has them. */
import { attribute, walk } from './markup.ts';

/** Styles based on one another; Word allows fewer. */
const MAX_BASES = 20;

/** Which list a paragraph is an item of, and how deep; what is not said is undefined. */
export interface ListPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

interface Style {
  basedOn: string | undefined;
  list: string | undefined;
  level: number | undefined;
}

export class ParagraphStyles {
  readonly #styles = new Map<string, Style>();
  #standard: string | undefined;

  constructor(xml: string) {
    let open: Style | null = null;
    walk(xml, 'xml', {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val');
        if (name === 'style' && attribute(attributes, 'type') !== 'character') {
          open = { basedOn: undefined, list: undefined, level: undefined };
          const id = attribute(attributes, 'styleId') ?? '';
          this.#styles.set(id, open);
          const standard = attribute(attributes, 'default');
          if (attribute(attributes, 'type') === 'paragraph' && (standard === '1' || standard === 'true')) {
            this.#standard ??= id;
          }
          return () => {
            open = null;
          };
        }
        if (open !== null && name === 'basedOn') open.basedOn = value;
        if (open !== null && name === 'numId') open.list = value;
        if (open !== null && name === 'ilvl') open.level = levelOf(value);
        return undefined;
      },
      text: () => undefined,
    });
  }

  /** The place in a list that a style gives, its own or that of the style it is based on. */
  placeOf(style: string | undefined): ListPlace & { readonly style: string | undefined } {
    let level: number | undefined;
    let id = style ?? this.#standard;
    for (let depth = 0; depth < MAX_BASES && id !== undefined; depth += 1) {
      const found = this.#styles.get(id);
      level ??= found?.level;
      if (found?.list !== undefined) return { list: found.list, level, style: id };
      id = found?.basedOn;
    }
    return { list: undefined, level, style: undefined };
  }
}

/** Word has nine levels. */
export function levelOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : undefined;
}
