/** The corrected agenda as it goes to the register, or what is wrong in it. The server reads it once more. */
import { parseDay, type MemberState } from '#kernel';
import { POINT_LETTER, type LetterLanguage } from '../letter/codes.ts';
import type { NamedDocument } from '../record/dossier-of-point.ts';
import type {
  AgendaData,
  AgendaPointData,
  CommitmentData,
  DossierData,
  SourceData,
  TopicData,
} from './agenda-data.ts';
import {
  keyOf,
  type AgendaEdit,
  type CommitmentEdit,
  type MeetingEdit,
  type Opening,
  type PointEdit,
  type TopicEdit,
} from './agenda-edit.ts';
import { inLanguage, shortened } from './words-in.ts';

/** What may be about a dossier. */
export type Subject = PointEdit | TopicEdit;

/** What is wrong: the name of the field, and of the point where it is one of a point. */
export interface Fault {
  readonly name: string;
  readonly key:
    | 'configuration'
    | 'day'
    | 'order'
    | 'source'
    | 'title'
    | 'number'
    | 'letter'
    | 'points'
    | 'none'
    | 'due'
    | 'dossierTitle'
    | 'dossierName'
    | 'dossierTaken'
    | 'dossierTwice'
    | 'dossierGone';
  readonly point?: string;
}

export interface About {
  readonly language: LetterLanguage;
  readonly date: string | null;
  /** The dossier of a point: chosen, or suggested where nobody chose. */
  readonly dossierOf: (subject: Subject) => string | null;
  /** The documents of the dossier that would be opened for a point. */
  readonly documentsOf: (subject: Subject) => readonly NamedDocument[];
  readonly isOnRecord: (name: string) => boolean;
  /** Whether there is a dossier of this name, on record or to be opened. */
  readonly isKnown: (name: string) => boolean;
}

export type ReadAgenda =
  | {
      readonly data: AgendaData;
      /** The points that `data.items` are, in the same order. */
      readonly points: readonly PointEdit[];
      readonly opens: readonly DossierData[];
      readonly faults: readonly [];
    }
  | { readonly data: null; readonly faults: readonly Fault[] };

const MOST_POINTS = 200;

export function readAgenda({ as, meeting, points, topics }: AgendaEdit, about: About): ReadAgenda {
  const kept = points.map((point, index) => ({ point, index })).filter(({ point }) => point.kept);
  const subjects: readonly Subject[] = [...kept.map(({ point }) => point), ...topics];
  const faults = [
    ...meetingFaults(meeting),
    ...(kept.length > MOST_POINTS ? [{ name: 'add', key: 'points' } as const] : []),
    ...(kept.length === 0 ? [{ name: 'add', key: 'none' } as const] : []),
    ...kept.flatMap(({ point, index }) => [
      ...pointFaults(point, index),
      ...subjectFaults(point, keyOf(point, index), subjects, about),
    ]),
    ...topics.flatMap((topic) => subjectFaults(topic, topic.title, subjects, about)),
  ];
  if (faults.length > 0 || meeting.configuration === '') return { data: null, faults };
  const source = { title: meeting.source.trim(), ...(about.date === null ? {} : { date: about.date }) };
  return {
    data: {
      configuration: meeting.configuration,
      from: meeting.from,
      to: meeting.to,
      place: orNull(meeting.place),
      informal: meeting.informal,
      // A report says where the government stood in the end: that goes with what came of the points.
      items: kept.map(({ point }) => pointData(point, as === 'report' ? null : meeting.state, about)),
      topics: topics.flatMap((topic) => topicData(topic, about)),
      source,
    },
    points: kept.map(({ point }) => point),
    opens: subjects.flatMap((subject) =>
      subject.opens === null ? [] : [dossierData(subject, subject.opens, about, source)],
    ),
    faults: [],
  };
}

