import { describe, expect, it } from 'vitest';
import { formatDay, NO_HOLIDAYS, parseDay, type Conclusion } from '#kernel';
import { LIMITS_CASES } from '../../cases/limits.ts';
import type { Facts } from '../../facts/index.ts';
import { MESSAGES } from '../../messages/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import type { ExaminationProcedure, ProcedureLimit } from './limit.ts';
import { procedureTimeLimits } from './limits.ts';
import { rejectedThoughAbandoned, withdrawal } from './withdrawal.ts';

const AS_OF = parseDay('2026-09-01');
const limitsOf = (facts: Facts, procedure: ExaminationProcedure | null = 'regular', asOf = AS_OF) =>
  procedureTimeLimits(facts, procedure, DEFAULT_PARAMETERS, asOf, NO_HOLIDAYS);

describe('the time limits of the procedure', () => {
  it.each(LIMITS_CASES)('$name', ({ facts, procedure, asOf, expected }) => {
    const found = limitsOf(facts, procedure, parseDay(asOf));
    expect(
      Object.fromEntries(found.map(({ code, end }) => [code, end === null ? null : formatDay(end)])),
    ).toEqual(expected);
  });

  it('say how far each may be extended, as long as it is not', () => {
    const extendable = (facts: Facts, procedure: ExaminationProcedure): string | null => {
      const last = limitsOf({ 'application.lodgedOn': parseDay('2026-07-01'), ...facts }, procedure).at(
        -1,
      )?.extendable;
      return last === undefined || last === null ? null : formatDay(last);
    };
    expect(extendable({}, 'regular')).toBe('2027-07-01');
    expect(
      extendable({ 'limits.extension': 'complex-issues', 'limits.postponed': false }, 'regular'),
    ).toBeNull();
    expect(extendable({}, 'accelerated')).toBeNull();
  });

  it('have a text for what must be done and for what follows', () => {
    for (const procedure of ['admissibility', 'accelerated', 'regular', 'border'] as const) {
      for (const { code, consequence } of limitsOf({ 'limits.postponed': true }, procedure)) {
        expect(MESSAGES.en).toHaveProperty([code]);
        if (consequence !== null) expect(MESSAGES.nl).toHaveProperty([consequence]);
      }
    }
  });
});

/** A time limit as a conclusion: how long and from when, open where its reasons are. */
function lengthOf(limit: ProcedureLimit | undefined): Conclusion<string> {
  const because = limit?.because ?? [];
  const open = because.filter(({ held }) => held === 'not-yet-known');
  const outcome =
    limit === undefined || open.length > 0
      ? null
      : `${limit.period.count} ${limit.period.unit} from ${limit.from}`;
  return { outcome, possible: outcome === null ? [] : [outcome], findings: because, open };
}

describe('time limits settle, or name exactly what would change them', () => {
  const YES_NO = [true, false];

  const inside: Facts = {
    'arrival.how': 'inside',
    'application.madeOn': AS_OF,
    'border.crisis': 'force-majeure',
    'border.crisisFrom': AS_OF,
    'border.crisisUntil': AS_OF,
    'border.crisisAtOnce': false,
  };

  it('for registration', () => {
    expect(
      incompleteness((facts) => lengthOf(limitsOf({ ...inside, ...facts }, null).at(-2)), {
        'limits.madeToOtherAuthority': YES_NO,
        'limits.manyAtRegistration': YES_NO,
        'border.crisisRegistration': YES_NO,
      }),
    ).toEqual([]);
  });

  it('for lodging', () => {
    const domain = { 'limits.transferred': YES_NO, 'limits.manyAtLodging': YES_NO };
    expect(incompleteness((facts) => lengthOf(limitsOf(facts, null).at(-1)), domain)).toEqual([]);
  });

  it('for the decision, in each procedure', () => {
    const lodged: Facts = { 'application.lodgedOn': AS_OF, 'limits.transferred': false };
    const decide =
      (procedure: ExaminationProcedure, asOf = AS_OF) =>
      (facts: Facts) =>
        lengthOf(limitsOf({ ...lodged, ...facts }, procedure, asOf).at(-1));
    const extension = ['none', 'complex-issues'] as const;
    expect(incompleteness(decide('accelerated'), { 'limits.extension': extension })).toEqual([]);
    const regular = { 'limits.postponed': YES_NO, 'limits.extension': extension };
    expect(incompleteness(decide('regular'), regular)).toEqual([]);
    expect(
      incompleteness(
        (facts) => decide('regular')({ 'application.lodgedOn': parseDay('2026-06-11'), ...facts }),
        {
          ...regular,
          'limits.exceeded': YES_NO,
        },
      ),
    ).toEqual([]);
  });
});

describe('a withdrawal', () => {
  it('is explicit before it is implicit', () => {
    expect(withdrawal({ 'limits.withdrewInWriting': true, 'limits.withheldBiometrics': true }).outcome).toBe(
      'explicit',
    );
  });

  it('is not made of absence that was beyond control, but is of neglected reporting', () => {
    const facts: Facts = { 'limits.notAvailable': true, 'limits.beyondControl': true };
    expect(rejectedThoughAbandoned({ ...facts, 'limits.foundNotToQualify': false }).held).toBe('no');
    const found = withdrawal({
      ...facts,
      'limits.neglectedReporting': true,
      'limits.withdrewInWriting': false,
    });
    expect(found.outcome).toBe('implicit');
  });

  it('settles, or names exactly what is missing', () => {
    const none: Facts = {
      'limits.withdrewInWriting': false,
      'limits.withheldInformation': false,
      'limits.withheldBiometrics': false,
      'limits.missedInterview': false,
      'limits.neglectedReporting': false,
      'limits.notAvailable': false,
      'limits.lodgedInWrongState': false,
    };
    const yesNo = [true, false];
    expect(
      incompleteness((facts) => withdrawal({ ...none, ...facts }), {
        'limits.notLodged': yesNo,
        'limits.hadOpportunity': yesNo,
        'limits.goodCause': yesNo,
        'limits.withheldAddress': yesNo,
        'limits.hasAddress': yesNo,
        'limits.housedByAuthorities': yesNo,
      }),
    ).toEqual([]);
    const others: Facts = {
      'limits.notLodged': false,
      'limits.withheldAddress': false,
      'limits.lodgedInWrongState': false,
    };
    expect(
      incompleteness((facts) => withdrawal({ ...others, ...facts }), {
        'limits.withdrewInWriting': yesNo,
        'limits.withheldInformation': yesNo,
        'limits.withheldBiometrics': yesNo,
        'limits.missedInterview': yesNo,
        'limits.interviewJustified': yesNo,
        'limits.neglectedReporting': yesNo,
        'limits.notAvailable': yesNo,
        'limits.beyondControl': yesNo,
      }),
    ).toEqual([]);
  });
});
