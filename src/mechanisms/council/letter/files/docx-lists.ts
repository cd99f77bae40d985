/** The lists that a Word file defines: how the items of each level are numbered. */
import { levelOf } from './docx-styles.ts';
import { attribute, walk, type Attributes } from './markup.ts';
import type { NumberForm } from './number-form.ts';

export interface ListLevel {
  start: number;
  form: NumberForm | 'bullet' | 'none';
  /** As `%1.%2`: the numbers of the levels, and what stands around them. */
  text: string;
  /** All its numbers are decimal, whatever the levels above say. */
  decimal: boolean;
  /** Begins anew below an item of this level or one above it, counted from 1; 0 for never. */
  restart: number | undefined;
  /** The paragraph style that has this level. */
  style: string | undefined;
}

/** A list as its paragraphs name it: it counts with all others of the same definition. */
export interface List {
  readonly counts: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this list begins, of the levels at which it does not go on counting. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Definition {
  levels: Map<number, ListLevel>;
  /** A list that is defined by a style of lists, and the definition that such a style stands for. */
  usesStyle: string | undefined;
  isStyle: string | undefined;
}

interface Use {
  definition: string;
  levels: Map<number, ListLevel>;
  starts: Map<number, number>;
}

/** Longer texts before an item are not labels. */
const MAX_LABEL = 60;

const FORMS: Readonly<Record<string, ListLevel['form']>> = {
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  bullet: 'bullet',
  none: 'none',
};

/** The lists by the number that paragraphs name them by. */
export function listsOf(xml: string): ReadonlyMap<string, List> {
  const reader = new ListReader();
  walk(xml, 'xml', { open: (name, attributes) => reader.open(name, attributes), text: () => undefined });
  return reader.lists();
}

class ListReader {
  readonly #definitions = new Map<string, Definition>();
  readonly #uses = new Map<string, Use>();
  #definition: Definition | null = null;
  #use: Use | null = null;
  #override: number | undefined;
  #level: ListLevel | null = null;

  open(name: string, attributes: Attributes): (() => void) | undefined {
    const value = attribute(attributes, 'val');
    switch (name) {
      case 'abstractNum':
        this.#definition = { levels: new Map(), usesStyle: undefined, isStyle: undefined };
        this.#definitions.set(attribute(attributes, 'abstractNumId') ?? '', this.#definition);
        return () => (this.#definition = null);
      case 'numStyleLink':
        if (this.#definition !== null) this.#definition.usesStyle = value;
        return undefined;
      case 'styleLink':
        if (this.#definition !== null) this.#definition.isStyle = value;
        return undefined;
      case 'num':
        this.#use = { definition: '', levels: new Map(), starts: new Map() };
        this.#uses.set(attribute(attributes, 'numId') ?? '', this.#use);
        return () => (this.#use = null);
      case 'abstractNumId':
        if (this.#use !== null) this.#use.definition = value ?? '';
        return undefined;
      case 'lvlOverride':
        this.#override = levelOf(attribute(attributes, 'ilvl'));
        return () => (this.#override = undefined);
      case 'startOverride':
        if (this.#override !== undefined) this.#use?.starts.set(this.#override, startOf(value));
        return undefined;
      case 'lvl':
        return this.#openLevel(levelOf(attribute(attributes, 'ilvl')));
      default:
        if (this.#level !== null) setLevel(this.#level, name, value);
        return undefined;
    }
  }

  #openLevel(level: number | undefined): (() => void) | undefined {
    if (level === undefined) return undefined;
    this.#level = {
      start: 1,
      form: 'decimal',
      text: '',
      decimal: false,
      restart: undefined,
      style: undefined,
    };
    (this.#use ?? this.#definition)?.levels.set(level, this.#level);
    return () => (this.#level = null);
  }

  lists(): ReadonlyMap<string, List> {
    const byStyle = new Map([...this.#definitions.values()].map((one) => [one.isStyle ?? '', one]));
    const lists = [...this.#uses].map(([id, { definition, levels, starts }]): [string, List] => {
      const own = this.#definitions.get(definition);
      const defined = own?.usesStyle === undefined ? own : (byStyle.get(own.usesStyle) ?? own);
      return [id, { counts: definition, levels: new Map([...(defined?.levels ?? []), ...levels]), starts }];
    });
    return new Map(lists);
  }
}

function setLevel(level: ListLevel, name: string, value: string | undefined): void {
  if (name === 'start') level.start = startOf(value);
  if (name === 'numFmt') level.form = FORMS[value ?? ''] ?? 'decimal';
  if (name === 'lvlText') level.text = (value ?? '').slice(0, MAX_LABEL);
  if (name === 'isLgl') level.decimal = value !== '0' && value !== 'false';
  if (name === 'lvlRestart') level.restart = value === undefined ? undefined : startOf(value);
  if (name === 'pStyle') level.style = value;
}

function startOf(value: string | undefined): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : 1;
}
