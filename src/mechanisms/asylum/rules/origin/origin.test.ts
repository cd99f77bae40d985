import { describe, expect, it } from 'vitest';
import { missingIn, NO_HOLIDAYS, parseDay } from '#kernel';
import {
  CANDIDATE,
  EGYPTIAN,
  NATIONAL_2025,
  RATE_CASES,
  SAFE_CASES,
  UNION_CASES,
} from '../../cases/origin.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import {
  courtDisapplies,
  courtRaisesItself,
  designationReviewable,
  designationStands,
  formByStatute,
  nationalUnderDirective,
  nationalUnderRegulation,
  reassessAfterDerogation,
} from './designation.ts';
import { nationalDesignation } from './national-designation.ts';
import { rateAtMost, rateGroundApplies, rateTwentyOrLower } from './rate.ts';
import { individualExamination, safeCountryOfOrigin } from './safe-country.ts';
import { proposalLimit, suspension } from './suspension.ts';
import { designatedAtUnionLevel } from './union.ts';

const BOTH = [true, false] as const;
/** Of an applicant, without what the test tries. */
const APPLICANT: Facts = {
  'application.lodgedOn': parseDay('2026-07-02'),
  'applicant.nationality': 'EGY',
  'origin.candidateState': false,
  'origin.withinSuspendedPart': false,
  'origin.fromExceptedPart': false,
  'origin.inExceptedCategory': false,
};
const GHANAIAN: Facts = {
  'applicant.nationality': 'GHA',
  'origin.candidateState': false,
  'origin.unionSuspension': 'none',
  'origin.sourcesAccessible': true,
  'origin.fromExceptedPart': false,
  'origin.inExceptedCategory': false,
  'origin.elementsAgainst': false,
};
const LISTED: Facts = {
  'application.lodgedOn': parseDay('2026-07-02'),
  'origin.unionListed': true,
  'origin.unionSuspension': 'none',
};
const LODGED = ['2026-02-23', '2026-06-11', '2026-06-12'].map(parseDay);

describe('a safe country of origin for an applicant', () => {
  it.each(SAFE_CASES)('$name: $answer ($origin)', ({ facts, answer }) => {
    expect(safeCountryOfOrigin(facts).held).toBe(answer);
  });

  it('is asked of the country of nationality, or of former residence for the stateless only', () => {
    const resident: Facts = { ...EGYPTIAN, 'applicant.formerResidence': 'TUN' };
    expect(safeCountryOfOrigin(resident, 'TUN').held).toBe('not-yet-known');
    expect(safeCountryOfOrigin({ ...resident, 'applicant.stateless': false }, 'TUN').held).toBe('no');
    const { 'applicant.nationality': _, ...stateless } = { ...resident, 'applicant.stateless': true };
    expect(safeCountryOfOrigin({ ...stateless, 'applicant.nationality': 'LBY' }, 'TUN').held).toBe('yes');
  });

  it('never does away with the individual examination', () => {
    expect(individualExamination().held).toBe('yes');
  });

  it('needs no day where both laws agree', () => {
    const { 'application.lodgedOn': _, ...undated } = {
      ...NATIONAL_2025,
      'origin.unionSuspension': 'none' as const,
    };
    expect(safeCountryOfOrigin(undated).held).toBe('yes');
    expect(safeCountryOfOrigin({ ...undated, 'origin.elementsAgainst': true }).held).toBe('no');
    const { 'application.lodgedOn': __, ...egyptian } = EGYPTIAN;
    expect(missingIn(safeCountryOfOrigin(egyptian)).map(({ path }) => path)).toEqual([
      'application.lodgedOn',
    ]);
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness((facts) => safeCountryOfOrigin({ ...APPLICANT, ...facts }), {
        'origin.unionListed': BOTH,
        'origin.unionSuspension': ['none', 'partial', 'full'],
        'origin.nationallyListed': BOTH,
        'origin.sourcesAccessible': BOTH,
        'origin.elementsAgainst': BOTH,
      }),
    ).toEqual([]);
    expect(
      incompleteness((facts) => safeCountryOfOrigin({ ...LISTED, ...facts }, 'EGY'), {
        'applicant.nationality': ['EGY', 'LBY'],
        'applicant.stateless': BOTH,
        'applicant.formerResidence': ['EGY', 'LBY'],
        'origin.fromExceptedPart': BOTH,
        'origin.inExceptedCategory': BOTH,
        'origin.elementsAgainst': BOTH,
      }),
    ).toEqual([]);
    for (const lodged of LODGED) {
      expect(
        incompleteness(
          (facts) => safeCountryOfOrigin({ ...GHANAIAN, 'application.lodgedOn': lodged, ...facts }),
          {
            'origin.unionListed': BOTH,
            'origin.nationallyListed': BOTH,
            'origin.exceptsTerritory': BOTH,
            'origin.exceptsCategories': BOTH,
            'origin.amendmentInForce': BOTH,
          },
        ),
      ).toEqual([]);
    }
  });
});

