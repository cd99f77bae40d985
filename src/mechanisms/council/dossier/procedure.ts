/**
 * A procedure as data: the marks that a file can reach, and the steps that reach them. A file’s state is the set of
 * marks reached, not one place on a line, because the Council’s, Parliament’s and the national parliaments’ tracks
 * run side by side.
 */
import type { Provision } from '#kernel';

/** Who takes a step. `by-law`: it follows without anybody acting. `informant`: whoever gives information. */
export type Institution =
  | 'commission'
  | 'council'
  | 'presidency'
  | 'working-party'
  | 'coreper'
  | 'parliament'
  | 'parliament-committee'
  | 'co-legislators'
  | 'conciliation-committee'
  | 'lawyer-linguists'
  | 'publications-office'
  | 'national-parliaments'
  | 'member-states'
  | 'negotiator'
  | 'informant'
  | 'by-law';

/** Why a step or a date has no provision of Union law that this register knows. */
export type Practice =
  | 'council-method'
  | 'council-rules'
  | 'parliament-rules'
  | 'interinstitutional'
  | 'basic-act'
  | 'legal-basis'
  | 'act-itself'
  | 'agreement-itself'
  | 'treaty-practice'
  | 'national-law'
  | 'dutch-practice';

/** What a step or a date rests on: a provision, or else the reason why there is none. */
export type Basis =
  | { readonly provision: Provision; readonly practice?: never }
  | { readonly provision: null; readonly practice: Practice };

/** What decides which steps a file has. Absent: not known yet. */
export interface Traits {
  /** A directive is transposed. */
  readonly form?: 'regulation' | 'directive' | 'decision';
  /** What the legal basis asks of Parliament; `none` for agreements on foreign and security policy alone. */
  readonly parliament?: 'consultation' | 'consent' | 'none';
  /** An agreement, or parts of it, that the member states must approve as well. */
  readonly mixed?: boolean;
}

export type Trait = keyof Traits;

/** Holds when the trait is one of these. */
export type Condition = {
  readonly [Name in Trait]: { readonly trait: Name; readonly is: readonly NonNullable<Traits[Name]>[] };
}[Trait];

/** One of these marks must have been reached; where there is a condition, only if it holds. */
export interface Need<Mark extends string> {
  readonly oneOf: readonly Mark[];
  readonly when?: Condition;
}

/**
 * The waiting periods of Article 4 of Protocol No 1: `agenda` for placing on the provisional agenda, `position` for
 * adopting the act or a position.
 */
export type Waiting = 'agenda' | 'position';

export type Step<Mark extends string> = Basis & {
  readonly by: Institution;
  readonly reaches: Mark;
  /** Each must be met: without it the step is impossible. */
  readonly needs: readonly Need<Mark>[];
  /** Impossible once one of these is reached; of a list, once all of it is. */
  readonly excludes?: readonly (Mark | readonly Mark[])[];
  /** Comes first as a rule; its absence bars nothing, since what happens inside an institution is often unrecorded. */
  readonly usually?: readonly Mark[];
  /** Only files of which this holds have the step. */
  readonly when?: Condition;
  /** May be taken again. */
  readonly repeats?: true;
  /** Possible, but not what comes as a rule. */
  readonly seldom?: true;
  readonly waits?: Waiting;
};

/** In which lane a mark stands when tracks run side by side. */
export type Track = 'proposal' | 'national-parliaments' | 'council' | 'parliament' | 'together' | 'act';

export interface MarkOnTrack {
  readonly track: Track;
  /** `done`: nothing more need come. `stopped`: nothing more can. */
  readonly ends?: 'done' | 'stopped';
}

/** Marks stand in the order in which they are usually reached. */
export interface ProcedureOf<Mark extends string, Code extends string> {
  /** What the procedure as a whole rests on. */
  readonly frame: Provision;
  readonly marks: Readonly<Record<Mark, MarkOnTrack>>;
  readonly steps: Readonly<Record<Code, Step<NoInfer<Mark>>>>;
}

/** Checks a procedure as it is written: its steps speak of its own marks only. */
export function procedure<const Mark extends string, const Code extends string>(
  definition: ProcedureOf<Mark, Code>,
): ProcedureOf<Mark, Code> {
  return definition;
}

/** After this mark. */
export function after<const Mark extends string>(...oneOf: readonly Mark[]): Need<Mark> {
  return { oneOf };
}
