/** What stands in the fields of a fact, and what it says: nothing, not known, a value, or something that is none. */
import type { Asked, Form } from './ask-case.ts';
import type { Said } from './case-state.ts';

/** One item of a list as it is typed, by key; empty is not known. */
export type Item = Readonly<Record<string, string>>;

/** A text, or `?`; of a list the items, none at all where it is empty. */
export type Entry = string | readonly Item[];

export const NOT_KNOWN = '?';
/** The key of the one field of an item where a list is of states. */
export const STATE = 'state';

/** Codes of states and countries by the names under which they are offered. */
export interface Names {
  readonly states: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string>;
}

/** What is wrong with an entry: a word of the page’s. */
export type Fault = 'state' | 'whole' | 'percent' | 'item';

type Read = { readonly said: Said } | { readonly fault: Fault };

export function readEntry(fact: Pick<Asked, 'form' | 'items'>, entry: Entry | undefined, names: Names): Read {
  if (entry === undefined || entry === '') return { said: 'nothing' };
  if (entry === NOT_KNOWN) return { said: 'not-known' };
  if (typeof entry === 'string') return readText(fact.form, entry, names);
  const items: unknown[] = [];
  for (const item of entry) {
    const read = readItem(fact, item, names);
    if (typeof read === 'string') return { fault: read };
    items.push(fact.form === 'states' ? read[STATE] : read);
  }
  return { said: { value: items } };
}

function readItem(
  { form, items }: Pick<Asked, 'form' | 'items'>,
  item: Item,
  names: Names,
): Record<string, unknown> | Fault {
  const fields = form === 'states' ? [{ key: STATE, form: 'state' as const }] : (items ?? []);
  const read: Record<string, unknown> = {};
  for (const { key, form: of } of fields) {
    const text = item[key] ?? '';
    if (text === '' || text === NOT_KNOWN) continue;
    const one = readText(of, text, names);
    if ('fault' in one) return one.fault;
    if (typeof one.said === 'object') read[key] = one.said.value;
  }
  return Object.keys(read).length === 0 ? 'item' : read;
}

function readText(form: Form, text: string, names: Names): Read {
  const value = valueOf(form, text.trim(), names);
  return typeof value === 'object' ? value : { said: { value } };
}

function valueOf(
  form: Form,
  text: string,
  names: Names,
): string | number | boolean | { readonly fault: Fault } {
  switch (form) {
    case 'yes-no':
      return text === 'yes';
    case 'state':
      return names.states.get(text.toLowerCase()) ?? { fault: 'state' };
    case 'country':
      // What is not on the list the server knows more of: other names, and countries that are no more.
      return names.countries.get(text.toLowerCase()) ?? text;
    case 'number':
      return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : { fault: 'whole' };
    case 'percent': {
      const percent = /^\d+([.,]\d+)?\s*%?$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : 101;
      return percent <= 100 ? percent : { fault: 'percent' };
    }
    default:
      return text;
  }
}

/** A value as it stands in its field: `nameOf` gives the name of a state or a country. */
export function entryOf(fact: Pick<Asked, 'form'>, value: unknown, nameOf: (code: string) => string): Entry {
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      typeof item === 'object' && item !== null
        ? Object.fromEntries(Object.entries(item).map(([key, one]) => [key, textOf(one, nameOf)]))
        : { [STATE]: textOf(item, nameOf) },
    );
  }
  return fact.form === 'state' || fact.form === 'country' || fact.form === 'yes-no'
    ? textOf(value, nameOf)
    : String(value);
}

function textOf(value: unknown, nameOf: (code: string) => string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return /^[A-Z]{2,3}$/.test(text) ? nameOf(text) : text;
}

/** The options of choices that say that there is nothing of the kind. */
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'not-requested']);

/** The facts that “none of these” answers, where nothing is said yet: no, or none. */
export function noneOf(
  facts: readonly (Pick<Asked, 'path' | 'form'> & Partial<Pick<Asked, 'options'>>)[],
  typed: Readonly<Record<string, Entry>>,
): Record<string, Entry> {
  const left = facts.filter(({ path }) => (typed[path] ?? '') === '');
  return Object.fromEntries(
    left.flatMap(({ path, form, options }): [string, Entry][] => {
      if (form === 'yes-no') return [[path, 'no']];
      const none = options?.find(({ value }) => NONE.has(value));
      if (none !== undefined) return [[path, none.value]];
      return form === 'list' || form === 'states' ? [[path, []]] : [];
    }),
  );
}
