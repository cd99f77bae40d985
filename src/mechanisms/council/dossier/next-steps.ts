/** What may come next in a file, and what waits for what. */
import type { Day, Provision } from '#kernel';
import { PROTOCOL1_4 } from './law.ts';
import { obstacles } from './obstacles.ts';
import type { Basis, Institution, Step, Trait, Traits } from './procedure.ts';
import { PROCEDURES, stepsOf, type Mark, type ProcedureKind, type StepCode } from './procedures.ts';
import { stateOf, type DossierState, type HistoryEntry } from './state.ts';
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
};

/** The steps that may be taken after what happened; what they wait for bars none of them. */
export function nextSteps(
  kind: ProcedureKind,
  history: readonly HistoryEntry[],
  traits: Traits = {},
): readonly NextStep[] {
  const { state } = stateOf(kind, history, traits);
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
): readonly NextStep[] {
  const { state } = stateOf(kind, history, traits);
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
    return step !== undefined && obstacles(state, code, null).length === 0 ? [[code, step]] : [];
  });
}

function usual({ usually = [] }: Step<Mark>, { reached }: DossierState): Wait[] {
  return usually.flatMap((mark): Wait[] =>
    reached[mark] === undefined ? [{ for: 'mark', oneOf: [mark], binding: false }] : [],
  );
}

function waitingDay({ waits }: Step<Mark>, state: DossierState): Wait[] {
  const period = waits && waitingPeriod(waits, state);
  return period ? [{ for: 'day', from: period.from, provision: PROTOCOL1_4 }] : [];
}

function described(
  code: StepCode,
  { by, reaches, ...basis }: Step<Mark>,
  { history }: DossierState,
  waitsFor: readonly Wait[],
): NextStep {
  const again = history.some((entry) => entry.step === code);
  const rests: Basis =
    basis.provision === null ? { provision: null, practice: basis.practice } : { provision: basis.provision };
  return { step: code, by, reaches, again, waitsFor, ...rests };
}
