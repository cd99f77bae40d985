/** What is written of a report: what came of the points, beside the agenda on record; both where there is none. */
import { itemKey, isHeading } from '../record/item-key.ts';
import type { AgendaData, AgendaPointData, CommitmentData, OutcomeData } from './agenda-data.ts';
import { ADDED, keyOf, type PointEdit } from './agenda-edit.ts';
import { matchPoints } from './match-points.ts';
import { mergeAgenda, type Change } from './merge.ts';
import type { PlanFacts, RecordedMeeting, Write } from './plan-types.ts';
import { inLanguage, oneOf } from './words-in.ts';
import type { LetterLanguage } from '../letter/codes.ts';

export interface ReportPlan {
  readonly writes: readonly Write[];
  readonly changes: readonly Change[];
  readonly outcomes: number;
}

export function reportPlan({ edit, read, recorded, letter, meeting, language }: PlanFacts): ReportPlan {
  const { data, points } = read;
  const { state } = edit.meeting;
  if (recorded === null) {
    const outcomes = data.items.flatMap((item, place) => {
      const point = points[place];
      return point === undefined || isHeading(data.items, place)
        ? []
        : outcomeOf(itemKey(item, place), point, state);
    });
    return {
      writes: [{ by: 'agenda', id: 'agenda', input: data }, ...outcomesWrite(meeting, outcomes, data.source)],
      changes: [],
      outcomes: outcomes.length,
    };
  }
  const suggested = suggestedMatches(edit.points, recorded, letter.letter.language);
  const matched = points.map((point) => point.match ?? suggested.get(point.id) ?? '');
  const agenda = withMore(recorded, data, matched, language);
  const keys = agenda.keys;
  const said = points.flatMap((point, place) => {
    const key = keys[place] ?? null;
    return key === null ? [] : outcomeOf(key, point, state);
  });
  const outcomes = together(recorded.outcomes, said);
  const promised = data.items.flatMap((item, place): readonly Write[] => {
    const key = matched[place] ?? '';
    const was = recorded.items.find((one, at) => itemKey(one, at) === key);
    if (was === undefined) return [];
    return item.commitments
      .filter(({ text }) => !was.commitments.some((one) => sameText(one, text)))
      .map((commitment, at) => ({
        by: 'commitment',
        id: `commitment ${key} ${at}`,
        input: { meeting, key, ...commitment },
      }));
  });
  return {
    writes: [
      ...(agenda.changed ? [{ by: 'agenda', id: 'agenda', input: agenda.data } as const] : []),
      ...promised,
      ...(said.length > 0 ? outcomesWrite(meeting, outcomes, data.source) : []),
    ],
    changes: [...agenda.changes, ...outcomeChanges(recorded, said)],
    outcomes: said.length,
  };
}

/** By the id of a point, the key of the recorded one that it is taken to be; empty where none is found. */
export function suggestedMatches(
  points: readonly PointEdit[],
  recorded: Pick<AgendaData, 'items'>,
  language: LetterLanguage,
): ReadonlyMap<string, string> {
  const keyed = recorded.items.map((item, place) => ({ key: itemKey(item, place), title: item.title }));
  const named = points.map((point, index) => ({
    key: keyOf(point, index),
    title: inLanguage(point.title, language),
  }));
  const matches = matchPoints(named, keyed);
  return new Map(points.map(({ id }, place) => [id, matches[place] ?? '']));
}

interface MoreAgenda {
  readonly data: AgendaData;
  readonly changed: boolean;
  readonly changes: readonly Change[];
  /** Of each point of the report, the key under which its outcome goes; null where it is left out. */
  readonly keys: readonly (string | null)[];
}

/** The agenda on record with the points that it lacks, the dossiers that points were found to be about, the topics. */
function withMore(
  recorded: RecordedMeeting,
  data: AgendaData,
  matched: readonly string[],
  language: 'en' | 'nl',
): MoreAgenda {
  const keys = new Set(recorded.items.map((item, place) => itemKey(item, place)));
  const changes: Change[] = [];
  const linked = recorded.items.map((item, place) => {
    const key = itemKey(item, place);
    const dossier = data.items[matched.indexOf(key)]?.dossier ?? null;
    if (item.dossier !== null || dossier === null) return item;
    changes.push({ kind: 'added', what: 'dossier', key, before: '', after: dossier });
    return { ...item, dossier };
  });
  const items: AgendaPointData[] = [...linked];
  const given = data.items.map((item, place): string | null => {
    const match = matched[place] ?? '';
    if (match !== ADDED) return keys.has(match) ? match : null;
    // Another point has its number already: it goes by its place in the agenda.
    const own = itemKey(item, items.length);
    const added = keys.has(own) ? { ...item, number: null, letter: null } : item;
    const key = itemKey(added, items.length);
    keys.add(key);
    items.push(added);
    changes.push({ kind: 'added', what: 'point', key, before: '', after: oneOf(item.title, language) });
    return key;
  });
  const { place, from, to, configuration, informal, source } = recorded;
  const base = { configuration, from, to, informal, source, place: place ?? data.place };
  const { data: merged } = mergeAgenda(
    recorded,
    { ...base, items: recorded.items, topics: data.topics },
    { keep: true, language },
  );
  const topics = merged.topics;
  const changed =
    changes.length > 0 || JSON.stringify(topics) !== JSON.stringify(recorded.topics) || base.place !== place;
  return { data: { ...base, items, topics }, changed, changes, keys: given };
}

/** Nothing where neither the outcome nor the position is known. */
function outcomeOf(
  key: string,
  { result, position, type }: PointEdit,
  state: PlanFacts['edit']['meeting']['state'],
): readonly OutcomeData[] {
  if (result === '' && (position === '' || (type === '' && position === 'not-stated'))) return [];
  return [
    {
      key,
      result: result === '' ? null : result,
      said: null,
      taken: position === '' ? {} : { [state]: position },
    },
  ];
}

/** What the report does not say of a point stays as it was. */
function together(before: readonly OutcomeData[], said: readonly OutcomeData[]): readonly OutcomeData[] {
  const known = before.map((one) => {
    const now = said.find(({ key }) => key === one.key);
    return now === undefined
      ? one
      : { ...one, result: now.result ?? one.result, taken: { ...one.taken, ...now.taken } };
  });
  return [...known, ...said.filter(({ key }) => !before.some((one) => one.key === key))];
}

function outcomeChanges({ outcomes }: RecordedMeeting, said: readonly OutcomeData[]): readonly Change[] {
  return said.flatMap(({ key, result }): readonly Change[] => {
    const before = outcomes.find((one) => one.key === key)?.result ?? null;
    return before === null || result === null || before === result
      ? []
      : [{ kind: 'changed', what: 'outcome', key, before, after: result }];
  });
}

function outcomesWrite(
  meeting: string,
  outcomes: readonly OutcomeData[],
  source: AgendaData['source'],
): readonly Write[] {
  return outcomes.length === 0
    ? []
    : [{ by: 'outcomes', id: 'outcomes', input: { meeting, outcomes, source } }];
}

function sameText({ text }: CommitmentData, other: CommitmentData['text']): boolean {
  return (text.nl !== undefined && text.nl === other.nl) || (text.en !== undefined && text.en === other.en);
}
