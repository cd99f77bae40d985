/** What is wrong with the fields of a form, in words: what the page saw itself, and what the server refused. */
import type { TFunction } from 'i18next';
import type { RecordName } from '../search.ts';
import { wholeLabelOf } from './entry.ts';
import type { RecordFormState } from './use-record-form.ts';

interface Options extends Pick<RecordFormState, 'read' | 'refusal' | 'tries'> {
  readonly what: RecordName;
  readonly t: TFunction;
}

/** The fields of each form that the server can refuse by their name; those of the terms it names otherwise. */
const NAMED: Readonly<Record<RecordName, readonly string[]>> = {
  step: ['step', 'on', 'source.title', 'source.url', 'source.date'],
  position: ['by', 'position', 'on', 'source.title', 'source.url', 'source.date'],
  terms: ['since', 'source.title', 'source.url', 'source.date'],
};

/** Empty before the first try. */
export function faultsInWords({ read, refusal, tries, what, t }: Options): { name: string; text: string }[] {
  if (tries === 0) return [];
  const faults = read.faults.map(({ name, key, sentence }) => ({
    name,
    text: sentence ?? t(`fault.${key ?? 'missing'}`, { field: wholeLabelOf(name, t) }),
  }));
  const where = refusal?.where ?? '';
  if (refusal === null || !NAMED[what].includes(where)) return faults;
  const { kind, sentence, remedy = '', citation } = refusal;
  // The reasons of the procedure come in the reader's language, and so does what would be right.
  const right = kind === 'barred' ? t('barred.right') : remedy;
  const under = citation === undefined ? '' : ` (${citation})`;
  return [...faults, { name: where, text: `${sentence} ${right}${under}`.trim() }];
}
