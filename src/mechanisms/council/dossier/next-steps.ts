/** What may come next in a file, what of it comes as a rule, and what waits for what. */
import type { Day, Provision } from '#kernel';
import { PROTOCOL1_4 } from './law.ts';
import { obstacles } from './obstacles.ts';
import { isPassed } from './passed.ts';
import type { Basis, Institution, Step, Trait, Traits } from './procedure.ts';
import { PROCEDURES, stepsOf, type Mark, type ProcedureKind, type StepCode } from './procedures.ts';
import { stateOf, type DossierState, type HistoryEntry, type ReachedByLaw } from './state.ts';
import { waitingPeriod } from './waiting-periods.ts';

/** Something a step waits for. */
export type Wait =
  /** A mark, or one of several. Not binding: it comes first as a rule, and nothing bars the step without it. */
  | { readonly for: 'mark'; readonly oneOf: readonly Mark[]; readonly binding: boolean }
  /** A day, save in urgent cases. */
  | { readonly for: 'day'; readonly from: Day; readonly provision: Provision }
  /** A fact about the file that decides whether the step is one of its steps. */
  | { readonly for: 'fact'; readonly trait: Trait };

export type NextStep = Basis & {
  readonly step: StepCode;
  readonly by: Institution;
  readonly reaches: Mark;
  /** Taken before, and may be taken again. */
  readonly again: boolean;
  readonly waitsFor: readonly Wait[];
  /**
   * `usual`: comes next as a rule. `waits`: would, but for what comes first. `possible`: taken before, left behind,
   * seldom, or the end of the file.
   */
  readonly place: 'usual' | 'waits' | 'possible';
};

/** The steps that may be taken after what happened; what they wait for bars none of them. What came by law is there. */
export function nextSteps(
  kind: ProcedureKind,
  history: readonly HistoryEntry[],
  traits: Traits = {},
  byLaw: readonly ReachedByLaw[] = [],
): readonly NextStep[] {
  const { state } = stateOf(kind, history, traits, byLaw);
  return possible(state).map(([code, step]) =>
    described(code, step, state, [...usual(step, state), ...waitingDay(step, state)]),
  );
}

/**
 * The steps that are one thing away: a fact about the file, or a mark that a step which may be taken now would reach.
 * So trilogues wait for Parliament’s mandate once the Council has one, and publication for signature.
 */
export function awaitedSteps(
  kind: ProcedureKind,
  history: readonly HistoryEntry[],
  traits: Traits = {},
  byLaw: readonly ReachedByLaw[] = [],
): readonly NextStep[] {
  const { state } = stateOf(kind, history, traits, byLaw);
  const within = new Set(possible(state).map(([, { reaches }]) => reaches));
  return stepsOf(kind).flatMap((code) => {
    const step = PROCEDURES[kind].steps[code];
    const [only, ...more] = obstacles(state, code, null);
    if (step === undefined || only === undefined || more.length > 0) return [];
    if (only.is === 'condition' && only.held === 'not-yet-known') {
      return [described(code, step, state, [{ for: 'fact', trait: only.trait }])];
    }
    return only.is === 'needs' && only.oneOf.some((mark) => within.has(mark))
      ? [described(code, step, state, [{ for: 'mark', oneOf: only.oneOf, binding: true }])]
      : [];
  });
}

function possible(state: DossierState): [StepCode, Step<Mark>][] {
  return stepsOf(state.kind).flatMap((code): [StepCode, Step<Mark>][] => {
    const step = PROCEDURES[state.kind].steps[code];
    if (step === undefined || state.reached[step.reaches]?.byLaw === true) return [];
    return obstacles(state, code, null).length === 0 ? [[code, step]] : [];
  });
}

/** What it comes after as a rule; a file that has gone further waits for it no more. */
function usual({ usually = [] }: Step<Mark>, state: DossierState): Wait[] {
  return usually.flatMap((mark): Wait[] =>
    state.reached[mark] === undefined && !isPassed(state, mark)
      ? [{ for: 'mark', oneOf: [mark], binding: false }]
      : [],
  );
}

function waitingDay({ waits }: Step<Mark>, state: DossierState): Wait[] {
  const period = waits && waitingPeriod(waits, state);
  return period ? [{ for: 'day', from: period.from, provision: PROTOCOL1_4 }] : [];
}

function described(
  code: StepCode,
  step: Step<Mark>,
  state: DossierState,
  waitsFor: readonly Wait[],
): NextStep {
  const { by, reaches, provision, practice } = step;
  const again = state.history.some((entry) => entry.step === code);
  const rests: Basis = provision === null ? { provision, practice } : { provision };
  return { step: code, by, reaches, again, waitsFor, place: placeOf(step, state, waitsFor), ...rests };
}

function placeOf(
  { reaches, seldom }: Step<Mark>,
  state: DossierState,
  waitsFor: readonly Wait[],
): NextStep['place'] {
  const ends = PROCEDURES[state.kind].marks[reaches]?.ends === 'stopped';
  const behind = state.reached[reaches] !== undefined || isPassed(state, reaches);
  if (seldom || ends || behind) return 'possible';
  return waitsFor.some((wait) => wait.for !== 'day') ? 'waits' : 'usual';
}
