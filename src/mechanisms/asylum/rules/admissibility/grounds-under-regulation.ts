/** The grounds on which an application is inadmissible under the Asylum Procedure Regulation (38), each apart. */
import {
  addWorkingDays,
  compared,
  every,
  formatDay,
  not,
  rule,
  some,
  type Finding,
  type HolidayCalendar,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, onDay } from '../../facts/read.ts';
import {
  APR_38_1,
  APR_38_1_A,
  APR_38_1_B,
  APR_38_1_C,
  APR_38_1_D,
  APR_38_1_E,
  APR_38_2,
  IBRAHIM,
} from '../../law/admissibility.ts';
import type { AsylumParameters, OptionalGround } from '../../parameters.ts';
import { firstCountryOfAsylum } from '../third-country/first-country-of-asylum.ts';
import { safeThirdCountryApplies } from '../third-country/safe-third-country.ts';
import { newElements, subsequent } from './subsequent-application.ts';

/** 38(1)(e): working days from the receipt of the return decision in which an application is still in time. */
export const DAYS_AFTER_RETURN_DECISION = 7;

/** 38(1): national law authorises the determining authority to reject on this ground. */
function allowed(ground: OptionalGround, parameters: AsylumParameters): Finding {
  return compared(
    'admissibility.authorised-by-national-law',
    APR_38_1,
    parameters.inadmissibilityGrounds.includes(ground),
  );
}

/** 38(1)(a) and (b): not where it is clear that the country will not admit or readmit the applicant. */
function mayBeAdmitted(facts: Facts): Finding {
  return not(is(facts, 'thirdCountry.clearlyNotAdmitted'));
}

/** 38(1)(a): first country of asylum. */
export const firstCountryGround = rule(
  'admissibility.first-country-of-asylum',
  APR_38_1_A,
  (facts: Facts, parameters: AsylumParameters) =>
    every(allowed('first-country-of-asylum', parameters), mayBeAdmitted(facts), () =>
      firstCountryOfAsylum(facts, parameters),
    ),
);

/** 38(1)(b): safe third country. */
export const safeCountryGround = rule(
  'admissibility.safe-third-country',
  APR_38_1_B,
  (facts: Facts, parameters: AsylumParameters) =>
    every(allowed('safe-third-country', parameters), mayBeAdmitted(facts), () =>
      safeThirdCountryApplies(facts, parameters),
    ),
);

/** C-297/17: life there as a beneficiary would not breach Article 4 of the Charter. */
export const bearableElsewhere = rule('admissibility.bearable-elsewhere', IBRAHIM, (facts: Facts) =>
  not(is(facts, 'admissibility.inhumanElsewhere')),
);

/** 38(1)(c): another member state has granted protection. */
export const protectionElsewhereGround = rule(
  'admissibility.protection-elsewhere',
  APR_38_1_C,
  (facts: Facts, parameters: AsylumParameters) =>
    every(allowed('protection-elsewhere', parameters), is(facts, 'admissibility.protectionElsewhere'), () =>
      bearableElsewhere(facts),
    ),
);

/** 38(1)(d): an international criminal court relocates the applicant, and has been able to look at everything. */
export const internationalCourtGround = rule(
  'admissibility.international-court',
  APR_38_1_D,
  (facts: Facts, parameters: AsylumParameters) =>
    every(allowed('international-court', parameters), is(facts, 'admissibility.courtRelocation'), () =>
      not(
        some(
          is(facts, 'admissibility.courtMissedCircumstances'),
          is(facts, 'admissibility.courtHeardNoHumanRights'),
        ),
      ),
    ),
);

/** 38(1)(e): made only after the seventh working day from the day on which the return decision was received. */
function afterSeventhWorkingDay(facts: Facts, calendar: HolidayCalendar): Finding {
  const received = facts['admissibility.returnDecisionReceivedOn'];
  const made = facts['application.madeOn'];
  if (received === undefined || made === undefined) {
    return every(
      onDay(facts, 'admissibility.returnDecisionReceivedOn', () => true),
      onDay(facts, 'application.madeOn', () => true),
    );
  }
  const seventh = addWorkingDays(received, DAYS_AFTER_RETURN_DECISION, calendar);
  return compared('admissibility.after-seventh-working-day', APR_38_1_E, made > seventh, () => ({
    received: { day: formatDay(received) },
    seventh: { day: formatDay(seventh) },
    made: { day: formatDay(made) },
  }));
}

/** 38(1)(e): too late after a return decision, informed of that consequence, and nothing new since. */
export const afterReturnDecisionGround = rule(
  'admissibility.after-return-decision',
  APR_38_1_E,
  (facts: Facts, parameters: AsylumParameters, calendar: HolidayCalendar) =>
    every(
      allowed('after-return-decision', parameters),
      is(facts, 'admissibility.returnDecision'),
      () => afterSeventhWorkingDay(facts, calendar),
      () => is(facts, 'admissibility.informedOfConsequence'),
      () => not(is(facts, 'admissibility.newSinceSevenDays')),
    ),
);

/** 38(2): a subsequent application without new elements; no option of national law. */
export const subsequentGround = rule(
  'admissibility.nothing-new',
  APR_38_2,
  (facts: Facts, parameters: AsylumParameters) =>
    every(subsequent(facts), () => not(newElements(facts, parameters))),
);
