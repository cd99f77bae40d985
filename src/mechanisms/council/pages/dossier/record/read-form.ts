/** From what was typed to the data of the event, or to what is wrong with each field. */
import type { Language } from '#kernel';
import { EVENT_SCHEMAS, type EventType } from '../../../events.ts';
import type { RecordName } from '../search.ts';
import { fieldReader, type Fault, type FieldReader, type Values } from './read-fields.ts';
import { readTerms } from './terms-values.ts';

export const EVENTS = {
  step: 'StepTaken',
  position: 'PositionTaken',
  terms: 'TermsSet',
} as const satisfies Record<RecordName, EventType>;

interface Given {
  /** As 2025-12-08. */
  readonly today: string;
  /** In which one’s own words are written. */
  readonly language: Language;
  /** Whether terms are on record. */
  readonly had: boolean;
}

export interface ReadForm {
  /** Whole and right; null when something is wrong. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly faults: readonly Fault[];
}

export function readForm(what: RecordName, values: Values, given: Given): ReadForm {
  const typed = fieldReader(values);
  const part = { ...READERS[what](typed, given), source: typed.source() };
  const { faults } = typed;
  if (faults.length > 0) return { data: null, faults };
  const parsed = EVENT_SCHEMAS[EVENTS[what]].safeParse(part);
  if (parsed.success) return { data: parsed.data, faults };
  return {
    data: null,
    faults: parsed.error.issues.map(({ path, message }) => ({ name: path.join('.'), sentence: message })),
  };
}

const READERS: Readonly<Record<RecordName, (typed: FieldReader, given: Given) => object>> = {
  step: ({ text, day, faults }, { today }) => {
    const step = text('step', { required: true });
    const on = day('on', { required: true });
    // Days written so stand in the order of their letters.
    if (on !== undefined && on > today) faults.push({ name: 'on', key: 'future' });
    return { step, on };
  },
  position: ({ text, day }, { language }) => {
    const [by, position] = [text('by', { required: true }), text('position', { required: true })];
    const on = day('on', { required: true });
    const said = text('said');
    return { by, position, on, ...(said === undefined ? {} : { said: { [language]: said } }) };
  },
  terms: readTerms,
};
