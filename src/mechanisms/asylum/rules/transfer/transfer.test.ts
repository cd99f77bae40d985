import { describe, expect, it } from 'vitest';
import { formatDay, missingIn, NO_HOLIDAYS, parseDay, type Conclusion, type Day } from '#kernel';
import { TAKE_BACK, TAKE_CHARGE, TRANSFERS, type TransferCase } from '../../cases/transfer.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { mustAcceptBack, transferOutcome } from './carrying-out.ts';
import { acceptedOn, takeBackOutcome, takeChargeOutcome } from './outcomes.ts';
import type { Look } from './period.ts';
import { appealWindow, pleaWithinScope, transferWaits } from './remedy.ts';
import { notifiedInTime } from './request.ts';
import { transferTimeLimits } from './time-limits.ts';

const look = (facts: Facts, asOf: Day, parameters = DEFAULT_PARAMETERS): Look => ({
  facts,
  asOf,
  calendar: NO_HOLIDAYS,
  parameters,
});
const limitsOf = ({ facts, asOf, calendar, parameters }: Look) =>
  transferTimeLimits(facts, asOf, calendar, parameters);

function holds<Outcome>(one: TransferCase<Outcome>, decide: (look: Look) => Conclusion<Outcome>): void {
  const at = look(one.facts, one.asOf);
  const { outcome, open } = decide(at);
  expect({ outcome, missing: missingIn(open).map(({ path }) => path) }).toEqual({
    outcome: one.outcome,
    missing: [],
  });
  if (one.limit === undefined) return;
  const [code, end] = one.limit;
  const shown = limitsOf(at).find((limit) => limit.code === code);
  expect(shown?.end == null ? shown?.end : formatDay(shown.end)).toBe(end);
}

describe('a take charge request', () => {
  it.each(TAKE_CHARGE)('$name ($origin)', (one) => holds(one, takeChargeOutcome));
});

describe('a take back notification', () => {
  it.each(TAKE_BACK)('$name ($origin)', (one) => holds(one, takeBackOutcome));

  it('is late on the fifteenth day, which changes nothing', () => {
    const sent = (on: string) =>
      notifiedInTime(
        look(
          {
            'transfer.requestingInCrisis': false,
            'transfer.hitOn': parseDay('2026-10-05'),
            'transfer.requestSent': true,
            'transfer.requestSentOn': parseDay(on),
          },
          parseDay('2027-01-01'),
        ),
      ).held;
    expect([sent('2026-10-19'), sent('2026-10-20')]).toEqual(['yes', 'no']);
  });

  it('is not confirmed by silence in a crisis where the parameter says so', () => {
    const facts: Facts = {
      'transfer.kind': 'take-back',
      'transfer.requestSent': true,
      'transfer.requestReceivedOn': parseDay('2026-10-19'),
      'transfer.requestedInCrisis': true,
      'transfer.reply': 'none',
    };
    const nothing = { ...DEFAULT_PARAMETERS, silenceInCrisis: 'nothing' } as const;
    expect(takeBackOutcome(look(facts, parseDay('2026-12-01'))).outcome).toBe('confirmed-by-silence');
    expect(takeBackOutcome(look(facts, parseDay('2026-12-01'), nothing)).outcome).toBe(
      'awaiting-confirmation',
    );
  });
});

describe('a transfer', () => {
  it.each(TRANSFERS)('$name ($origin)', (one) => holds(one, transferOutcome));

  it('counts from the reply, or from the silence before it', () => {
    const replied = TAKE_CHARGE.find(({ outcome }) => outcome === 'awaiting-reply')?.facts ?? {};
    const on = (day: string) =>
      acceptedOn(
        look(
          { ...replied, 'transfer.reply': 'accepted', 'transfer.repliedOn': parseDay(day) },
          parseDay('2026-12-01'),
        ),
      );
    expect(on('2026-08-20')).toBe(parseDay('2026-08-20'));
    expect(on('2026-09-20')).toBe(parseDay('2026-09-03'));
  });

  it('counts from the day after the silence where the parameter says so', () => {
    const silent = TAKE_CHARGE.find(({ limit }) => limit?.[0] === 'transfer.transfer')?.facts ?? {};
    const after = { ...DEFAULT_PARAMETERS, silenceCountsFrom: 'day-after' } as const;
    expect(acceptedOn(look(silent, parseDay('2026-12-01'), after))).toBe(parseDay('2026-09-04'));
  });

  it('by error, or against a later judgment, is undone', () => {
    expect(mustAcceptBack({ 'transfer.carriedOut': true, 'transfer.erroneous': true }).held).toBe('yes');
    expect(
      mustAcceptBack({
        'transfer.carriedOut': true,
        'transfer.erroneous': false,
        'transfer.overturned': false,
      }).held,
    ).toBe('no');
  });
});

