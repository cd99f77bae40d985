/** What is written of a letter, and what that follows from. */
import type { OutcomeData } from './agenda-data.ts';
import type { NamedDocument } from '../record/dossier-of-point.ts';
import type { AgendaEdit } from './agenda-edit.ts';
import type { ReadLetter } from './imported-schema.ts';
import type { Change, RecordedAgenda } from './merge.ts';
import type { ReadAgenda } from './read-agenda.ts';
import type { Subjects } from './subjects.ts';

/** An agenda as it is on record, with what came of its points. */
export interface RecordedMeeting extends RecordedAgenda {
  readonly name: string;
  readonly outcomes: readonly OutcomeData[];
}

export type WrittenBy =
  'dossier' | 'position' | 'references' | 'terms' | 'agenda' | 'commitment' | 'outcomes';

export interface Write {
  /** The procedure among those that record. */
  readonly by: WrittenBy;
  /** Tells it from the others, for the key of a retry. */
  readonly id: string;
  readonly input: object;
}

export interface Plan {
  readonly meeting: string;
  readonly writes: readonly Write[];
  /** What differs from the agenda on record; empty where there is none. */
  readonly changes: readonly Change[];
  readonly counts: Counts;
}

export interface Counts {
  readonly points: number;
  readonly outcomes: number;
  readonly commitments: number;
  /** Of these, those with a day. */
  readonly dated: number;
  readonly dossiers: number;
  readonly documents: number;
  readonly terms: number;
}

export interface PlanFacts {
  readonly edit: AgendaEdit;
  readonly read: Extract<ReadAgenda, { readonly faults: readonly [] }>;
  readonly letter: Pick<ReadLetter, 'letter'>;
  readonly meeting: string;
  readonly recorded: RecordedMeeting | null;
  readonly subjects: Subjects;
  readonly language: 'en' | 'nl';
}

/** Documents that a dossier is given. */
export interface AddedDocuments {
  readonly dossier: string;
  readonly documents: readonly NamedDocument[];
}