describe('designation at Union level', () => {
  it.each(UNION_CASES)('$name: $answer ($origin)', ({ facts, answer }) => {
    expect(designatedAtUnionLevel(facts).held).toBe(answer);
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness(designatedAtUnionLevel, {
        'origin.unionListed': BOTH,
        'origin.candidateState': BOTH,
        'origin.indiscriminateViolence': BOTH,
        'origin.restrictiveMeasures': BOTH,
        'origin.unionRate': [20, 20.1],
        'origin.unionSuspension': ['none', 'partial', 'full'],
        'origin.withinSuspendedPart': BOTH,
      }),
    ).toEqual([]);
  });
});

describe('the recognition rate', () => {
  it.each(RATE_CASES)('$name: $answer', ({ facts, answer }) => {
    expect(rateTwentyOrLower(facts).held).toBe(answer);
  });

  it('at 20 % exactly a candidate State stays designated and the ground of 20 % is met', () => {
    const facts: Facts = { ...CANDIDATE, 'origin.unionRate': 20 };
    expect(designatedAtUnionLevel(facts).held).toBe('yes');
    expect(rateTwentyOrLower(facts).held).toBe('yes');
  });

  it('is measured against other thresholds as well, as in a crisis', () => {
    expect(rateAtMost({ 'origin.unionRate': 5 }, 5).held).toBe('yes');
    expect(rateAtMost({ 'origin.unionRate': 5.1 }, 5).held).toBe('no');
    expect(rateAtMost({ 'origin.unionRateLowest': 6, 'origin.unionRateHighest': 49 }, 5).held).toBe('no');
    expect(rateAtMost({ 'origin.unionRateLowest': 6, 'origin.unionRateHighest': 49 }, 50).held).toBe('yes');
  });

  it.each([
    ['2026-06-12', undefined, undefined, 'yes'],
    ['2026-06-11', true, true, 'yes'],
    ['2026-06-11', true, false, 'no'],
    ['2026-06-11', undefined, true, 'not-yet-known'],
    ['2026-02-23', true, true, 'no'],
  ] as const)(
    'as a ground, lodged %s, amendment in force %s, applied early %s: %s',
    (lodged, inForce, early, answer) => {
      expect(
        rateGroundApplies({
          'application.lodgedOn': parseDay(lodged),
          ...(inForce === undefined ? {} : { 'origin.amendmentInForce': inForce }),
          ...(early === undefined ? {} : { 'origin.rateAppliedEarly': early }),
        }).held,
      ).toBe(answer);
    },
  );

  it('settles, or names exactly what is missing', () => {
    expect(incompleteness(rateTwentyOrLower, { 'origin.unionRate': [0, 20, 20.1] })).toEqual([]);
    expect(
      incompleteness(rateGroundApplies, {
        'application.lodgedOn': LODGED,
        'origin.amendmentInForce': BOTH,
        'origin.rateAppliedEarly': BOTH,
      }),
    ).toEqual([]);
  });
});

describe('a national designation in court', () => {
  it('stands where the country is safe, nothing unlawful is left out and the sources are accessible', () => {
    expect(designationStands(NATIONAL_2025).held).toBe('yes');
    expect(courtDisapplies(NATIONAL_2025).held).toBe('no');
    expect(courtRaisesItself(NATIONAL_2025).held).toBe('no');
  });

  it.each([
    ['a region left out', { 'origin.exceptsTerritory': true }, 'yes'],
    ['a group left out', { 'origin.exceptsCategories': true }, 'yes'],
    ['a real risk of serious harm', { 'origin.noSeriousHarm': false }, 'yes'],
    // Access to the sources is no material condition of Annex I.
    ['secret sources', { 'origin.sourcesAccessible': false }, 'no'],
  ] as const)('with %s it is left aside; raised by the court itself: %s', (_, facts, raised) => {
    const given: Facts = { ...NATIONAL_2025, ...facts };
    expect(courtDisapplies(given).held).toBe('yes');
    expect(courtRaisesItself(given).held).toBe(raised);
  });

  it('may be made by statute, and a court reviews it all the same', () => {
    expect([formByStatute().held, designationReviewable().held]).toEqual(['yes', 'yes']);
  });

  it('is looked at again after a derogation from the Convention, which alone does not end it', () => {
    const given: Facts = { ...NATIONAL_2025, 'origin.derogatesFromConvention': true };
    expect(reassessAfterDerogation(given).held).toBe('yes');
    expect(designationStands(given).held).toBe('yes');
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness(designationStands, {
        'application.lodgedOn': LODGED,
        'origin.amendmentInForce': BOTH,
        'origin.exceptsTerritory': BOTH,
        'origin.exceptsCategories': BOTH,
        'origin.sourcesAccessible': BOTH,
        'origin.noPersecution': BOTH,
        'origin.noSeriousHarm': BOTH,
      }),
    ).toEqual([]);
    for (const national of [nationalUnderDirective, nationalUnderRegulation]) {
      expect(
        incompleteness(
          (facts) =>
            national({
              'application.lodgedOn': parseDay('2026-03-01'),
              'origin.exceptsCategories': false,
              ...facts,
            }),
          {
            'origin.nationallyListed': BOTH,
            'origin.amendmentInForce': BOTH,
            'origin.exceptsTerritory': BOTH,
            'origin.sourcesAccessible': BOTH,
            'origin.unionSuspension': ['none', 'partial', 'full'],
          },
        ),
      ).toEqual([]);
    }
  });
});