describe('detention', () => {
  const detained = (facts: Facts) =>
    limitsOf(look({ 'transfer.detained': true, ...facts }, parseDay('2026-10-01')))
      .filter(({ code }) => code.endsWith('-detained'))
      .map(({ code, end }) => [code, end && formatDay(end)]);
  const registered = {
    'transfer.kind': 'take-charge',
    'application.registeredOn': parseDay('2026-10-05'),
  } as const;

  it('from registration leaves two weeks for the request', () => {
    expect(detained({ ...registered, 'transfer.detainedOn': parseDay('2026-10-05') })).toContainEqual([
      'transfer.request-detained',
      '2026-10-19',
    ]);
  });

  it('that begins later leaves one week from its first day', () => {
    expect(detained({ ...registered, 'transfer.detainedOn': parseDay('2026-10-06') })).toContainEqual([
      'transfer.request-detained',
      '2026-10-13',
    ]);
  });

  it('leaves two weeks from the hit where no new application was registered', () => {
    expect(
      detained({
        'transfer.kind': 'take-back',
        'transfer.newApplication': false,
        'transfer.hitOn': parseDay('2026-10-05'),
        'transfer.detainedOn': parseDay('2026-10-07'),
      }),
    ).toContainEqual(['transfer.request-detained', '2026-10-19']);
  });

  it('leaves five weeks for the transfer, from acceptance or from the end of suspension', () => {
    expect(
      detained({ 'transfer.suspension': 'refused', 'transfer.acceptedOn': parseDay('2026-10-12') }),
    ).toEqual([['transfer.transfer-detained', '2026-11-16']]);
    expect(
      detained({ 'transfer.suspension': 'granted', 'transfer.appealDecidedOn': parseDay('2026-11-02') }),
    ).toEqual([['transfer.transfer-detained', '2026-12-07']]);
  });

  it('ends where they are missed, and nothing more', () => {
    for (const limit of limitsOf(
      look({ 'transfer.detained': true, ...registered }, parseDay('2026-10-01')),
    )) {
      if (limit.code.endsWith('-detained')) expect(limit.consequence).toBe('transfer.detention-ends');
    }
  });
});

describe('a limit whose length is not yet known', () => {
  it('is shown with its earliest end, and with what is not yet known', () => {
    const [request] = limitsOf(
      look(
        {
          'transfer.kind': 'take-charge',
          'application.registeredOn': parseDay('2026-07-10'),
          'transfer.hitOn': parseDay('2026-07-13'),
        },
        parseDay('2026-07-20'),
      ),
    );
    expect(request?.end).toBe(parseDay('2026-08-13'));
    expect(request?.because.map(({ held }) => held)).toEqual(['not-yet-known', 'not-yet-known']);
  });
});

