/** Whether it may be used in earnest: not before the Management Board confirms and the date that is set has come. */
import { allOf, formatDay, no, notYetKnown, reason, yes, type Day, type Determination } from '#kernel';
import { DTC_MANDATE, DTC_PROPOSAL } from '../law.ts';

export interface Readiness {
  /** A demonstration uses no real data: its gate is open, with a notice. */
  readonly mode: 'demonstration' | 'operational';
  /** The day on which the Management Board of eu-LISA confirmed technical readiness. */
  readonly boardConfirmedOn: Day | null;
  /** The day of start that the Commission set. */
  readonly startsOn: Day | null;
}

export function mayStart({ mode, boardConfirmedOn, startsOn }: Readiness, today: Day): Determination {
  if (mode === 'demonstration') {
    return yes([reason('journey.readiness.demonstration', 'yes', DTC_MANDATE)]);
  }
  return allOf([boardConfirmed(boardConfirmedOn), dateCome(startsOn, today)]);
}

function boardConfirmed(day: Day | null): Determination {
  if (day === null) {
    return notYetKnown(
      [{ path: 'readiness.board', provision: DTC_MANDATE }],
      [reason('journey.readiness.board', 'not-yet-known', DTC_MANDATE, { day: null })],
    );
  }
  return yes([reason('journey.readiness.board', 'yes', DTC_MANDATE, { day: { day: formatDay(day) } })]);
}

function dateCome(day: Day | null, today: Day): Determination {
  if (day === null) {
    return notYetKnown(
      [{ path: 'readiness.date', provision: DTC_PROPOSAL }],
      [reason('journey.readiness.date', 'not-yet-known', DTC_PROPOSAL, { day: null })],
    );
  }
  const held = today >= day ? 'yes' : 'no';
  const found = reason('journey.readiness.date', held, DTC_PROPOSAL, { day: { day: formatDay(day) } });
  return held === 'yes' ? yes([found]) : no([found]);
}
