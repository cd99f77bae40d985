/** What keeps a step from being taken, as the procedure’s data say; empty when nothing does. */
import type { Answer, Day } from '#kernel';
import type { Condition, Need, Step, Trait, Traits } from './procedure.ts';
import { marksOf, PROCEDURES, type Mark, type StepCode } from './procedures.ts';
import type { DossierState } from './state.ts';

export type Obstacle =
  /** The procedure has no such step. */
  | { readonly is: 'unknown-step' }
  /** The file has been stopped for good. */
  | { readonly is: 'stopped'; readonly mark: Mark }
  /** The step was taken before, and is taken once. */
  | { readonly is: 'taken'; readonly on: Day }
  /** Only other files have the step, or it is not known whether this one has. */
  | { readonly is: 'condition'; readonly trait: Trait; readonly held: Exclude<Answer, 'yes'> }
  /** None of these has been reached. */
  | { readonly is: 'needs'; readonly oneOf: readonly Mark[] }
  /** One has, but later than the day of the step. */
  | { readonly is: 'too-early'; readonly oneOf: readonly Mark[]; readonly reached: Day; readonly on: Day }
  /** All of these have been reached, which rules it out. */
  | { readonly is: 'excluded'; readonly marks: readonly Mark[] };

/**
 * With a day, what the step needs must have been there by then. The waiting periods of Protocol No 1 are no
 * obstacle: urgent cases are excepted.
 */
export function obstacles(state: DossierState, code: StepCode, on: Day | null): readonly Obstacle[] {
  const step = PROCEDURES[state.kind].steps[code];
  if (step === undefined) return [{ is: 'unknown-step' }];
  return [
    ...stopped(state),
    ...taken(state, code, step),
    ...(step.when ? condition(step.when, state.traits) : []),
    ...step.needs.flatMap((need) => unmet(need, state, on)),
    ...(step.excludes ?? []).flatMap((excluded) => ruledOut([excluded].flat(), state)),
  ];
}

function stopped({ kind, reached }: DossierState): Obstacle[] {
  const mark = marksOf(kind).find(
    (one) => reached[one] !== undefined && PROCEDURES[kind].marks[one]?.ends === 'stopped',
  );
  return mark === undefined ? [] : [{ is: 'stopped', mark }];
}

function taken({ history }: DossierState, code: StepCode, { repeats }: Step<Mark>): Obstacle[] {
  const before = repeats ? undefined : history.find((entry) => entry.step === code);
  return before === undefined ? [] : [{ is: 'taken', on: before.on }];
}

function condition({ trait, is }: Condition, traits: Traits): Obstacle[] {
  const found = traits[trait];
  if (found === undefined) return [{ is: 'condition', trait, held: 'not-yet-known' }];
  const held = (is as readonly (typeof found)[]).includes(found);
  return held ? [] : [{ is: 'condition', trait, held: 'no' }];
}

function unmet({ oneOf, when }: Need<Mark>, { traits, reached }: DossierState, on: Day | null): Obstacle[] {
  const there = oneOf.flatMap((mark) => reached[mark]?.first ?? []);
  if (there.some((day) => on === null || day <= on)) return [];
  const [open] = when ? condition(when, traits) : [];
  if (open?.is === 'condition') return open.held === 'no' ? [] : [open];
  const [first] = there.toSorted((one, other) => one - other);
  return [
    first === undefined || on === null
      ? { is: 'needs', oneOf }
      : { is: 'too-early', oneOf, reached: first, on },
  ];
}

function ruledOut(marks: readonly Mark[], { reached }: DossierState): Obstacle[] {
  return marks.every((mark) => reached[mark] !== undefined) ? [{ is: 'excluded', marks }] : [];
}
