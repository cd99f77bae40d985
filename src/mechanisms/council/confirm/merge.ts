/** A letter over an agenda that is on record already: what it says anew, what is kept, what would be lost. */
import { itemKey } from '../record/item-key.ts';
import type { AgendaData, AgendaPointData, CommitmentData, TopicData } from './agenda-data.ts';
import { matchPoints } from './match-points.ts';
import { oneOf, wordsTogether, type Words } from './words-in.ts';

export interface RecordedAgenda extends AgendaData {
  /** The points of which is recorded what came of them. */
  readonly outcomes: readonly { readonly key: string }[];
}

export const CHANGE_KINDS = ['changed', 'added', 'kept', 'lost'] as const;

/** One difference between what is recorded and what would be. */
export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly what:
    | 'days'
    | 'place'
    | 'source'
    | 'point'
    | 'title'
    | 'otherTitle'
    | 'type'
    | 'position'
    | 'dossier'
    | 'said'
    | 'commitments'
    | 'outcome'
    | 'topic'
    | 'number';
  /** The point; null for the meeting itself. */
  readonly key: string | null;
  readonly before: string;
  readonly after: string;
}

export interface Merged {
  readonly data: AgendaData;
  readonly changes: readonly Change[];
}

/** `keep`: what the letter does not say stays as it was; otherwise the agenda is what the letter says and no more. */
export function mergeAgenda(
  before: RecordedAgenda,
  next: AgendaData,
  { keep, language }: { readonly keep: boolean; readonly language: 'en' | 'nl' },
): Merged {
  const told = new Told(language);
  const keyed = before.items.map((item, place) => ({ item, key: itemKey(item, place), title: item.title }));
  const points = next.items.map((item, place) => ({ key: itemKey(item, place), title: item.title }));
  const matches = matchPoints(points, keyed);
  const used = new Set(matches);
  const items = next.items.map((item, place) => {
    const key = points[place]?.key ?? '';
    const was = keyed.find((one) => one.key === matches[place]);
    if (was === undefined) {
      told.add('added', 'point', key, '', oneOf(item.title, language));
      return item;
    }
    if (was.key !== key) told.add('changed', 'number', was.key, was.key, key);
    if (was.key !== key && before.outcomes.some((one) => one.key === was.key))
      told.add('lost', 'outcome', was.key, oneOf(was.title, language), '');
    return mergedItem(was.item, item, key, keep, told);
  });
  const taken = new Set(points.map(({ key }) => key));
  const rest = keyed.filter(({ key }) => !used.has(key));
  for (const { key, title } of rest) {
    told.add(keep && !taken.has(key) ? 'kept' : 'lost', 'point', key, oneOf(title, language), '');
  }
  const kept = keep ? rest.filter(({ key }) => !taken.has(key)).map(({ item }) => item) : [];
  const topics = mergedTopics(before.topics, next.topics, keep, told);
  if (before.from !== next.from || before.to !== next.to)
    told.add('changed', 'days', null, daysOf(before), daysOf(next));
  const place = next.place ?? (keep ? before.place : null);
  told.value('place', null, before.place, place);
  const sameSource = before.source.title === next.source.title;
  if (!sameSource) told.add('changed', 'source', null, before.source.title, next.source.title);
  const source = sameSource && keep ? { ...before.source, ...next.source } : next.source;
  if (sameSource && before.source.url !== undefined && source.url === undefined)
    told.add('lost', 'source', null, before.source.url, '');
  return {
    data: { ...next, place, source, items: inOrder([...items, ...kept], before.items), topics },
    changes: told.changes,
  };
}

class Told {
  readonly changes: Change[] = [];
  readonly language: 'en' | 'nl';

  constructor(language: 'en' | 'nl') {
    this.language = language;
  }

  add(kind: Change['kind'], what: Change['what'], key: string | null, before: string, after: string): void {
    this.changes.push({ kind, what, key, before, after });
  }

  /** A value that may go or become another. */
  value(what: Change['what'], key: string | null, before: string | null, after: string | null): void {
    if (before === null || before === after) return;
    this.add(after === null ? 'lost' : 'changed', what, key, before, after ?? '');
  }
}