describe('the suspension of a designation at Union level', () => {
  const ACT: Facts = {
    'origin.suspensionAdoptedOn': parseDay('2026-11-02'),
    'origin.suspensionEffectiveOn': parseDay('2027-01-04'),
    'origin.suspensionExtensions': 0,
    'origin.removalAdopted': false,
  };
  const PROPOSED: Facts = { ...ACT, 'origin.removalProposedOn': parseDay('2027-02-02') };
  const on = (facts: Facts, day: string) => suspension(facts, parseDay(day), NO_HOLIDAYS).outcome;

  it.each([
    ['before it takes effect', { ...ACT, 'origin.removalProposed': false }, '2027-01-03', 'not-yet'],
    ['on the day it takes effect', { ...ACT, 'origin.removalProposed': false }, '2027-01-04', 'in-force'],
    ['on the last day for a proposal', { ...ACT, 'origin.removalProposed': false }, '2027-02-02', 'in-force'],
    ['the day after, without one', { ...ACT, 'origin.removalProposed': false }, '2027-02-03', 'lapsed'],
    ['the day after, with one of the last day', PROPOSED, '2027-02-03', 'in-force'],
    [
      'with a proposal a day late',
      { ...ACT, 'origin.removalProposedOn': parseDay('2027-02-03') },
      '2027-02-03',
      'lapsed',
    ],
    ['on its last day', PROPOSED, '2027-07-04', 'in-force'],
    ['after six months without extension', PROPOSED, '2027-07-05', 'expired'],
    [
      'after six months, extended',
      { ...PROPOSED, 'origin.suspensionExtensions': 1 },
      '2027-07-05',
      'in-force',
    ],
    [
      'after a year, extended once',
      { ...PROPOSED, 'origin.suspensionExtensions': 1 },
      '2028-01-05',
      'expired',
    ],
    [
      'after a year, extended twice',
      { ...PROPOSED, 'origin.suspensionExtensions': 2 },
      '2028-01-05',
      'in-force',
    ],
    [
      'fifteen months after the proposal',
      { ...PROPOSED, 'origin.suspensionExtensions': 2 },
      '2028-05-02',
      'in-force',
    ],
    ['a day later', { ...PROPOSED, 'origin.suspensionExtensions': 2 }, '2028-05-03', 'proposal-not-adopted'],
    [
      'once the legislator has decided',
      { ...PROPOSED, 'origin.removalAdopted': true },
      '2027-09-01',
      'decided',
    ],
  ] as const)('%s', (_, facts, day, outcome) => {
    expect(on(facts, day)).toBe(outcome);
  });

  it('lets the limit for the proposal end on the next working day, and says what follows if it passes', () => {
    const limit = proposalLimit({ 'origin.suspensionAdoptedOn': parseDay('2026-10-30') }, NO_HOLIDAYS);
    expect(limit.end).toBe(parseDay('2027-02-01'));
    expect(limit.consequence).toBe('origin.proposal.missed');
  });

  it('asks for extensions only where they make a difference', () => {
    const { 'origin.suspensionExtensions': _, ...open } = PROPOSED;
    expect(on(open, '2027-07-04')).toBe('in-force');
    const { outcome, open: findings } = suspension(open, parseDay('2027-07-05'), NO_HOLIDAYS);
    expect(outcome).toBeNull();
    expect(missingIn(findings).map(({ path }) => path)).toEqual(['origin.suspensionExtensions']);
  });

  it('settles, or names exactly what is missing', () => {
    const rest = {
      'origin.suspensionEffectiveOn': ['2026-11-10', '2029-01-01'].map(parseDay),
      'origin.suspensionExtensions': [0, 2],
      'origin.removalAdopted': BOTH,
    };
    const adopted = ['2026-10-05', '2026-11-02'].map(parseDay);
    const proposed = ['2027-02-02', '2027-02-04'].map(parseDay);
    for (const day of ['2027-02-10', '2027-08-01'].map(parseDay)) {
      const tried = (given: Facts) => (facts: Facts) => suspension({ ...given, ...facts }, day, NO_HOLIDAYS);
      expect(
        incompleteness(tried({ 'origin.removalProposedOn': parseDay('2027-02-02') }), {
          'origin.suspensionAdoptedOn': adopted,
          ...rest,
        }),
      ).toEqual([]);
      expect(
        incompleteness(
          tried({ 'origin.removalProposed': true, 'origin.suspensionAdoptedOn': parseDay('2026-11-02') }),
          { 'origin.removalProposedOn': proposed, ...rest },
        ),
      ).toEqual([]);
    }
  });

  it('asks after the limit whether there was a proposal, and when', () => {
    const { open } = suspension(ACT, parseDay('2027-02-10'), NO_HOLIDAYS);
    expect(missingIn(open).map(({ path }) => path)).toEqual([
      'origin.removalProposed',
      'origin.removalProposedOn',
    ]);
  });
});

