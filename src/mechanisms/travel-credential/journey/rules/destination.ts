/** To which state a submission goes: that of first entry, or that of exit, from the declared route. */
import {
  inSchengenArea,
  isState,
  no,
  notYetKnown,
  reason,
  yes,
  type Day,
  type Determination,
  type Reason,
  type StateCode,
} from '#kernel';
import { DTC_5, SBC_5_1 } from '../law.ts';

export type Direction = 'entry' | 'exit';

/** A part of the journey without a border check on the way. */
export interface Leg {
  /** ISO 3166-1 alpha-2, of any country. */
  readonly from: string;
  readonly to: string;
  /** The day of the crossing, where it is one. */
  readonly day: Day;
}

export interface Crossing {
  readonly direction: Direction;
  /** Whose border authority checks. */
  readonly state: StateCode;
  /** Which leg, from 0. */
  readonly leg: number;
}

type Side = 'inside' | 'outside' | 'unknown';

/** The state that receives the submission for entering or for leaving. */
export function destinationOf(
  legs: readonly Leg[],
  direction: Direction,
): Determination<{ readonly crossing: Crossing }> {
  const because: Reason[] = [];
  for (const [index, leg] of legs.entries()) {
    const from = sideOf(leg.from, leg.day, because);
    const to = sideOf(leg.to, leg.day, because);
    const values = { leg: index + 1, from: leg.from, to: leg.to };
    if (mayCross(from, to, direction) && (from === 'unknown' || to === 'unknown')) {
      const open = reason('journey.route.side-open', 'not-yet-known', SBC_5_1, values, because);
      return notYetKnown([{ path: 'route.schengen', provision: SBC_5_1 }], [open]);
    }
    const state = direction === 'entry' ? leg.to : leg.from;
    if (crosses(from, to, direction) && isState(state)) {
      const shown = { ...values, state: { states: [state] } };
      const found =
        direction === 'entry'
          ? reason('journey.route.entry', 'yes', DTC_5, shown, because)
          : reason('journey.route.exit', 'yes', DTC_5, shown, because);
      return yes([found], { crossing: { direction, state, leg: index } });
    }
  }
  return no([reason('journey.route.no-crossing', 'no', SBC_5_1, { direction }, because)]);
}

function crosses(from: Side, to: Side, direction: Direction): boolean {
  return direction === 'entry'
    ? from === 'outside' && to === 'inside'
    : from === 'inside' && to === 'outside';
}

/** Whether it would cross if what is not known fell that way. */
function mayCross(from: Side, to: Side, direction: Direction): boolean {
  const sides: readonly Side[] = ['inside', 'outside'];
  const either = (side: Side) => (side === 'unknown' ? sides : [side]);
  return either(from).some((a) => either(to).some((b) => crosses(a, b, direction)));
}

function sideOf(country: string, day: Day, because: Reason[]): Side {
  if (!isState(country)) return 'outside';
  const inside = inSchengenArea(country, day);
  because.push(...inside.reasons);
  return inside.answer === 'yes' ? 'inside' : inside.answer === 'no' ? 'outside' : 'unknown';
}

/** May it be sent to this state? Only to the one that the route names. */
export function mayRouteTo(state: StateCode, legs: readonly Leg[], direction: Direction): Determination {
  const destination = destinationOf(legs, direction);
  if (destination.answer !== 'yes') return destination;
  const { crossing } = destination.outcome;
  const values = { state: { states: [state] }, right: { states: [crossing.state] } };
  const held = crossing.state === state ? 'yes' : 'no';
  const found = reason('journey.route.right-state', held, DTC_5, values, destination.reasons);
  return held === 'yes' ? yes([found]) : no([found]);
}