describe('a remedy against a transfer decision', () => {
  it.each<[plea: Facts['transfer.plea'], kind: Facts['transfer.kind'], within: boolean]>([
    ['inhuman-treatment', 'take-back', true],
    ['later-circumstances', 'take-charge', true],
    ['transfer-too-late', 'take-back', true],
    ['family-or-dependency', 'take-charge', true],
    ['family-or-dependency', 'take-back', false],
    ['other-criteria', 'take-charge', false],
    ['request-too-late', 'take-charge', false],
    ['discretion', 'take-charge', false],
  ])('on %s, of a %s: within its scope %s', (plea, kind, within) => {
    const facts: Facts = {
      ...(plea === undefined ? {} : { 'transfer.plea': plea }),
      ...(kind === undefined ? {} : { 'transfer.kind': kind }),
    };
    expect(pleaWithinScope(facts).held).toBe(within ? 'yes' : 'no');
  });

  it('is open for one to three weeks, as national law says', () => {
    const { earliestEnd, latestEnd } = appealWindow(parseDay('2026-10-05'), NO_HOLIDAYS);
    expect([formatDay(earliestEnd), formatDay(latestEnd)]).toEqual(['2026-10-12', '2026-10-26']);
  });

  it('holds the transfer until the first request to suspend is decided, and after that only where it was granted', () => {
    const waits = (suspension: NonNullable<Facts['transfer.suspension']>, appealDecided?: boolean) =>
      transferWaits({
        'transfer.suspension': suspension,
        ...(appealDecided === undefined ? {} : { 'transfer.appealDecided': appealDecided }),
      }).held;
    expect(waits('not-requested')).toBe('no');
    expect(waits('requested')).toBe('yes');
    expect(waits('refused')).toBe('no');
    expect(waits('granted')).toBe('not-yet-known');
    expect(waits('granted', false)).toBe('yes');
    expect(waits('granted', true)).toBe('no');
  });
});

