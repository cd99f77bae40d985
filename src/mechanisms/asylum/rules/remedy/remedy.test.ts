import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, missingIn, NO_HOLIDAYS, parseDay } from '#kernel';
import { REMEDY_CASES } from '../../cases/remedy.ts';
import type { Facts } from '../../facts/index.ts';
import { INADMISSIBILITY_GROUNDS, REMEDY } from '../../facts/remedy.ts';
import { DEFAULT_PARAMETERS, type AppealParameters, type AsylumParameters } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { appealTime, appealWindow } from './appeal.ts';
import { decisionContents, returnDecisionDue, type DecisionOutcome } from './decision.ts';
import { courtMay, removalBarred, requestToRemain, rightToRemain, type RightToRemain } from './remain.ts';

const withAppeals = (appeals: Partial<AppealParameters>): AsylumParameters => ({
  ...DEFAULT_PARAMETERS,
  appeals: { ...DEFAULT_PARAMETERS.appeals, ...appeals },
});
const REGULATION: Facts = { 'application.lodgedOn': parseDay('2026-06-12') };
const DIRECTIVE: Facts = { 'application.lodgedOn': parseDay('2026-06-11') };
const YES_NO = [true, false];

describe('a remedy', () => {
  it.each(REMEDY_CASES)('$name', ({ facts, expected }) => {
    const remain = rightToRemain(facts, DEFAULT_PARAMETERS).outcome;
    expect({
      time: appealTime(facts, DEFAULT_PARAMETERS).outcome,
      remain,
      barred: removalBarred(facts, DEFAULT_PARAMETERS).held === 'yes',
    }).toEqual(expected);
    expect(courtMay(facts, DEFAULT_PARAMETERS).held).toBe(remain === 'on-request' ? 'yes' : 'no');
  });

  const accelerated: Facts = {
    ...REGULATION,
    'remedy.outcome': 'unfounded',
    'remedy.accelerated': true,
    'remedy.border': false,
    'admissibility.earlierApplication': true,
    'admissibility.earlierDecisionFinal': true,
    'remedy.furtherAppeal': false,
    'remedy.notifiedOn': parseDay('2026-10-01'),
    'remedy.appeal': 'pending',
    'remedy.requestToRemain': 'pending',
  };

  it('shows the range of days where national law has not been set, and its choice where it has', () => {
    const ends = (parameters: AsylumParameters, facts: Facts): (string | null)[] => {
      const { firstEnd, lastEnd } = appealWindow({ ...accelerated, ...facts }, parameters, NO_HOLIDAYS);
      return [firstEnd, lastEnd].map((end) => (end === null ? null : formatDay(end)));
    };
    expect(ends(DEFAULT_PARAMETERS, {})).toEqual(['2026-10-06', '2026-10-12']);
    expect(ends(withAppeals({ shortPeriod: { count: 7, unit: 'days' } }), {})).toEqual([
      '2026-10-08',
      '2026-10-08',
    ]);
    const regular: Facts = { 'remedy.accelerated': false, 'remedy.groundsPresent': false };
    expect(ends(DEFAULT_PARAMETERS, regular)).toEqual(['2026-10-15', '2026-11-02']);
  });

  it('gives at least five days from notification to ask to remain', () => {
    const limit = requestToRemain(accelerated, DEFAULT_PARAMETERS, NO_HOLIDAYS);
    expect(limit?.end).toBe(parseDay('2026-10-06'));
    const regular: Facts = {
      ...accelerated,
      'remedy.accelerated': false,
      'admissibility.earlierApplication': false,
    };
    expect(requestToRemain(regular, DEFAULT_PARAMETERS, NO_HOLIDAYS)).toBeNull();
  });

  it('does not bar removal where national law makes the exceptions for subsequent applicants', () => {
    const abusive: Facts = {
      ...accelerated,
      'remedy.appealToDelay': true,
      'admissibility.earlierSubsequentRejected': true,
      'admissibility.refoulementRisk': false,
    };
    const repeated = { ...DEFAULT_PARAMETERS, noRightToRemainOnSubsequent: true };
    const delaying = withAppeals({ exceptionForDelayingAppeal: true });
    expect(removalBarred(abusive, DEFAULT_PARAMETERS).held).toBe('yes');
    expect(removalBarred(abusive, repeated).held).toBe('no');
    expect(removalBarred(abusive, delaying).held).toBe('no');
    expect(courtMay(abusive, repeated).held).toBe('yes');
  });

  it('reads what is open as its parameters say', () => {
    const elsewhere: Facts = {
      ...accelerated,
      'remedy.outcome': 'inadmissible',
      'remedy.ground': '38(1)(c)',
      'applicant.minor': false,
    };
    const remain = (facts: Facts, appeals: Partial<AppealParameters>): RightToRemain | null =>
      rightToRemain(facts, withAppeals(appeals)).outcome;
    expect(remain(elsewhere, { protectedElsewhereRemains: 'on-request' })).toBe('on-request');
    const minor: Facts = {
      ...accelerated,
      'admissibility.earlierApplication': false,
      'remedy.border': true,
      'applicant.minor': true,
      'applicant.unaccompanied': true,
    };
    expect(remain(minor, {})).toBe('automatic');
    expect(remain(minor, { unaccompaniedMinorAtBorderRemains: 'on-request' })).toBe('on-request');
    expect(remain({ ...accelerated, ...DIRECTIVE }, { directiveRightToRemain: true })).toBe('automatic');
    const ended: Facts = {
      'remedy.outcome': 'protection-ended',
      'remedy.withdrawalStartedOn': parseDay('2026-09-01'),
      'remedy.furtherAppeal': false,
    };
    expect(remain(ended, {})).toBe('automatic');
    expect(remain(ended, { appealWhereProtectionEnded: false })).toBe('none');
  });

  it('says what must come with each decision', () => {
    const contents = (outcome: DecisionOutcome): string[] =>
      decisionContents({ 'remedy.outcome': outcome, 'remedy.earlierReturnDecision': false }).map(
        ({ held }) => held,
      );
    expect(contents('inadmissible')).toEqual(['yes', 'yes', 'yes']);
    expect(contents('explicitly-withdrawn')).toEqual(['yes', 'no', 'yes']);
    expect(contents('subsidiary-protection')).toEqual(['yes', 'yes', 'no']);
    expect(contents('refugee-status')).toEqual(['no', 'no', 'no']);
  });
});

