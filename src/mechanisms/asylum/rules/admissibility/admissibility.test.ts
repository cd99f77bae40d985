import { describe, expect, it } from 'vitest';
import { formatDay, NO_HOLIDAYS, parseDay } from '#kernel';
import { ADMISSIBILITY_CASES, NOTHING } from '../../cases/admissibility.ts';
import { ADULT, DESIGNATED, NO_LINK, TRANSIT, UNACCOMPANIED } from '../../cases/third-country.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { incompletenessOn, without } from '../without.fixture.ts';
import { admissibility, inadmissibilityGrounds } from './admissibility.ts';
import { admissibilityTimeLimits, admissibleByLapse } from './admissibility-time-limits.ts';
import {
  newElements,
  newElementsUnderDirective,
  noRightToRemain,
  subsequentApplication,
} from './subsequent-application.ts';

const BOTH = [true, false] as const;
const EITHER_LAW = [parseDay('2026-06-11'), parseDay('2026-06-12')];
const decide = (facts: Facts) => admissibility(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS);

describe('admissibility', () => {
  it.each(ADMISSIBILITY_CASES)('$name ($origin)', ({ facts, expected }) => {
    expect(decide(facts).outcome).toBe(expected.outcome);
    expect(
      inadmissibilityGrounds(facts, DEFAULT_PARAMETERS, NO_HOLIDAYS)
        .filter(({ finding }) => finding.held === 'yes')
        .map(({ ground }) => ground),
    ).toEqual(expected.grounds);
  });

  it('leaves a ground aside that national law does not have, but not the one that binds', () => {
    const none = { ...DEFAULT_PARAMETERS, inadmissibilityGrounds: [] };
    const outcomes = ADMISSIBILITY_CASES.filter(({ expected }) =>
      expected.grounds.some((one) => one !== '38(2)'),
    ).map(({ facts }) => admissibility(facts, none, NO_HOLIDAYS).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['admissible', 'must-reject']));
    expect(
      admissibility(
        {
          ...NOTHING,
          'admissibility.earlierApplication': true,
          'admissibility.earlierDecisionFinal': true,
          'admissibility.newElements': false,
        },
        none,
        NO_HOLIDAYS,
      ).outcome,
    ).toBe('must-reject');
  });

  it('asks for the day of lodging only where the two laws differ', () => {
    const elsewhere: Facts = {
      ...without(NOTHING, 'application.madeOn', 'application.lodgedOn'),
      'admissibility.protectionElsewhere': true,
      'admissibility.inhumanElsewhere': false,
    };
    expect(decide(elsewhere).outcome).toBe('may-reject');
    const transit: Facts = {
      ...without(NOTHING, 'application.madeOn', 'application.lodgedOn'),
      ...DESIGNATED,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.enjoyedProtection': false,
    };
    expect(decide(transit).possible).toEqual(['may-reject', 'admissible']);
    expect(decide(transit).open.map(({ code }) => code)).toEqual(['applicable-law.lodged-from']);
  });

  it('gives the grounds of both laws, each under its condition, where the day of lodging is not known', () => {
    const grounds = inadmissibilityGrounds({}, DEFAULT_PARAMETERS, NO_HOLIDAYS);
    expect(grounds.map(({ ground }) => ground)).toEqual([
      '38(2)',
      '38(1)(a)',
      '38(1)(b)',
      '38(1)(c)',
      '38(1)(d)',
      '38(1)(e)',
      '33(2)(d)',
      '33(2)(a)',
      '33(2)(b)',
      '33(2)(c)',
      '33(2)(e)',
    ]);
    expect(grounds.filter(({ finding }) => finding.held !== 'not-yet-known')).toEqual([]);
  });

  it('settles, or names exactly what is missing: grounds of 38(1) and the one that binds', () => {
    expect(
      incompletenessOn({ ...NOTHING, 'admissibility.newElements': false }, decide, {
        'admissibility.protectionElsewhere': BOTH,
        'admissibility.inhumanElsewhere': BOTH,
        'admissibility.courtRelocation': BOTH,
        'admissibility.courtMissedCircumstances': BOTH,
        'admissibility.courtHeardNoHumanRights': BOTH,
        'admissibility.earlierApplication': BOTH,
        'admissibility.earlierDecisionFinal': BOTH,
      }),
    ).toEqual([]);
  });

  it('settles, or names exactly what is missing: after a return decision', () => {
    const domain = {
      'admissibility.returnDecision': BOTH,
      'admissibility.informedOfConsequence': BOTH,
      'admissibility.newSinceSevenDays': BOTH,
    };
    const received: Facts = { 'admissibility.returnDecisionReceivedOn': parseDay('2026-09-01') };
    expect(
      incompletenessOn({ ...NOTHING, ...received }, decide, {
        ...domain,
        'application.madeOn': [parseDay('2026-09-10'), parseDay('2026-09-11')],
      }),
    ).toEqual([]);
    const made: Facts = { 'application.madeOn': parseDay('2026-09-11') };
    expect(
      incompletenessOn({ ...NOTHING, ...made }, decide, {
        ...domain,
        'admissibility.returnDecisionReceivedOn': [parseDay('2026-09-01'), parseDay('2026-09-02')],
      }),
    ).toEqual([]);
  });

  it('settles, or names exactly what is missing: third countries under either law', () => {
    expect(
      incompletenessOn(
        {
          ...without(NOTHING, 'application.madeOn'),
          ...DESIGNATED,
          ...NO_LINK,
          'thirdCountry.enjoyedProtection': false,
          'thirdCountry.couldHaveRequested': true,
          'thirdCountry.reasonableToGo': true,
        },
        decide,
        {
          'application.lodgedOn': EITHER_LAW,
          'thirdCountry.clearlyNotAdmitted': BOTH,
          'thirdCountry.familyThere': BOTH,
          'thirdCountry.transited': BOTH,
          'thirdCountry.elementsAgainst': BOTH,
          'thirdCountry.protectionAsUnderGeneva': BOTH,
        },
      ),
    ).toEqual([]);
  });

  it('is never stricter for an unaccompanied minor than for an adult with the same facts', () => {
    const rank = { admissible: 0, 'may-reject': 1, 'must-reject': 2 } as const;
    for (const { facts } of ADMISSIBILITY_CASES) {
      for (const safeguards of BOTH) {
        const known: Facts = {
          ...facts,
          'thirdCountry.againstBestInterests': !safeguards,
          'thirdCountry.assurance': safeguards,
        };
        const adult = decide({ ...known, ...ADULT }).outcome;
        const minor = decide({ ...known, ...UNACCOMPANIED }).outcome;
        expect(adult !== null && minor !== null && rank[minor] <= rank[adult]).toBe(true);
      }
    }
  });
});

