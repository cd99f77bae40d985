/** The agenda as it is being corrected: what the draft found, in the form in which fields hold it. */
import type { MemberState } from '#kernel';
import type { ProcedureKind } from '../../dossier/procedures.ts';
import type { Configuration, DecisionType, Position } from '../../letter/codes.ts';
import type { DraftItem, Imported } from './imported-schema.ts';

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
}

/** A dossier to be opened. Its documents are those that the point names. */
export interface Opening {
  readonly name: string;
  readonly title: string;
  readonly kind: ProcedureKind;
}

export interface AgendaEdit {
  readonly meeting: MeetingEdit;
  readonly points: readonly PointEdit[];
}

/** The agenda as the letter has it. */
export function agendaOf(letter: Imported, source: string): AgendaEdit {
  const { configuration, from, to, place, informal } = letter.meeting;
  return {
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
    })),
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
};

/** With a point more at its end, in the part of the last one. */
export function withPoint({ meeting, points }: AgendaEdit, id: string): AgendaEdit {
  const last = points.at(-1);
  const { part, partTitle } = last ?? EMPTY_POINT;
  return { meeting, points: [...points, { ...EMPTY_POINT, id, part, partTitle }] };
}

/** The dossiers that are opened with it, by the points that are kept. */
export function openingsOf({ points }: AgendaEdit): readonly Opening[] {
  return points.flatMap(({ kept, opens }) => (kept && opens !== null ? [opens] : []));
}

/** Once it is on record: the dossiers that were opened are dossiers like others. */
export function settled({ meeting, points }: AgendaEdit): AgendaEdit {
  return {
    meeting,
    points: points.map((point) =>
      point.kept && point.opens !== null ? { ...point, dossier: point.opens.name, opens: null } : point,
    ),
  };
}

/** With one point changed. */
export function changePoint(agenda: AgendaEdit, id: string, change: Partial<PointEdit>): AgendaEdit {
  return {
    ...agenda,
    points: agenda.points.map((point) => (point.id === id ? { ...point, ...change } : point)),
  };
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
