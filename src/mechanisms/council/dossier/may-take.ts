/** May a step be taken now? The answer with what it rests on. */
import { formatDay, no, notYetKnown, yes, type Day, type Determination, type Reason } from '#kernel';
import { obstacles, type Obstacle } from './obstacles.ts';
import { PROCEDURES, type StepCode } from './procedures.ts';
import { dossierReason } from './reasons.ts';
import type { DossierState } from './state.ts';

/**
 * Whether the procedure lets the step be taken after what happened. One obstacle settles it; a fact about the file
 * that nobody has recorded leaves it open. A step of practice rests on the procedure as a whole, and its reason says
 * that it is practice.
 */
export function mayTake(state: DossierState, code: StepCode, on: Day | null = null): Determination {
  const found = obstacles(state, code, on);
  const reasons = found.map((obstacle) => reasonFor(obstacle, state, code));
  const open = found.filter((obstacle) => obstacle.is === 'condition' && obstacle.held === 'not-yet-known');
  if (found.length === 0) return yes(whatIsThere(state, code));
  if (open.length < found.length) return no(reasons);
  return notYetKnown(
    open.flatMap((obstacle) =>
      obstacle.is === 'condition'
        ? [{ path: `traits.${obstacle.trait}`, provision: provisionOf(state, code) }]
        : [],
    ),
    reasons,
  );
}

function provisionOf({ kind }: DossierState, code: StepCode): Reason['provision'] {
  const { frame, steps } = PROCEDURES[kind];
  return steps[code]?.provision ?? frame;
}

function needsCode({ kind }: DossierState, code: StepCode): 'needs' | 'needs-by-practice' {
  return PROCEDURES[kind].steps[code]?.provision === null ? 'needs-by-practice' : 'needs';
}

/** The step, and who takes it. */
function named(
  { kind }: DossierState,
  code: StepCode,
): { readonly step: string; readonly by: string | null } {
  return { step: code, by: PROCEDURES[kind].steps[code]?.by ?? null };
}

/** Of each thing it needs, what is there. */
function whatIsThere(state: DossierState, code: StepCode): Reason[] {
  const needs = PROCEDURES[state.kind].steps[code]?.needs ?? [];
  return needs.flatMap(({ oneOf }) => {
    const there = oneOf.filter((mark) => state.reached[mark] !== undefined);
    if (there.length === 0) return [];
    const values = { ...named(state, code), marks: there.join(' ') };
    return [dossierReason(needsCode(state, code), 'yes', provisionOf(state, code), values)];
  });
}

function reasonFor(obstacle: Obstacle, state: DossierState, code: StepCode): Reason {
  const provision = provisionOf(state, code);
  const step = named(state, code);
  switch (obstacle.is) {
    case 'unknown-step':
      return dossierReason('unknown-step', 'no', provision, { ...step, kind: state.kind });
    case 'stopped':
      return dossierReason('stopped', 'no', provision, { ...step, marks: obstacle.mark });
    case 'taken':
      return dossierReason('taken', 'no', provision, { ...step, on: { day: formatDay(obstacle.on) } });
    case 'condition':
      return dossierReason('condition', obstacle.held, provision, { ...step, trait: obstacle.trait });
    case 'needs':
      return dossierReason(needsCode(state, code), 'no', provision, {
        ...step,
        marks: obstacle.oneOf.join(' '),
      });
    case 'too-early':
      return dossierReason('too-early', 'no', provision, {
        ...step,
        marks: obstacle.oneOf.join(' '),
        reached: { day: formatDay(obstacle.reached) },
        on: { day: formatDay(obstacle.on) },
      });
    case 'excluded':
      return dossierReason('excluded', 'no', provision, { ...step, marks: obstacle.marks.join(' ') });
  }
}
