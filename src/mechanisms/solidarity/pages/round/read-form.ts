/** From what was typed to the data of the event, or to what is wrong with each field. */
import { isDay, isMemberState, MEMBER_STATES } from '#kernel';
import { EVENT_SCHEMAS } from '../../events.ts';
import { ACTIONS, type ActionName } from '../../record/actions.ts';
import { FIELDS, SOURCE_FIELDS, type Field } from './fields.ts';

export type Values = Readonly<Record<string, string>>;
/** A key of the words of errors, or a sentence of the schema. */
export interface Fault {
  readonly name: string;
  readonly key?: string;
  readonly sentence?: string;
}
export interface ReadForm {
  /** As far as it could be read: the conditions are asked of it while typing. */
  readonly part: Readonly<Record<string, unknown>>;
  /** Whole and right; null when something is wrong. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly faults: readonly Fault[];
}

/** Grouping and cents as people type them: spaces, points or commas before three digits; one or two digits after either. */
export function plainNumber(text: string): string {
  const bare = text
    .trim()
    .replace(/[\s\u00A0\u202F’']/g, '')
    .replace(/^(EUR|€)|(EUR|€)$/gi, '');
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(bare);
  if (grouped) return bare.replace(/[.,]/g, '');
  const both = /^(\d+|\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})$/.exec(bare);
  return both === null ? bare : `${(both[1] ?? '').replace(/[.,]/g, '')}.${both[2] ?? ''}`;
}

export function readForm(action: ActionName, values: Values): ReadForm {
  const part: Record<string, unknown> = {};
  const source: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const field of [...FIELDS[action], ...SOURCE_FIELDS]) {
    const read = readField(field, values);
    if (read.fault !== undefined) faults.push({ name: field.name, key: read.fault });
    if (read.value === undefined) continue;
    if (field.name.startsWith('source.')) source[field.name.slice(7)] = read.value;
    else part[field.name === 'situations' ? 'states' : field.name] = read.value;
  }
  part['source'] = source;
  if (faults.length > 0) return { part, data: null, faults };
  const parsed = EVENT_SCHEMAS[ACTIONS[action].event].safeParse(part);
  if (parsed.success) return { part, data: parsed.data, faults };
  return {
    part,
    data: null,
    faults: parsed.error.issues.map(({ path, message }) => ({ name: path.join('.'), sentence: message })),
  };
}

interface Read {
  readonly value?: unknown;
  readonly fault?: string;
}

function readField(field: Field, values: Values): Read {
  const { name, kind, required = false } = field;
  if (kind === 'situations') return readSituations(values);
  const text = (values[name] ?? (name === 'standing' ? 'official' : '')).trim();
  if (kind === 'check') return text === 'yes' ? { value: true } : {};
  if (text === '') return required ? { fault: kind === 'state' ? 'noState' : 'missing' } : {};
  switch (kind) {
    case 'state':
      return isMemberState(text) ? { value: text } : { fault: 'noState' };
    case 'granted':
      if (text === 'full') return { value: 'full' };
      return readPersons(text);
    case 'persons':
      return readPersons(text);
    case 'euro': {
      const plain = plainNumber(text);
      return /^\d{1,14}(\.\d{1,2})?$/.test(plain) ? { value: plain } : { fault: 'euro' };
    }
    case 'percent': {
      const plain = text.replace(',', '.').replace(/\s*%$/, '');
      return /^(\d{1,2}(\.\d{1,4})?|100)$/.test(plain) ? { value: plain } : { fault: 'percent' };
    }
    case 'day':
      return isDay(text) ? { value: text } : { fault: 'day' };
    default:
      if (name === 'source.url' && !/^https?:\/\/[^\s]+$/i.test(text)) return { fault: 'url' };
      return { value: text };
  }
}

function readPersons(text: string): Read {
  const plain = plainNumber(text);
  return /^\d{1,8}$/.test(plain) ? { value: Number(plain) } : { fault: 'persons' };
}

function readSituations(values: Values): Read {
  const states = MEMBER_STATES.flatMap((state) => {
    const category = values[`situation.${state}`] ?? '';
    const searchAndRescue = values[`rescue.${state}`] === 'yes';
    return category === '' ? [] : [{ state, category, searchAndRescue }];
  });
  return states.length > 0 ? { value: states } : { fault: 'situations' };
}