const OUTCOMES = REMEDY.outcome.options as readonly DecisionOutcome[];
const WITHDRAWALS = REMEDY.withdrawalGround.options as readonly NonNullable<
  Facts['remedy.withdrawalGround']
>[];

/** How well off somebody is. */
const RANK: Readonly<Record<RightToRemain, number>> = { none: 0, 'on-request': 1, automatic: 2 };

describe('an unaccompanied minor', () => {
  const yesNo = fc.boolean();
  const cases = fc.record({
    'application.lodgedOn': fc.constantFrom(parseDay('2026-06-11'), parseDay('2026-06-12')),
    'remedy.withdrawalStartedOn': fc.constantFrom(parseDay('2026-06-11'), parseDay('2026-06-12')),
    'remedy.outcome': fc.constantFrom(...OUTCOMES),
    'remedy.ground': fc.constantFrom(...INADMISSIBILITY_GROUNDS),
    'remedy.withdrawalGround': fc.constantFrom(...WITHDRAWALS),
    'remedy.accelerated': yesNo,
    'remedy.groundsPresent': yesNo,
    'remedy.border': yesNo,
    'admissibility.earlierApplication': yesNo,
    'admissibility.earlierDecisionFinal': yesNo,
    'remedy.furtherAppeal': yesNo,
    'remedy.lateOnly': yesNo,
    'remedy.borderGuarantees': yesNo,
  });
  const parameters = fc
    .record({
      exceptionForDelayingAppeal: yesNo,
      directiveRightToRemain: yesNo,
      appealWhereProtectionEnded: yesNo,
      unaccompaniedMinorAtBorderRemains: fc.constantFrom('automatic' as const, 'on-request' as const),
      protectedElsewhereRemains: fc.constantFrom('automatic' as const, 'on-request' as const),
    })
    .map(withAppeals);

  it('is never worse off than an adult in the right to remain', () => {
    fc.assert(
      fc.property(cases, parameters, (facts, chosen) => {
        const adult = rightToRemain({ ...facts, 'applicant.minor': false }, chosen).outcome;
        const minor = rightToRemain(
          { ...facts, 'applicant.minor': true, 'applicant.unaccompanied': true },
          chosen,
        ).outcome;
        expect(adult).not.toBeNull();
        expect(minor).not.toBeNull();
        if (adult !== null && minor !== null) expect(RANK[minor]).toBeGreaterThanOrEqual(RANK[adult]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('remedies settle, or name exactly what is missing', () => {
  const LODGED = [parseDay('2026-06-11'), parseDay('2026-06-12')];

  it('ask for the decision first, and for nothing else', () => {
    const asked = [
      appealTime({}, DEFAULT_PARAMETERS).open,
      rightToRemain({}, DEFAULT_PARAMETERS).open,
      [courtMay({}, DEFAULT_PARAMETERS), removalBarred({}, DEFAULT_PARAMETERS)],
    ].map((open) => missingIn(open).map(({ path }) => path));
    expect(asked).toEqual([['remedy.outcome'], ['remedy.outcome'], ['remedy.outcome']]);
  });

  describe.each(OUTCOMES)('where the decision is: %s', (outcome) => {
    const known: Facts = { 'remedy.outcome': outcome };

    it('on the time for appeal', () => {
      expect(
        incompleteness((facts) => appealTime({ ...known, ...facts }, DEFAULT_PARAMETERS), {
          'application.lodgedOn': LODGED,
          'remedy.withdrawalStartedOn': LODGED,
          'remedy.groundsPresent': YES_NO,
          'remedy.accelerated': YES_NO,
        }),
      ).toEqual([]);
    });

    it('on the right to remain under the Regulation, by either reading', () => {
      const domain = {
        'remedy.ground': ['38(1)(b)', '38(1)(c)'],
        'remedy.withdrawalGround': ['14(1)(a)', '14(1)(b)'],
        'remedy.accelerated': YES_NO,
        'remedy.border': YES_NO,
        'admissibility.earlierApplication': YES_NO,
        'remedy.furtherAppeal': YES_NO,
        'applicant.minor': YES_NO,
        'applicant.unaccompanied': YES_NO,
      } as const;
      const started: Facts = {
        'admissibility.earlierDecisionFinal': true,
        ...REGULATION,
        'remedy.withdrawalStartedOn': parseDay('2026-06-12'),
        ...known,
      };
      for (const unaccompaniedMinorAtBorderRemains of ['automatic', 'on-request'] as const) {
        const parameters = withAppeals({ unaccompaniedMinorAtBorderRemains });
        expect(
          incompleteness((facts) => rightToRemain({ ...started, ...facts }, parameters), domain),
        ).toEqual([]);
      }
    });

    it('on the right to remain under either law', () => {
      const adult: Facts = {
        'applicant.minor': false,
        'admissibility.earlierApplication': false,
        'remedy.furtherAppeal': false,
        ...known,
      };
      expect(
        incompleteness((facts) => rightToRemain({ ...adult, ...facts }, DEFAULT_PARAMETERS), {
          ...(outcome.startsWith('protection')
            ? { 'remedy.withdrawalStartedOn': LODGED }
            : { 'application.lodgedOn': LODGED }),
          'remedy.withdrawalGround': ['14(1)(a)', '14(1)(b)'],
          'remedy.ground': ['38(1)(b)', '38(1)(c)', '38(1)(a)', '38(1)(d)'],
          'remedy.accelerated': YES_NO,
          'remedy.lateOnly': YES_NO,
          'remedy.border': YES_NO,
          'remedy.borderGuarantees': YES_NO,
        }),
      ).toEqual([]);
    });

    it('on removal', () => {
      const adult: Facts = {
        ...REGULATION,
        'remedy.withdrawalStartedOn': parseDay('2026-06-12'),
        'remedy.border': false,
        'applicant.minor': false,
        'admissibility.earlierDecisionFinal': true,
        'admissibility.merelyToDelay': false,
        'admissibility.refoulementRisk': false,
        'remedy.ground': '38(1)(c)',
        'remedy.withdrawalGround': '14(1)(a)',
        ...known,
      };
      const common = {
        'remedy.accelerated': YES_NO,
        'admissibility.earlierApplication': YES_NO,
        'remedy.furtherAppeal': YES_NO,
        'remedy.appeal': ['pending', 'decided'],
        'remedy.requestToRemain': ['pending', 'allowed', 'refused'],
      } as const;
      const delaying = withAppeals({ exceptionForDelayingAppeal: true });
      expect(
        incompleteness((facts) => removalBarred({ ...adult, ...facts }, delaying), {
          ...common,
          'remedy.appealToDelay': YES_NO,
        }),
      ).toEqual([]);
      const repeated = { ...DEFAULT_PARAMETERS, noRightToRemainOnSubsequent: true };
      expect(
        incompleteness((facts) => removalBarred({ ...adult, ...facts }, repeated), {
          ...common,
          'admissibility.earlierSubsequentRejected': YES_NO,
        }),
      ).toEqual([]);
    });
  });

  it('on what a decision must have', () => {
    expect(
      incompleteness(returnDecisionDue, {
        'remedy.outcome': OUTCOMES,
        'remedy.earlierReturnDecision': YES_NO,
      }),
    ).toEqual([]);
  });
});
