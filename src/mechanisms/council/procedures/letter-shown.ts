/** A plan for a letter as rows that people read: what would be written, what that changes, what is left out. */
import type { Language } from '#kernel';
import type { AgendaData, CommitmentData, DossierData, OutcomeData } from '../confirm/agenda-data.ts';
import type { Change } from '../confirm/merge.ts';
import type { Plan } from '../confirm/plan-types.ts';
import { oneOf } from '../confirm/words-in.ts';
import { itemKey, topicKey } from '../record/item-key.ts';

export interface ShownRow {
  readonly what: string;
  readonly key: string;
  readonly text: string;
  readonly note: string;
}

export interface Shown {
  readonly unmatched: readonly string[];
  readonly confirm: boolean;
  readonly language: Language;
}

export function shownRows({ writes, changes }: Plan, { unmatched, confirm, language }: Shown): ShownRow[] {
  return [
    ...writes.flatMap(({ by, input }): readonly ShownRow[] => {
      if (by === 'agenda') return agendaRows(input as AgendaData, language);
      if (by === 'outcomes') {
        const { outcomes } = input as { readonly outcomes: readonly OutcomeData[] };
        return outcomes.map(({ key, result, taken }) => ({
          what: 'outcome',
          key,
          text: result ?? 'not said',
          note: Object.entries(taken)
            .map(([state, position]) => `${state}: ${position}`)
            .join(', '),
        }));
      }
      if (by === 'commitment') {
        const { key, ...commitment } = input as CommitmentData & { readonly key: string };
        return [commitmentRow(key, commitment, language)];
      }
      const { dossier } = input as { readonly dossier: string };
      return [{ what: by, key: dossier, text: dossierText(input, language), note: '' }];
    }),
    ...changes.map(changeRow),
    ...unmatched.map((text) => ({
      what: 'left out',
      key: '',
      text,
      note: 'no point of the recorded agenda; --add adds it',
    })),
    ...(confirm ? [] : [{ what: 'not written yet', key: '', text: 'Give --confirm to write it.', note: '' }]),
  ];
}

function agendaRows({ items, topics }: AgendaData, language: Language): readonly ShownRow[] {
  return [
    ...items.flatMap((item, place) => {
      const key = itemKey(item, place);
      const announced = Object.entries(item.announced).map(([state, position]) => `${state}: ${position}`);
      const note = [item.type ?? '', ...announced, item.dossier ?? '']
        .filter((part) => part !== '')
        .join('; ');
      return [
        { what: 'point', key, text: oneOf(item.title, language), note },
        ...item.commitments.map((one) => commitmentRow(key, one, language)),
      ];
    }),
    ...topics.flatMap((topic, place) => [
      { what: 'topic', key: topicKey(place), text: oneOf(topic.title, language), note: topic.dossier ?? '' },
      ...topic.commitments.map((one) => commitmentRow(topicKey(place), one, language)),
    ]),
  ];
}

function commitmentRow(key: string, { text, due }: CommitmentData, language: Language): ShownRow {
  return {
    what: 'commitment',
    key,
    text: oneOf(text, language),
    note: due === null ? 'no day' : `by ${due}`,
  };
}

function dossierText(input: object, language: Language): string {
  const { title, kind, references, position, terms } = input as Partial<DossierData> & {
    readonly position?: string;
    readonly terms?: object;
  };
  const documents = (references ?? []).map(({ id }) => id).join(', ');
  if (title !== undefined) return [oneOf(title, language), kind, documents].filter(Boolean).join('; ');
  return position ?? (terms === undefined ? documents : JSON.stringify(terms));
}

function changeRow({ kind, what, key, before, after }: Change): ShownRow {
  return {
    what: `${kind}: ${what}`,
    key: key ?? '',
    text: before === '' ? after : before,
    note: before === '' ? '' : after,
  };
}