describe('a designation by a member state under the Regulation', () => {
  const at = (facts: Facts, day = '2028-01-10', parameters = DEFAULT_PARAMETERS) =>
    nationalDesignation(facts, parseDay(day), NO_HOLIDAYS, parameters);
  const REMOVED: Facts = { 'origin.unionStatus': 'removed', 'origin.removedOn': parseDay('2027-11-01') };

  it.each([
    ['of a country never on the Union list', { 'origin.unionStatus': 'never' }, 'allowed'],
    ['of one on it', { 'origin.unionStatus': 'designated' }, 'union-list'],
    ['of one suspended', { 'origin.unionStatus': 'suspended' }, 'forbidden'],
    ['of one removed, not notified', { ...REMOVED, 'origin.safeAgainNotified': false }, 'notify-first'],
    [
      'of one removed, notified a month ago',
      {
        ...REMOVED,
        'origin.safeAgainNotifiedOn': parseDay('2027-12-10'),
        'origin.commissionObjected': false,
      },
      'wait',
    ],
    [
      'of one removed, on the last day to object',
      {
        ...REMOVED,
        'origin.safeAgainNotifiedOn': parseDay('2027-10-10'),
        'origin.commissionObjected': false,
      },
      'wait',
    ],
    [
      'of one removed, on the day after',
      {
        ...REMOVED,
        'origin.safeAgainNotifiedOn': parseDay('2027-10-07'),
        'origin.commissionObjected': false,
      },
      'allowed',
    ],
    [
      'of one removed, objected to',
      { ...REMOVED, 'origin.safeAgainNotifiedOn': parseDay('2027-10-01'), 'origin.commissionObjected': true },
      'forbidden',
    ],
    [
      'of one removed, two years ago to the day',
      {
        'origin.unionStatus': 'removed',
        'origin.removedOn': parseDay('2026-01-10'),
        'origin.safeAgainNotified': false,
      },
      'notify-first',
    ],
    [
      'of one removed, more than two years ago',
      { 'origin.unionStatus': 'removed', 'origin.removedOn': parseDay('2026-01-07') },
      'allowed',
    ],
  ] as const)('%s', (_, facts, outcome) => {
    expect(at(facts).outcome).toBe(outcome);
  });

  it('waits for an objection or not, as the parameter says', () => {
    const facts: Facts = {
      ...REMOVED,
      'origin.safeAgainNotifiedOn': parseDay('2027-12-10'),
      'origin.commissionObjected': false,
    };
    expect(
      at(facts, '2028-01-10', { ...DEFAULT_PARAMETERS, whileCommissionMayObject: 'designate' }).outcome,
    ).toBe('allowed');
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness((facts) => at({ 'origin.safeAgainNotified': true, ...facts }), {
        'origin.unionStatus': ['never', 'designated', 'suspended', 'removed'],
        'origin.removedOn': ['2026-01-07', '2027-11-01'].map(parseDay),
        'origin.safeAgainNotifiedOn': ['2027-10-07', '2027-12-10'].map(parseDay),
        'origin.commissionObjected': BOTH,
      }),
    ).toEqual([]);
  });
});