describe('a subsequent application', () => {
  it.each([
    [false, false, 'first'],
    [true, false, 'further-representation'],
    [true, true, 'subsequent'],
  ] as const)('with an earlier one %s, finally decided %s: %s', (earlier, final, outcome) => {
    expect(
      subsequentApplication({
        'admissibility.earlierApplication': earlier,
        'admissibility.earlierDecisionFinal': final,
      }).outcome,
    ).toBe(outcome);
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness(subsequentApplication, {
        'admissibility.earlierApplication': BOTH,
        'admissibility.earlierDecisionFinal': BOTH,
      }),
    ).toEqual([]);
    const elements = {
      'admissibility.newElements': BOTH,
      'admissibility.raisesLikelihood': BOTH,
      'admissibility.earlierInadmissible': BOTH,
      'admissibility.bearsOnEarlierGround': BOTH,
      'admissibility.ownFault': BOTH,
      'admissibility.raisesAdmissibility': BOTH,
      'admissibility.earlierImplicitlyWithdrawn': BOTH,
    };
    expect(incompleteness((facts) => newElements(facts, DEFAULT_PARAMETERS), elements)).toEqual([]);
    expect(
      incompleteness((facts) => newElementsUnderDirective(facts, DEFAULT_PARAMETERS), {
        'admissibility.newElements': BOTH,
        'admissibility.raisesLikelihood': BOTH,
        'admissibility.ownFault': BOTH,
      }),
    ).toEqual([]);
  });

  it('takes late elements into account where the authority does so of its own accord', () => {
    const facts: Facts = {
      'admissibility.newElements': true,
      'admissibility.raisesLikelihood': false,
      'admissibility.earlierInadmissible': true,
      'admissibility.bearsOnEarlierGround': true,
      'admissibility.ownFault': true,
      'admissibility.raisesAdmissibility': false,
      'admissibility.earlierImplicitlyWithdrawn': false,
    };
    const kind = { ...DEFAULT_PARAMETERS, lateElements: 'taken-into-account' } as const;
    expect(newElements(facts, DEFAULT_PARAMETERS).held).toBe('no');
    expect(newElements(facts, kind).held).toBe('yes');
  });
});