function meetingFaults({ configuration, from, to, source }: MeetingEdit): Fault[] {
  const faults: Fault[] = [];
  if (configuration === '') faults.push({ name: 'configuration', key: 'configuration' });
  const days = [dayOf(from), dayOf(to)] as const;
  if (days[0] === null) faults.push({ name: 'from', key: 'day' });
  if (days[1] === null) faults.push({ name: 'to', key: 'day' });
  if (days[0] !== null && days[1] !== null && days[1] < days[0]) faults.push({ name: 'to', key: 'order' });
  if (source.trim() === '') faults.push({ name: 'source', key: 'source' });
  return faults;
}

function dayOf(text: string): number | null {
  try {
    return parseDay(text);
  } catch {
    return null;
  }
}

function pointFaults(point: PointEdit, index: number): Fault[] {
  const at = (field: string, key: Fault['key']): Fault => ({
    name: `${point.id}.${field}`,
    key,
    point: keyOf(point, index),
  });
  return [
    ...(point.title.trim() === '' ? [at('title', 'title')] : []),
    ...(/^(|[1-9]\d?)$/.test(point.number.trim()) ? [] : [at('number', 'number')]),
    ...(point.letter.trim() === '' || POINT_LETTER.test(point.letter.trim()) ? [] : [at('letter', 'letter')]),
  ];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 80;

/** What is wrong with the dossier and the promises of a point or a topic. */
function subjectFaults(
  subject: Subject,
  called: string,
  subjects: readonly Subject[],
  { isKnown, isOnRecord }: About,
): Fault[] {
  const { id, opens, dossier, commitments } = subject;
  const at = (field: string, key: Fault['key']): Fault => ({ name: `${id}.${field}`, key, point: called });
  const undated = commitments.flatMap(({ kept, due }, place) =>
    kept && due !== '' && dayOf(due) === null ? [at(`due.${place}`, 'due')] : [],
  );
  if (opens === null) {
    const gone = dossier !== null && dossier !== '' && !isKnown(dossier);
    return [...undated, ...(gone ? [at('dossier', 'dossierGone')] : [])];
  }
  const wrongName = !NAME.test(opens.name) || opens.name.length > LONGEST_NAME;
  const first = subjects.find((one) => one.opens?.name === opens.name);
  return [
    ...undated,
    ...(opens.title.trim() === '' ? [at('opens.title', 'dossierTitle')] : []),
    ...(wrongName ? [at('opens.name', 'dossierName')] : []),
    ...(isOnRecord(opens.name) ? [at('opens.name', 'dossierTaken')] : []),
    ...(first === subject ? [] : [at('opens.name', 'dossierTwice')]),
  ];
}

function dossierData(
  subject: Subject,
  { name, title, kind }: Opening,
  { language, documentsOf }: About,
  source: SourceData,
): DossierData {
  return {
    dossier: name,
    title: inLanguage(title.trim(), language),
    kind,
    references: documentsOf(subject),
    source,
  };
}

function pointData(
  point: PointEdit,
  state: MemberState | null,
  { language, dossierOf }: About,
): AgendaPointData {
  const partTitle = orNull(point.partTitle);
  const number = point.number.trim();
  return {
    part: orNull(point.part),
    partTitle: partTitle === null ? null : inLanguage(partTitle, language),
    number: number === '' ? null : Number(number),
    letter: orNull(point.letter),
    title: inLanguage(point.title.trim(), language),
    type: point.type === '' ? null : point.type,
    dossier: dossierOf(point),
    announced: point.position === '' || state === null ? {} : { [state]: point.position },
    said: null,
    commitments: commitmentsData(point.commitments, language),
  };
}

/** A topic without a dossier and without a promise leaves nothing to record. */
function topicData(topic: TopicEdit, { language, dossierOf }: About): readonly TopicData[] {
  const dossier = dossierOf(topic);
  const commitments = commitmentsData(topic.commitments, language);
  return dossier === null && commitments.length === 0
    ? []
    : [{ title: inLanguage(topic.title, language), dossier, commitments }];
}

function commitmentsData(
  commitments: readonly CommitmentEdit[],
  language: LetterLanguage,
): readonly CommitmentData[] {
  return commitments
    .filter(({ kept, text }) => kept && text.trim() !== '')
    .map(({ text, due }) => ({
      text: inLanguage(shortened(text.trim()), language),
      due: due === '' ? null : due,
    }));
}

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
