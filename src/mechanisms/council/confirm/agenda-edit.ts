/** The agenda as it is being corrected: what the draft found, in the form in which fields hold it. */
import type { MemberState } from '#kernel';
import type { ProcedureKind } from '../dossier/procedures.ts';
import type { Configuration, DecisionType, LetterKind, Position, Result } from '../letter/codes.ts';
import type { DraftItem, Promised, ReadLetter } from './imported-schema.ts';
import { termsNamed, type TermEdit } from './terms.ts';

export interface MeetingEdit {
  readonly configuration: Configuration | '';
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly informal: boolean;
  /** Whose government writes: positions are recorded as those of this state. */
  readonly state: MemberState;
  /** What the register names as the source. */
  readonly source: string;
}

export interface PointEdit {
  readonly id: string;
  /** Its place in the draft; null for one that was added. */
  readonly place: number | null;
  readonly kept: boolean;
  readonly part: string;
  readonly partTitle: string;
  readonly number: string;
  readonly letter: string;
  readonly title: string;
  readonly type: DecisionType | '';
  readonly position: Position | '';
  /** Null while nobody chose: the suggestion stands then. */
  readonly dossier: string | null;
  /** A dossier that is opened with the agenda, for this point. */
  readonly opens: Opening | null;
  readonly commitments: readonly CommitmentEdit[];
  /** What came of it; empty where that is not said. */
  readonly result: Result | '';
  /**
   * Of a report, the point of the recorded agenda that it is: its key; `ADDED` where it is added to that agenda; empty
   * where nothing is recorded of it; null while nobody chose: the suggestion stands then.
   */
  readonly match: string | null;
}

/** Of a point of a report: it is added to the agenda. No key of a point. */
export const ADDED = '+';

/** Something that parliament was promised. */
export interface CommitmentEdit {
  readonly text: string;
  /** As 2027-12-31; empty where no day was named. */
  readonly due: string;
  readonly kept: boolean;
  readonly line: number;
}

/** A subject of the covering letter; it is recorded where it has a dossier or a commitment. */
export interface TopicEdit {
  readonly id: string;
  /** Its place in the draft; null for what stands before the first. */
  readonly place: number | null;
  readonly title: string;
  readonly line: number;
  readonly dossier: string | null;
  readonly opens: Opening | null;
  readonly commitments: readonly CommitmentEdit[];
}

/** A dossier to be opened. Its documents are those that the point names. */
export interface Opening {
  readonly name: string;
  readonly title: string;
  readonly kind: ProcedureKind;
}

export interface AgendaEdit {
  /** What the letter is recorded as. */
  readonly as: LetterKind;
  /** Over an agenda on record: whether what the letter does not say stays as it was. */
  readonly keep: boolean;
  readonly meeting: MeetingEdit;
  readonly points: readonly PointEdit[];
  readonly topics: readonly TopicEdit[];
  /** The days on which an act takes effect, as the letter names them. */
  readonly terms: readonly TermEdit[];
  /** Documents that are not to be added to their dossiers: `name id`. */
  readonly withoutDocuments: readonly string[];
}

/** The agenda as the letter has it. */
export function agendaOf(letter: ReadLetter, source: string): AgendaEdit {
  const { configuration, from, to, place, informal } = letter.meeting;
  return {
    as: letter.letter.kind ?? 'annotated-agenda',
    keep: true,
    meeting: {
      configuration: configuration ?? '',
      from: from ?? '',
      to: to ?? from ?? '',
      place: place ?? '',
      informal,
      state: letter.letter.state,
      source,
    },
    points: letter.items.map((item, place) => ({
      ...EMPTY_POINT,
      id: `p${place}`,
      place,
      part: item.part ?? '',
      partTitle: item.partTitle ?? '',
      number: item.number === null ? '' : String(item.number),
      letter: item.letter ?? '',
      title: item.title,
      type: item.type ?? '',
      position: item.position ?? '',
      commitments: item.commitments.map(commitmentOf),
      result: item.result?.result ?? '',
    })),
    topics: [
      ...(letter.promised.length === 0 ? [] : [openingTopic(letter)]),
      ...letter.topics.map(({ title, line, commitments }, place): TopicEdit => ({
        id: `t${place}`,
        place,
        title,
        line,
        dossier: null,
        opens: null,
        commitments: commitments.map(commitmentOf),
      })),
    ],
    terms: termsNamed(letter),
    withoutDocuments: [],
  };
}