describe('the right to remain on a subsequent application', () => {
  const provided = { ...DEFAULT_PARAMETERS, noRightToRemainOnSubsequent: true };
  const abusive: Facts = {
    'admissibility.earlierApplication': true,
    'admissibility.earlierDecisionFinal': true,
    'admissibility.newElements': false,
    'admissibility.merelyToDelay': true,
    'admissibility.earlierSubsequentRejected': false,
    'admissibility.refoulementRisk': false,
  };

  it('is lost only where national law provides for it', () => {
    expect(noRightToRemain(abusive, DEFAULT_PARAMETERS).held).toBe('no');
    expect(noRightToRemain(abusive, provided).held).toBe('yes');
  });

  it.each([
    [
      'a first one with something new in it',
      { 'admissibility.newElements': true, 'admissibility.raisesLikelihood': true },
      'no',
    ],
    ['a first one lodged in good faith', { 'admissibility.merelyToDelay': false }, 'no'],
    [
      'a second one, whatever is new in it',
      { 'admissibility.merelyToDelay': false, 'admissibility.earlierSubsequentRejected': true },
      'yes',
    ],
    ['somebody who would be sent to torture', { 'admissibility.refoulementRisk': true }, 'no'],
    ['a further representation', { 'admissibility.earlierDecisionFinal': false }, 'no'],
  ] as const)('of %s', (_, change, held) => {
    expect(noRightToRemain({ ...abusive, ...change }, provided).held).toBe(held);
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompletenessOn(
        { 'admissibility.earlierInadmissible': false },
        (facts) => noRightToRemain(facts, provided),
        {
          'admissibility.earlierApplication': BOTH,
          'admissibility.earlierDecisionFinal': BOTH,
          'admissibility.newElements': BOTH,
          'admissibility.raisesLikelihood': BOTH,
          'admissibility.merelyToDelay': BOTH,
          'admissibility.earlierSubsequentRejected': BOTH,
          'admissibility.refoulementRisk': BOTH,
        },
      ),
    ).toEqual([]);
  });
});

describe('the time limits of admissibility', () => {
  const limits = (facts: Facts, parameters = DEFAULT_PARAMETERS): Record<string, string | null> =>
    Object.fromEntries(
      admissibilityTimeLimits(facts, parameters, NO_HOLIDAYS).map(({ code, end }) => [
        code,
        end === null ? null : formatDay(end),
      ]),
    );
  const lodged = (day: string): Facts => ({
    'application.lodgedOn': parseDay(day),
    'admissibility.returnDecision': false,
    'admissibility.extended': false,
  });

  it.each([
    ['2026-07-02', '2026-09-02', 'on the same date two months later'],
    ['2026-07-31', '2026-09-30', 'on the last day of a month without that date'],
    ['2026-12-31', '2027-03-01', 'moved from Sunday 28 February to Monday'],
    ['2026-07-08', '2026-09-08', 'on a Tuesday'],
    ['2026-07-05', '2026-09-07', 'moved from a Saturday'],
  ])('lodged on %s: decided by %s, %s', (day, end) => {
    expect(limits(lodged(day))).toEqual({ 'admissibility.decision': end });
  });

  it('are two months longer on one of three grounds', () => {
    const facts: Facts = { ...lodged('2026-07-02'), 'admissibility.extended': true };
    expect(limits(facts)).toEqual({ 'admissibility.decision': '2026-09-02' });
    expect(limits({ ...facts, 'admissibility.extensionGround': 'complexity' })).toEqual({
      'admissibility.decision': '2026-11-02',
    });
  });

  it('are ten working days after a return decision, and seven for the applicant before it', () => {
    const facts: Facts = {
      'application.madeOn': parseDay('2026-09-11'),
      'application.lodgedOn': parseDay('2026-09-14'),
      'admissibility.returnDecision': true,
      'admissibility.returnDecisionReceivedOn': parseDay('2026-09-01'),
      'admissibility.extended': true,
      'admissibility.extensionGround': 'numbers',
    };
    expect(limits(facts)).toEqual({
      'admissibility.decision': '2027-01-14',
      'admissibility.seventh-working-day': '2026-09-10',
      'admissibility.decision-after-return-decision': '2026-09-28',
    });
    expect(
      limits(facts, { ...DEFAULT_PARAMETERS, tenWorkingDaysFrom: 'making' })[
        'admissibility.decision-after-return-decision'
      ],
    ).toBe('2026-09-25');
  });

  it('admit nothing when they lapse', () => {
    expect(admissibleByLapse().held).toBe('no');
  });

  it('are not known while the day of lodging is not, and there are none under the Directive', () => {
    expect(limits({ 'admissibility.returnDecision': false })).toEqual({ 'admissibility.decision': null });
    expect(limits(lodged('2026-06-11'))).toEqual({});
  });
});
