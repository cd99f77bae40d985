/** Worked cases on admissibility, from the text of APR 35, 38, 55 and 56 and from judgments. No holidays but weekends. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type {
  Admissibility,
  GroundUnderDirective,
  GroundUnderRegulation,
} from '../rules/admissibility/admissibility.ts';
import { ADULT, DESIGNATED, FAMILY_THERE, GENEVA, NO_LINK, SAFE, TRANSIT } from './third-country.ts';

export interface AdmissibilityCase {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly expected: {
    readonly outcome: Admissibility;
    /** Those that are fulfilled. */
    readonly grounds: readonly (GroundUnderRegulation | GroundUnderDirective)[];
  };
}

/** A first application with nothing in it that could make it inadmissible, lodged on the first day of the Regulation. */
export const NOTHING: Facts = {
  ...ADULT,
  'application.madeOn': parseDay('2026-06-12'),
  'application.lodgedOn': parseDay('2026-06-12'),
  'admissibility.protectionElsewhere': false,
  'admissibility.courtRelocation': false,
  'admissibility.returnDecision': false,
  'admissibility.earlierApplication': false,
  'admissibility.joinedAsDependant': false,
  'thirdCountry.enjoyedProtection': false,
  'thirdCountry.designation': 'none',
  'thirdCountry.canRequestProtection': false,
  'thirdCountry.unionAgreement': false,
  'thirdCountry.clearlyNotAdmitted': false,
};

const ELSEWHERE: Facts = {
  'admissibility.protectionElsewhere': true,
  'admissibility.inhumanElsewhere': false,
};
const SUBSEQUENT: Facts = {
  'admissibility.earlierApplication': true,
  'admissibility.earlierDecisionFinal': true,
};
/** Received on Tuesday 1 September 2026: the seventh working day is Thursday 10 September. */
const RETURN_DECISION: Facts = {
  'admissibility.returnDecision': true,
  'admissibility.returnDecisionReceivedOn': parseDay('2026-09-01'),
  'admissibility.informedOfConsequence': true,
  'admissibility.newSinceSevenDays': false,
  'application.lodgedOn': parseDay('2026-09-14'),
};
const BEFORE: Facts = {
  'application.madeOn': parseDay('2026-06-01'),
  'application.lodgedOn': parseDay('2026-06-11'),
};
/** New elements bearing on the ground on which the earlier application was inadmissible. */
const ON_EARLIER_GROUND: Facts = {
  'admissibility.newElements': true,
  'admissibility.raisesLikelihood': false,
  'admissibility.earlierInadmissible': true,
  'admissibility.bearsOnEarlierGround': true,
  'admissibility.raisesAdmissibility': false,
  'admissibility.earlierImplicitlyWithdrawn': false,
};

const MUST = (...grounds: AdmissibilityCase['expected']['grounds']): AdmissibilityCase['expected'] => ({
  outcome: 'must-reject',
  grounds,
});
const MAY = (...grounds: AdmissibilityCase['expected']['grounds']): AdmissibilityCase['expected'] => ({
  outcome: 'may-reject',
  grounds,
});
const ADMISSIBLE: AdmissibilityCase['expected'] = { outcome: 'admissible', grounds: [] };