/** What another institution promises is none of the government's own. */
const OF_OTHERS =
  /^(?:de|the|die|la) (?:europese |european |europäische )?(?:commissie|commission|kommission)\b/i;

function commitmentOf({ text, line, due }: Promised): CommitmentEdit {
  return { text, line, due: due ?? '', kept: !OF_OTHERS.test(text) };
}

/** What is promised before the first subject is the covering letter's own. */
function openingTopic({ promised, letter }: ReadLetter): TopicEdit {
  return {
    id: 't-',
    place: null,
    title: letter.language === 'nl' ? 'Aanbiedingsbrief' : 'Covering letter',
    line: promised[0]?.line ?? 1,
    dossier: null,
    opens: null,
    commitments: promised.map(commitmentOf),
  };
}

const EMPTY_POINT: Omit<PointEdit, 'id'> = {
  place: null,
  kept: true,
  part: '',
  partTitle: '',
  number: '',
  letter: '',
  title: '',
  type: '',
  position: '',
  dossier: null,
  opens: null,
  commitments: [],
  result: '',
  match: null,
};

/** With a point more at its end, in the part of the last one. */
export function withPoint(agenda: AgendaEdit, id: string): AgendaEdit {
  const { part, partTitle } = agenda.points.at(-1) ?? EMPTY_POINT;
  return { ...agenda, points: [...agenda.points, { ...EMPTY_POINT, id, part, partTitle }] };
}

/** The dossiers that are opened with it, by the points that are kept and by the topics. */
export function openingsOf({ points, topics }: AgendaEdit): readonly Opening[] {
  return [...points.filter(({ kept }) => kept), ...topics].flatMap(({ opens }) =>
    opens === null ? [] : [opens],
  );
}

/** Once it is on record: the dossiers that were opened are dossiers like others. */
export function settled(agenda: AgendaEdit): AgendaEdit {
  const opened = <One extends Pick<PointEdit, 'opens' | 'dossier'>>(one: One): One =>
    one.opens === null ? one : { ...one, dossier: one.opens.name, opens: null };
  return {
    ...agenda,
    points: agenda.points.map((point) => (point.kept ? opened(point) : point)),
    topics: agenda.topics.map(opened),
  };
}

/** With one point changed. */
export function changePoint(agenda: AgendaEdit, id: string, change: Partial<PointEdit>): AgendaEdit {
  return {
    ...agenda,
    points: agenda.points.map((point) => (point.id === id ? { ...point, ...change } : point)),
  };
}

/** With one topic changed. */
export function changeTopic(agenda: AgendaEdit, id: string, change: Partial<TopicEdit>): AgendaEdit {
  return {
    ...agenda,
    topics: agenda.topics.map((topic) => (topic.id === id ? { ...topic, ...change } : topic)),
  };
}

/** Whether a point only heads others, so that nothing comes of it by itself. */
export function headsOthers({ type, result }: Pick<PointEdit, 'type' | 'result'>): boolean {
  return type === '' && result === '';
}

/** `I.8b`, as a letter would call it; the place in the list where it has no number. */
export function keyOf(point: Pick<PointEdit, 'part' | 'number' | 'letter'>, index: number): string {
  const number = `${point.number}${point.letter}`;
  return [point.part, number === '' ? `(${index + 1})` : number].filter((one) => one !== '').join('.');
}

/** The same of a point of the draft. */
export function draftKey({ part, number, letter }: DraftItem, index: number): string {
  return keyOf(
    { part: part ?? '', number: number === null ? '' : String(number), letter: letter ?? '' },
    index,
  );
}
