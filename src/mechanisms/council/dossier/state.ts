/** Where a file stands: what happened, folded into the marks reached. */
import type { Day, Determination } from '#kernel';
import { mayTake } from './may-take.ts';
import type { Traits } from './procedure.ts';
import { marksOf, PROCEDURES, type Mark, type ProcedureKind, type StepCode } from './procedures.ts';

/** One thing that happened. */
export interface HistoryEntry {
  readonly step: StepCode;
  readonly on: Day;
  /** The day is not known: this one stands in. */
  readonly dayAssumed?: boolean;
  /** Where that is known from. */
  readonly source?: string;
}

export interface Reached {
  readonly first: Day;
  /** Later than the first where a step was taken again. */
  readonly last: Day;
  /** By operation of law, and not recorded. */
  readonly byLaw?: true;
}

/** A mark that is reached on its day without a step on record. */
export interface ReachedByLaw {
  readonly mark: Mark;
  readonly on: Day;
}

export interface DossierState {
  readonly kind: ProcedureKind;
  readonly traits: Traits;
  readonly reached: Readonly<Partial<Record<Mark, Reached>>>;
  /** What was taken, in order. */
  readonly history: readonly HistoryEntry[];
}

/** An entry that was impossible where it stands, with the reasons. */
export interface RefusedEntry {
  readonly entry: HistoryEntry;
  readonly determination: Determination;
}

export function newDossier(kind: ProcedureKind, traits: Traits = {}): DossierState {
  return { kind, traits, reached: {}, history: [] };
}

/** The state after a step, or why it cannot be taken: nothing is taken in silence. */
export function applyStep(state: DossierState, entry: HistoryEntry): Determination<DossierState> {
  const determination = mayTake(state, entry.step, entry.on);
  const mark = PROCEDURES[state.kind].steps[entry.step]?.reaches;
  if (determination.answer !== 'yes' || mark === undefined) {
    return determination as Determination<never>;
  }
  const first = state.reached[mark]?.first ?? entry.on;
  return {
    ...determination,
    outcome: {
      ...state,
      reached: { ...state.reached, [mark]: { first, last: entry.on } },
      history: [...state.history, entry],
    },
  };
}

/**
 * The state that a history leads to, and what in it was impossible. Entries are taken by their day, and as recorded
 * within a day, so that tracks which run side by side may be recorded in any order. What came by operation of law is
 * there from its day, for the steps that need it.
 */
export function stateOf(
  kind: ProcedureKind,
  history: readonly HistoryEntry[],
  traits: Traits = {},
  byLaw: readonly ReachedByLaw[] = [],
): { readonly state: DossierState; readonly refused: readonly RefusedEntry[] } {
  let state = newDossier(kind, traits);
  const refused: RefusedEntry[] = [];
  let waiting = byLaw;
  for (const entry of history.toSorted((one, other) => one.on - other.on)) {
    state = withReached(
      state,
      waiting.filter(({ on }) => on <= entry.on),
    );
    waiting = waiting.filter(({ on }) => on > entry.on);
    const taken = applyStep(state, entry);
    if (taken.answer === 'yes') state = taken.outcome;
    else refused.push({ entry, determination: taken });
  }
  return { state: withReached(state, waiting), refused };
}

function withReached(state: DossierState, marks: readonly ReachedByLaw[]): DossierState {
  if (marks.length === 0) return state;
  const reached: Partial<Record<Mark, Reached>> = { ...state.reached };
  for (const { mark, on } of marks) {
    const before = reached[mark];
    reached[mark] = before === undefined ? { first: on, last: on, byLaw: true } : { ...before, last: on };
  }
  return { ...state, reached };
}

/**
 * One mark that says where the file is, for a list: the one most recently reached for the first time, and of several
 * on one day the furthest. National parliaments’ track is left out, as nothing waits for it. Null before the first.
 */
export function stageOf({ kind, reached }: DossierState): Mark | null {
  const dayOf = (mark: Mark): number => reached[mark]?.first ?? 0;
  const there = marksOf(kind).filter(
    (mark) => reached[mark] !== undefined && PROCEDURES[kind].marks[mark]?.track !== 'national-parliaments',
  );
  return there.toSorted((one, other) => dayOf(one) - dayOf(other)).at(-1) ?? null;
}

/** `done`: nothing more need come; `stopped`: nothing more can. */
export function endOf({ kind, reached }: DossierState): 'done' | 'stopped' | null {
  const ends = marksOf(kind).flatMap((mark) =>
    reached[mark] === undefined ? [] : (PROCEDURES[kind].marks[mark]?.ends ?? []),
  );
  return ends.find((end) => end === 'stopped') ?? ends[0] ?? null;
}