function mergedItem(
  was: AgendaPointData,
  item: AgendaPointData,
  key: string,
  keep: boolean,
  told: Told,
): AgendaPointData {
  const title = keep ? wordsTogether(was.title, item.title) : item.title;
  toldWords(was.title, title, key, told);
  const type = item.type ?? (keep ? was.type : null);
  told.value('type', key, was.type, type);
  const dossier = item.dossier ?? (keep ? was.dossier : null);
  told.value('dossier', key, was.dossier, dossier);
  if (was.dossier === null && dossier !== null) told.add('added', 'dossier', key, '', dossier);
  const announced = keep ? { ...was.announced, ...item.announced } : item.announced;
  for (const [state, position] of Object.entries(was.announced)) {
    const now = Object.entries(announced).find(([one]) => one === state)?.[1];
    told.value('position', key, `${state}: ${position}`, now === undefined ? null : `${state}: ${now}`);
  }
  const said = item.said ?? (keep ? was.said : null);
  if (said === null && was.said !== null) told.add('lost', 'said', key, oneOf(was.said, told.language), '');
  const partTitle =
    keep && was.partTitle !== null && item.partTitle !== null
      ? wordsTogether(was.partTitle, item.partTitle)
      : (item.partTitle ?? (keep ? was.partTitle : null));
  const commitments = mergedCommitments(was.commitments, item.commitments, key, keep, told);
  return { ...item, title, type, dossier, announced, said, partTitle, commitments };
}

function toldWords(was: Words, now: Words, key: string, told: Told): void {
  for (const language of ['en', 'nl'] as const) {
    const [before, after] = [was[language], now[language]];
    if (before === undefined || before === after) continue;
    if (after === undefined) told.add('lost', 'otherTitle', key, before, '');
    else told.add('changed', 'title', key, before, after);
  }
}

/** The earlier ones keep their places: what was met of them goes by these. */
function mergedCommitments(
  was: readonly CommitmentData[],
  now: readonly CommitmentData[],
  key: string,
  keep: boolean,
  told: Told,
): readonly CommitmentData[] {
  const same = (one: CommitmentData, other: CommitmentData): boolean =>
    (one.text.nl !== undefined && one.text.nl === other.text.nl) ||
    (one.text.en !== undefined && one.text.en === other.text.en);
  if (keep) {
    const dated = was.map((one) => ({ ...one, due: now.find((other) => same(one, other))?.due ?? one.due }));
    const more = now.filter((one) => !was.some((other) => same(one, other)));
    for (const { text } of more) told.add('added', 'commitments', key, '', oneOf(text, told.language));
    return [...dated, ...more].slice(0, MOST);
  }
  for (const one of was) {
    if (!now.some((other) => same(one, other)))
      told.add('lost', 'commitments', key, oneOf(one.text, told.language), '');
  }
  return now;
}

const MOST = 20;

function mergedTopics(
  was: readonly TopicData[],
  now: readonly TopicData[],
  keep: boolean,
  told: Told,
): readonly TopicData[] {
  const same = (one: TopicData, other: TopicData): boolean =>
    oneOf(one.title, 'nl') === oneOf(other.title, 'nl') ||
    oneOf(one.title, 'en') === oneOf(other.title, 'en');
  if (!keep) {
    for (const one of was) {
      if (!now.some((other) => same(one, other)))
        told.add('lost', 'topic', null, oneOf(one.title, told.language), '');
    }
    return now;
  }
  const known = was.map((one, place) => {
    const again = now.find((other) => same(one, other));
    if (again === undefined) return one;
    const commitments = mergedCommitments(
      one.commitments,
      again.commitments,
      `topic-${place + 1}`,
      true,
      told,
    );
    return {
      title: wordsTogether(one.title, again.title),
      dossier: again.dossier ?? one.dossier,
      commitments,
    };
  });
  return [...known, ...now.filter((one) => !was.some((other) => same(one, other)))];
}

/** Points that were kept stand in their part after the last point before them. */
function inOrder(
  items: readonly AgendaPointData[],
  before: readonly AgendaPointData[],
): readonly AgendaPointData[] {
  const parts = [...new Set([...before, ...items].map(({ part }) => part))];
  const place = ({ part, number, letter }: AgendaPointData): readonly [number, number, string] => [
    parts.indexOf(part),
    number ?? 100,
    letter ?? '',
  ];
  // A letter without numbers is in its own order.
  if (items.some(({ number }) => number === null)) return items;
  return items.toSorted((one, other) => {
    const [own, others] = [place(one), place(other)];
    return own[0] - others[0] || own[1] - others[1] || own[2].localeCompare(others[2]);
  });
}

function daysOf({ from, to }: AgendaData): string {
  return from === to ? from : `${from} – ${to}`;
}