describe('the rules on the steps between two states', () => {
  const at =
    (decide: (look: Look) => Conclusion<unknown>, day: string, given: Facts = {}) =>
    (facts: Facts) =>
      decide(look({ ...given, ...facts }, parseDay(day)));
  const yesNo = [true, false] as const;
  /** Nothing happens after the day of looking. */
  const until = (day: string, ...texts: string[]) => texts.filter((text) => text <= day).map(parseDay);

  it.each(['2026-08-17', '2026-08-18', '2026-09-10', '2026-09-11', '2026-11-11'])(
    'on the request, settle or name exactly what is missing on %s',
    (day) => {
      const given = {
        'application.registeredOn': parseDay('2026-07-10'),
        'transfer.hitOn': parseDay('2026-07-15'),
        'transfer.reply': 'accepted',
      } as const;
      expect(
        incompleteness(at(takeChargeOutcome, day, given), {
          'transfer.humanitarian': yesNo,
          'applicant.unaccompanied': yesNo,
          'responsibility.registrationInBestInterests': yesNo,
          'responsibility.firstDecisionTaken': yesNo,
          'transfer.requestingInCrisis': yesNo,
          'transfer.hit': ['none', 'eurodac'],
          'transfer.requestSent': yesNo,
          'transfer.requestSentOn': until(day, '2026-08-17', '2026-08-18', '2026-09-11', '2026-11-11'),
        }),
      ).toEqual([]);
    },
    60_000,
  );

  it.each(['2026-08-10', '2026-08-17', '2026-09-03', '2026-09-04', '2026-12-01'])(
    'on the reply, settle or name exactly what is missing on %s',
    (day) => {
      const given: Facts = {
        'application.registeredOn': parseDay('2026-08-03'),
        'transfer.requestSent': true,
        'transfer.requestSentOn': parseDay('2026-08-03'),
        'transfer.requestReceivedOn': parseDay('2026-08-03'),
        'transfer.requestingInCrisis': false,
        'applicant.unaccompanied': false,
        'transfer.hitOn': parseDay('2026-08-03'),
        'transfer.humanitarian': false,
      };
      expect(
        incompleteness(at(takeChargeOutcome, day, given), {
          'transfer.detained': yesNo,
          'transfer.requestedInCrisis': yesNo,
          'transfer.hit': ['none', 'eurodac'],
          'transfer.urgentReplyRequested': yesNo,
          'transfer.reply': ['none', 'accepted', 'refused'],
          'transfer.repliedOn': until(
            day,
            '2026-08-10',
            '2026-08-17',
            '2026-09-03',
            '2026-09-04',
            '2026-10-06',
          ),
          'transfer.refusalSubstantiated': yesNo,
        }),
      ).toEqual([]);
    },
    60_000,
  );

  it.each(['2026-11-02', '2026-11-03', '2026-11-20'])(
    'on taking back, settle or name exactly what is missing on %s',
    (day) => {
      const given = { 'transfer.requestReceivedOn': parseDay('2026-10-19') };
      expect(
        incompleteness(at(takeBackOutcome, day, given), {
          'transfer.requestSent': yesNo,
          'transfer.requestedInCrisis': yesNo,
          'transfer.reply': ['none', 'accepted', 'refused'],
          'transfer.repliedOn': until(day, '2026-11-02', '2026-11-03', '2026-11-20'),
          'transfer.refusalSubstantiated': yesNo,
        }),
      ).toEqual([]);
    },
  );

  it.each(['2027-03-16', '2027-03-17', '2027-06-17', '2030-01-01'])(
    'on the transfer, settle or name exactly what is missing on %s',
    (day) => {
      const given = {
        'transfer.hindrance': 'none',
        'transfer.acceptedOn': parseDay('2026-09-16'),
        'transfer.appealDecidedOn': parseDay('2026-12-16'),
      } as const;
      expect(
        incompleteness(at(transferOutcome, day, given), {
          'transfer.suspension': ['refused', 'granted'],
          'transfer.appealDecided': yesNo,
          'transfer.carriedOut': yesNo,
          'transfer.carriedOutOn': until(day, '2027-03-16', '2027-03-17', '2027-06-17', '2027-12-17'),
          'transfer.requestingInCrisis': yesNo,
          'transfer.requestedInCrisis': yesNo,
          'transfer.agreedToReceive': yesNo,
        }),
      ).toEqual([]);
    },
    60_000,
  );

  it.each(['2027-03-16', '2027-03-17', '2027-06-17', '2030-01-01'])(
    'on its extension, settle or name exactly what is missing on %s',
    (day) => {
      const given = {
        'transfer.acceptedOn': parseDay('2026-09-16'),
        'transfer.suspension': 'refused',
        'transfer.carriedOut': false,
        'transfer.requestedInCrisis': false,
        'transfer.availableAgain': false,
      } as const;
      expect(
        incompleteness(at(transferOutcome, day, given), {
          'transfer.requestingInCrisis': yesNo,
          'transfer.hindrance': ['none', 'imprisoned', 'absconded'],
          'transfer.hindranceReported': yesNo,
          'transfer.hindranceReportedOn': until(day, '2026-12-01', '2027-03-10', '2027-03-17', '2027-09-17'),
        }),
      ).toEqual([]);
      const { 'transfer.availableAgain': _, ...others } = given;
      const told = { ...others, 'transfer.hindranceReportedOn': parseDay('2026-12-01') };
      expect(
        incompleteness(at(transferOutcome, day, told), {
          'transfer.requestingInCrisis': yesNo,
          'transfer.hindrance': ['none', 'imprisoned', 'absconded'],
          'transfer.hindranceReported': yesNo,
          'transfer.availableAgain': yesNo,
          'transfer.availableAgainOn': until(day, '2026-12-02', '2027-03-10', '2027-04-01', '2029-11-20'),
        }),
      ).toEqual([]);
    },
    60_000,
  );

  it('ask first for the day from which a period runs', () => {
    const missing = (conclusion: Conclusion<unknown>) => missingIn(conclusion.open).map(({ path }) => path);
    const on = parseDay('2026-12-01');
    expect(missing(takeChargeOutcome(look({ 'transfer.requestSent': false }, on)))).toContain(
      'application.registeredOn',
    );
    expect(missing(takeBackOutcome(look({ 'transfer.requestSent': true }, on)))).toContain(
      'transfer.requestReceivedOn',
    );
    expect(missing(transferOutcome(look({ 'transfer.suspension': 'refused' }, on)))).toContain(
      'transfer.acceptedOn',
    );
  });

  it('on the plea, settle or name exactly what is missing', () => {
    expect(
      incompleteness(pleaWithinScope, {
        'transfer.plea': ['inhuman-treatment', 'later-circumstances', 'family-or-dependency', 'other'],
        'transfer.kind': ['take-charge', 'take-back'],
      }),
    ).toEqual([]);
  });

  it('leave an unaccompanied minor every request that an adult has', () => {
    for (const one of TAKE_CHARGE) {
      const minor = {
        ...one.facts,
        'applicant.unaccompanied': true,
        'responsibility.registrationInBestInterests': false,
        'responsibility.firstDecisionTaken': one.facts['responsibility.firstDecisionTaken'] ?? false,
      };
      const adult = takeChargeOutcome(look(one.facts, one.asOf)).outcome;
      const outcome = takeChargeOutcome(look(minor, one.asOf)).outcome;
      if (adult !== 'own-responsibility') expect(outcome).toBe(adult);
    }
  });
});
