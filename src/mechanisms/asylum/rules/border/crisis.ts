/**
 * What the Council may authorise in a crisis or force majeure (CR 10, 11): each derogation only in the situations it
 * is made for, as the Commission has determined them (CR 3(8)), and only as the Council decision says (CR 4(3), (5)).
 */
import { every, fact, not, rule, some, type Finding, type HolidayCalendar, type Period } from '#kernel';
import type { Facts, YesNoPath } from '../../facts/index.ts';
import { is, onDay, where } from '../../facts/read.ts';
import {
  CR_10_1,
  CR_10_4,
  CR_10_6,
  CR_11_1,
  CR_11_2,
  CR_11_3,
  CR_11_4,
  CR_11_6,
  CR_11_7,
} from '../../law/border.ts';
import { rateDoesNotCount } from '../accelerated/rate.ts';
import { rateAtMost } from '../origin/rate.ts';
import { timeLimit, type TimeLimit } from '../time-limit.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { lately } from '../lately.ts';

/** CR 11(3): the lowered threshold, in per cent. */
export const CRISIS_LOW_THRESHOLD = 5;
/** CR 11(4): the widened one, in per cent. */
export const CRISIS_HIGH_THRESHOLD = 50;
/** CR 10(1). */
export const CRISIS_REGISTRATION: Period = { count: 4, unit: 'weeks' };
/** CR 10(6): days from the day after the request. */
const AT_ONCE_DAYS = 10;

/** A derogation, where there is or may be a crisis: in none there is nothing to try. */
export function inCrisis(facts: Facts, derogation: () => Finding): Finding {
  return facts['border.crisis'] === 'none' ? NO_DEROGATION : derogation();
}

const NO_DEROGATION = some();

type Situation = Exclude<NonNullable<Facts['border.crisis']>, 'none'>;

function authorised(facts: Facts, situations: readonly Situation[], measure: YesNoPath): Finding {
  return every(
    where(facts, 'border.crisis', (crisis) => situations.some((one) => one === crisis)),
    () => is(facts, measure),
  );
}

/** The day of a step lies in the period of the Council decision. */
function inPeriod(facts: Facts, path: 'application.madeOn' | 'application.registeredOn'): Finding {
  const day = facts[path];
  if (day === undefined) return fact(path, undefined);
  return every(
    onDay(facts, 'border.crisisFrom', (from) => from <= day),
    onDay(facts, 'border.crisisUntil', (until) => day <= until),
  );
}

/** 10(4): in mass arrivals only during the period of the initial decision. */
export const registrationStillAllowed = rule('border.crisis-initial-period', CR_10_4, (facts: Facts) =>
  some(
    where(facts, 'border.crisis', (crisis) => crisis !== 'mass-arrivals'),
    is(facts, 'border.crisisInitialPeriod'),
  ),
);

/** 10(6): on notification with the request, for ten days from the day after it, before any decision. */
export const registrationAtOnce = rule('border.crisis-at-once', CR_10_6, (facts: Facts) => {
  const made = facts['application.madeOn'];
  return every(
    is(facts, 'border.crisisAtOnce'),
    made === undefined
      ? fact('application.madeOn', undefined)
      : onDay(
          facts,
          'border.crisisRequestedOn',
          (requested) => made > requested && made <= requested + AT_ONCE_DAYS,
        ),
  );
});

/** 10(1): applications made while it applies may be registered within four weeks. */
export const laterRegistration = rule('border.crisis-registration', CR_10_1, (facts: Facts) =>
  some(
    registrationAtOnce(facts),
    every(
      authorised(
        facts,
        ['mass-arrivals', 'instrumentalisation', 'force-majeure'],
        'border.crisisRegistration',
      ),
      inPeriod(facts, 'application.madeOn'),
      registrationStillAllowed(facts),
    ),
  ),
);

/** The day by which such an application must be registered. */
export function laterRegistrationLimit(facts: Facts, calendar: HolidayCalendar): TimeLimit {
  return timeLimit(
    'border.crisis-registration-by',
    CR_10_1,
    'application.madeOn',
    facts['application.madeOn'],
    CRISIS_REGISTRATION,
    calendar,
    { because: [laterRegistration(facts)] },
  );
}

/** 11(1): applications made while it applies: six weeks more. */
export const longerBorder = rule('border.crisis-longer', CR_11_1, (facts: Facts) =>
  every(
    authorised(facts, ['mass-arrivals', 'instrumentalisation', 'force-majeure'], 'border.crisisExtension'),
    inPeriod(facts, 'application.madeOn'),
  ),
);

/** 11(2): a low rate does not oblige where contingency measures do not suffice. */
export const lowRateLeftOut = rule('border.crisis-contingency', CR_11_2, (facts: Facts) =>
  authorised(facts, ['mass-arrivals', 'force-majeure'], 'border.crisisContingency'),
);

/** 11(3): the threshold of the obligation, and of it alone, is 5 %. */
export const loweredThreshold = rule('border.crisis-five-percent', CR_11_3, (facts: Facts) =>
  authorised(facts, ['mass-arrivals'], 'border.crisisFivePercent'),
);

/** 11(4): merits may be decided at the border up to 50 %. */
export const widenedThreshold = lately(
  rule('border.crisis-fifty-percent', CR_11_4, (facts: Facts, parameters: AsylumParameters) =>
    every(
      authorised(facts, ['mass-arrivals'], 'border.crisisFiftyPercent'),
      () => rateAtMost(facts, CRISIS_HIGH_THRESHOLD),
      () => not(rateDoesNotCount(facts, parameters)),
    ),
  ),
);

/** 11(7): children under twelve with their family, and special needs: left out, or no longer kept in if well-founded. */
export const carvedOut = rule('border.crisis-carve-out', CR_11_7, (facts: Facts) =>
  every(
    some(
      is(facts, 'border.youngChild'),
      is(facts, 'examination.proceduralNeeds'),
      is(facts, 'examination.receptionNeeds'),
    ),
    some(
      where(facts, 'border.crisisCarveOut', (carveOut) => carveOut === 'excluded'),
      is(facts, 'examination.likelyWellFounded'),
    ),
  ),
);

/** 11(6): of those who are instrumentalised, the merits of all that were registered while it applies. */
export const allInstrumentalised = rule('border.crisis-all', CR_11_6, (facts: Facts) =>
  every(
    authorised(facts, ['instrumentalisation'], 'border.crisisAllApplications'),
    () => is(facts, 'border.instrumentalised'),
    () => inPeriod(facts, 'application.registeredOn'),
    () => not(carvedOut(facts)),
  ),
);

/** CR 5(3): no derogation for longer than twelve months in all. */
export const CRISIS_MOST: Period = { count: 12, unit: 'months' };
