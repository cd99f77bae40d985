/** The corrected agenda as it goes to the register, or what is wrong in it. The server reads it once more. */
import { parseDay, type MemberState } from '#kernel';
import {
  POINT_LETTER,
  type Configuration,
  type DecisionType,
  type LetterLanguage,
  type Position,
} from '../../letter/codes.ts';
import type { ProcedureKind } from '../../dossier/procedures.ts';
import type { NamedDocument } from '../../record/dossier-of-point.ts';
import { keyOf, type AgendaEdit, type MeetingEdit, type Opening, type PointEdit } from './agenda-edit.ts';

interface Words {
  readonly en?: string;
  readonly nl?: string;
}

export interface AgendaPointData {
  readonly part: string | null;
  readonly partTitle: Words | null;
  readonly number: number | null;
  readonly letter: string | null;
  readonly title: Words;
  readonly type: DecisionType | null;
  readonly dossier: string | null;
  readonly announced: Readonly<Partial<Record<MemberState, Position>>>;
}

export interface AgendaData {
  readonly configuration: Configuration;
  readonly from: string;
  readonly to: string;
  readonly place: string | null;
  readonly informal: boolean;
  readonly items: readonly AgendaPointData[];
  readonly source: { readonly title: string; readonly date?: string };
}

/** A dossier as it is opened. */
export interface DossierData {
  readonly dossier: string;
  readonly title: Words;
  readonly kind: ProcedureKind;
  readonly references: readonly NamedDocument[];
  readonly source: AgendaData['source'];
}

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
    | 'dossierTitle'
    | 'dossierName'
    | 'dossierTaken'
    | 'dossierTwice'
    | 'dossierGone';
  readonly point?: string;
}

interface About {
  readonly language: LetterLanguage;
  readonly date: string | null;
  /** The dossier of a point: chosen, or suggested where nobody chose. */
  readonly dossierOf: (point: PointEdit) => string | null;
  /** The documents of the dossier that would be opened for a point. */
  readonly documentsOf: (point: PointEdit) => readonly NamedDocument[];
  readonly isOnRecord: (name: string) => boolean;
  /** Whether there is a dossier of this name, on record or to be opened. */
  readonly isKnown: (name: string) => boolean;
}

export type ReadAgenda =
  | { readonly data: AgendaData; readonly opens: readonly DossierData[]; readonly faults: readonly [] }
  | { readonly data: null; readonly faults: readonly Fault[] };

const MOST_POINTS = 200;

export function readAgenda({ meeting, points }: AgendaEdit, about: About): ReadAgenda {
  const kept = points.map((point, index) => ({ point, index })).filter(({ point }) => point.kept);
  const faults = [
    ...meetingFaults(meeting),
    ...(kept.length > MOST_POINTS ? [{ name: 'add', key: 'points' } as const] : []),
    ...(kept.length === 0 ? [{ name: 'add', key: 'none' } as const] : []),
    ...kept.flatMap(({ point, index }) => [
      ...pointFaults(point, index),
      ...dossierFaults(point, index, points, about),
    ]),
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
      items: kept.map(({ point }) => pointData(point, meeting.state, about)),
      source,
    },
    opens: kept.flatMap(({ point }) =>
      point.opens === null ? [] : [dossierData(point, point.opens, about, source)],
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

function dossierFaults(
  point: PointEdit,
  index: number,
  points: readonly PointEdit[],
  { isKnown, isOnRecord }: About,
): Fault[] {
  const { opens, dossier } = point;
  const of = { point: keyOf(point, index) };
  if (opens === null) {
    const gone = dossier !== null && dossier !== '' && !isKnown(dossier);
    return gone ? [{ name: `${point.id}.dossier`, key: 'dossierGone', ...of }] : [];
  }
  const at = (field: keyof Opening, key: Fault['key']): Fault => ({
    name: `${point.id}.opens.${field}`,
    key,
    ...of,
  });
  const wrongName = !NAME.test(opens.name) || opens.name.length > LONGEST_NAME;
  const first = points.find((one) => one.kept && one.opens?.name === opens.name);
  return [
    ...(opens.title.trim() === '' ? [at('title', 'dossierTitle')] : []),
    ...(wrongName ? [at('name', 'dossierName')] : []),
    ...(isOnRecord(opens.name) ? [at('name', 'dossierTaken')] : []),
    ...(first === point ? [] : [at('name', 'dossierTwice')]),
  ];
}

function dossierData(
  point: PointEdit,
  { name, title, kind }: Opening,
  { language, documentsOf }: About,
  source: AgendaData['source'],
): DossierData {
  return {
    dossier: name,
    title: inLanguage(title.trim(), language),
    kind,
    references: documentsOf(point),
    source,
  };
}

function pointData(point: PointEdit, state: MemberState, { language, dossierOf }: About): AgendaPointData {
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
    announced: point.position === '' ? {} : { [state]: point.position },
  };
}

/** The register keeps titles in English and Dutch: those of other languages stand under English as they are. */
function inLanguage(text: string, language: LetterLanguage): Words {
  return language === 'nl' ? { nl: text } : { en: text };
}

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
