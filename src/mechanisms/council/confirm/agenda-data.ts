/** What goes to the register of a letter that a person confirmed. The server reads it once more. */
import type { MemberState } from '#kernel';
import type { ProcedureKind } from '../dossier/procedures.ts';
import type { Configuration, DecisionType, Position, Result } from '../letter/codes.ts';
import type { NamedDocument } from '../record/dossier-of-point.ts';
import type { Words } from './words-in.ts';

export interface CommitmentData {
  readonly text: Words;
  readonly due: string | null;
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
  readonly said: Words | null;
  readonly commitments: readonly CommitmentData[];
}

/** A subject of the covering letter. */
export interface TopicData {
  readonly title: Words;
  readonly dossier: string | null;
  readonly commitments: readonly CommitmentData[];
}

export interface SourceData {
  readonly title: string;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
}

export interface AgendaData {
  readonly configuration: Configuration;
  readonly from: string;
  readonly to: string;
  readonly place: string | null;
  readonly informal: boolean;
  readonly items: readonly AgendaPointData[];
  readonly topics: readonly TopicData[];
  readonly source: SourceData;
}

/** What came of a point, and where the government stood in the end. */
export interface OutcomeData {
  readonly key: string;
  readonly result: Result | null;
  readonly said: Words | null;
  readonly taken: Readonly<Partial<Record<MemberState, Position>>>;
}

/** A dossier as it is opened. */
export interface DossierData {
  readonly dossier: string;
  readonly title: Words;
  readonly kind: ProcedureKind;
  readonly references: readonly NamedDocument[];
  readonly source: SourceData;
}