export const ADMISSIBILITY_CASES: readonly AdmissibilityCase[] = [
  {
    name: 'A first application by somebody who fled directly',
    origin: '38',
    facts: NOTHING,
    expected: ADMISSIBLE,
  },
  {
    name: 'Another member state has granted subsidiary protection',
    origin: '38(1)(c)',
    facts: { ...NOTHING, ...ELSEWHERE },
    expected: MAY('38(1)(c)'),
  },
  {
    name: 'Another member state has granted protection, and would leave the applicant in the street',
    origin: 'C-297/17',
    facts: { ...NOTHING, ...ELSEWHERE, 'admissibility.inhumanElsewhere': true },
    expected: ADMISSIBLE,
  },
  {
    name: 'A witness is relocated by an international criminal court',
    origin: '38(1)(d)',
    facts: {
      ...NOTHING,
      'admissibility.courtRelocation': true,
      'admissibility.courtMissedCircumstances': false,
      'admissibility.courtHeardNoHumanRights': false,
    },
    expected: MAY('38(1)(d)'),
  },
  {
    name: 'The witness could not raise human rights before that court',
    origin: '38(1)(d)',
    facts: {
      ...NOTHING,
      'admissibility.courtRelocation': true,
      'admissibility.courtMissedCircumstances': false,
      'admissibility.courtHeardNoHumanRights': true,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'An application on the seventh working day after the return decision is in time',
    origin: '38(1)(e)',
    facts: { ...NOTHING, ...RETURN_DECISION, 'application.madeOn': parseDay('2026-09-10') },
    expected: ADMISSIBLE,
  },
  {
    name: 'An application on the eighth is not',
    origin: '38(1)(e)',
    facts: { ...NOTHING, ...RETURN_DECISION, 'application.madeOn': parseDay('2026-09-11') },
    expected: MAY('38(1)(e)'),
  },
  {
    name: 'Nobody had told the applicant of the seven working days',
    origin: '38(1)(e)',
    facts: {
      ...NOTHING,
      ...RETURN_DECISION,
      'application.madeOn': parseDay('2026-09-11'),
      'admissibility.informedOfConsequence': false,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'The government at home fell after the seven working days',
    origin: '38(1)(e)',
    facts: {
      ...NOTHING,
      ...RETURN_DECISION,
      'application.madeOn': parseDay('2026-10-20'),
      'admissibility.newSinceSevenDays': true,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'A refugee recognised in a third country that takes them back',
    origin: '38(1)(a)',
    facts: {
      ...NOTHING,
      ...SAFE,
      'thirdCountry.canRequestProtection': false,
      'thirdCountry.enjoyedProtection': true,
      'thirdCountry.canStillAvail': true,
    },
    expected: MAY('38(1)(a)'),
  },
  {
    name: 'Transit through a designated country',
    origin: '38(1)(b)',
    facts: { ...NOTHING, ...DESIGNATED, ...NO_LINK, ...TRANSIT, 'thirdCountry.enjoyedProtection': false },
    expected: MAY('38(1)(b)'),
  },
  {
    name: 'Transit through a designated country that clearly will not let the applicant in',
    origin: '38(1)(b)',
    facts: { ...NOTHING, ...DESIGNATED, ...NO_LINK, ...TRANSIT, 'thirdCountry.clearlyNotAdmitted': true },
    expected: ADMISSIBLE,
  },
  {
    name: 'Transit through a designated country, lodged on the day before the Regulation',
    origin: '79(3), Directive 38(2)(a), C-564/18',
    facts: {
      ...NOTHING,
      ...DESIGNATED,
      ...NO_LINK,
      ...TRANSIT,
      ...BEFORE,
      'thirdCountry.protectionAsUnderGeneva': true,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'A connection with a safe country, lodged on the day before the Regulation',
    origin: 'Directive 33(2)(c)',
    facts: {
      ...NOTHING,
      ...SAFE,
      ...NO_LINK,
      ...FAMILY_THERE,
      ...BEFORE,
      'thirdCountry.protectionAsUnderGeneva': true,
    },
    expected: MAY('33(2)(c)'),
  },
  {
    name: 'A late application after a return decision, lodged on the day before the Regulation',
    origin: 'Directive 33(2), which has no such ground',
    facts: { ...NOTHING, ...RETURN_DECISION, ...GENEVA, ...BEFORE },
    expected: ADMISSIBLE,
  },
  {
    name: 'A first application while the decision on it can still be appealed is a further representation',
    origin: '55(1)',
    facts: {
      ...NOTHING,
      'admissibility.earlierApplication': true,
      'admissibility.earlierDecisionFinal': false,
      'admissibility.newElements': false,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'A subsequent application with nothing new',
    origin: '38(2), 55(7)',
    facts: { ...NOTHING, ...SUBSEQUENT, 'admissibility.newElements': false },
    expected: MUST('38(2)'),
  },
  {
    name: 'It must be rejected even where there is an optional ground as well',
    origin: '38(1)(c), 38(2)',
    facts: { ...NOTHING, ...ELSEWHERE, ...SUBSEQUENT, 'admissibility.newElements': false },
    expected: MUST('38(2)', '38(1)(c)'),
  },
  {
    name: 'A new arrest warrant makes protection much more likely, however late it is shown',
    origin: '55(3)(a), 55(5)',
    facts: {
      ...NOTHING,
      ...SUBSEQUENT,
      'admissibility.newElements': true,
      'admissibility.raisesLikelihood': true,
      'admissibility.ownFault': true,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'New elements that change nothing, the earlier application having been unfounded',
    origin: '55(3)',
    facts: {
      ...NOTHING,
      ...SUBSEQUENT,
      'admissibility.newElements': true,
      'admissibility.raisesLikelihood': false,
      'admissibility.earlierInadmissible': false,
    },
    expected: MUST('38(2)'),
  },
  {
    name: 'The safe third country has fallen into war since it made the earlier application inadmissible',
    origin: '55(3)(b)',
    facts: { ...NOTHING, ...SUBSEQUENT, ...ON_EARLIER_GROUND, 'admissibility.ownFault': false },
    expected: ADMISSIBLE,
  },
  {
    name: 'What bears on the earlier ground was kept back through own fault',
    origin: '55(5)',
    facts: { ...NOTHING, ...SUBSEQUENT, ...ON_EARLIER_GROUND, 'admissibility.ownFault': true },
    expected: MUST('38(2)'),
  },
  {
    name: 'What was kept back counts all the same where it makes inadmissibility much less likely',
    origin: '55(5)',
    facts: {
      ...NOTHING,
      ...SUBSEQUENT,
      ...ON_EARLIER_GROUND,
      'admissibility.ownFault': true,
      'admissibility.raisesAdmissibility': true,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'What was kept back counts all the same where an earlier application was implicitly withdrawn unexamined',
    origin: '55(5)',
    facts: {
      ...NOTHING,
      ...SUBSEQUENT,
      ...ON_EARLIER_GROUND,
      'admissibility.ownFault': true,
      'admissibility.earlierImplicitlyWithdrawn': true,
    },
    expected: ADMISSIBLE,
  },
  {
    name: 'New elements do not open a subsequent application that is inadmissible on another ground',
    origin: '55(6)',
    facts: {
      ...NOTHING,
      ...ELSEWHERE,
      ...SUBSEQUENT,
      'admissibility.newElements': true,
      'admissibility.raisesLikelihood': true,
    },
    expected: MAY('38(1)(c)'),
  },
  {
    name: 'Under the Directive what was kept back stays out, likely as it makes protection',
    origin: 'Directive 40(4)',
    facts: {
      ...NOTHING,
      ...SUBSEQUENT,
      ...BEFORE,
      'admissibility.newElements': true,
      'admissibility.raisesLikelihood': true,
      'admissibility.ownFault': true,
    },
    expected: MUST('33(2)(d)'),
  },
  {
    name: 'Under the Directive a spouse who had joined an application lodges their own without reason',
    origin: 'Directive 33(2)(e)',
    facts: {
      ...NOTHING,
      ...BEFORE,
      'admissibility.joinedAsDependant': true,
      'admissibility.separateJustified': false,
    },
    expected: MAY('33(2)(e)'),
  },
];
