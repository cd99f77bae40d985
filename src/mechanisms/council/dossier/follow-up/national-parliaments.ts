/** What follows for national parliaments from a proposal and from its transmission in all official languages. */
import { addDays, type Day } from '#kernel';
import { PROTOCOL1_4, PROTOCOL2_6 } from '../law.ts';
import type { DossierParameters } from '../parameters.ts';
import { dossierReason } from '../reasons.ts';
import type { DossierState } from '../state.ts';
import { waitingPeriod } from '../waiting-periods.ts';
import { dayAfterDaysOutside, elapsed, isRecess, treatyPeriod, type Counted } from './counting.ts';
import { doneOn, followUp, type FollowUp } from './follow-up.ts';

const EIGHT_WEEKS = 8;

export function forNationalParliaments(state: DossierState, parameters: DossierParameters): FollowUp[] {
  return [
    ...bncFiche(state, parameters),
    ...reasonedOpinions(state, parameters),
    ...agendaPossible(state),
    ...positionPossible(state),
  ];
}

/** The Dutch government’s assessment of a new legislative proposal. */
function bncFiche(
  { kind, reached }: DossierState,
  { bncWeeks }: Pick<DossierParameters, 'bncWeeks'>,
): FollowUp[] {
  const event = reached.proposed?.first;
  const legislative = kind === 'ordinary-legislative' || kind === 'special-legislative';
  if (event === undefined || bncWeeks === null || !legislative) return [];
  return [
    followUp(
      'bnc-fiche',
      { provision: null, practice: 'dutch-practice' },
      {
        due: addDays(event, 7 * bncWeeks),
        kind: 'deadline',
        party: 'dutch-government',
        event,
        done: null,
        reasons: [],
      },
    ),
  ];
}

/** Article 6 of Protocol No 2: eight weeks from transmission in the official languages. */
function reasonedOpinions(state: DossierState, parameters: DossierParameters): FollowUp[] {
  const event = state.reached.transmitted?.first;
  if (event === undefined) return [];
  return [
    followUp(
      'subsidiarity-opinions',
      { provision: PROTOCOL2_6 },
      {
        kind: 'deadline',
        party: 'national-parliaments',
        done: doneOn(state, ['close-scrutiny']),
        ...eightWeeks(event, parameters),
      },
    ),
  ];
}

function eightWeeks(event: Day, parameters: DossierParameters): Counted {
  const whole = treatyPeriod(event, { count: EIGHT_WEEKS, unit: 'weeks' }, PROTOCOL2_6, parameters);
  const last = dayAfterDaysOutside(event, 7 * EIGHT_WEEKS, (day) => isRecess(day, parameters));
  const days = last - event;
  if (days === 7 * EIGHT_WEEKS) return whole;
  const longer = treatyPeriod(event, { count: days, unit: 'days' }, PROTOCOL2_6, parameters);
  const values = { weeks: EIGHT_WEEKS, days: days - 7 * EIGHT_WEEKS };
  return { ...longer, reasons: [dossierReason('recess', 'yes', PROTOCOL2_6, values), ...longer.reasons] };
}

/** Article 4 of Protocol No 1, first sentence: the first day on which the draft may be on the provisional agenda. */
function agendaPossible(state: DossierState): FollowUp[] {
  const period = waitingPeriod('agenda', state);
  if (period === undefined) return [];
  return [
    followUp(
      'agenda-possible',
      { provision: PROTOCOL1_4 },
      {
        due: period.from,
        kind: 'milestone',
        party: 'presidency',
        event: period.event,
        done: doneOn(state, ['place-on-agenda']),
        reasons: [elapsed(period.event, period.last, PROTOCOL1_4)],
      },
    ),
  ];
}

/** The same, last sentence: the first day on which a position may be adopted after that. */
function positionPossible(state: DossierState): FollowUp[] {
  const period = waitingPeriod('position', state);
  if (period === undefined) return [];
  const steps = ['approve-parliament-position', 'adopt-council-position', 'adopt-act'] as const;
  return [
    followUp(
      'position-possible',
      { provision: PROTOCOL1_4 },
      {
        due: period.from,
        kind: 'milestone',
        party: 'council',
        event: period.event,
        done: doneOn(state, steps, period.event),
        reasons: [elapsed(period.event, period.last, PROTOCOL1_4)],
      },
    ),
  ];
}
