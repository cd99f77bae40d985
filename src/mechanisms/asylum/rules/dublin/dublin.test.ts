import { describe, expect, it } from 'vitest';
import { fact, formatDay, missingIn, NO_HOLIDAYS, parseDay } from '#kernel';
import { DUBLIN_CASES, NOTHING } from '../../cases/dublin.ts';
import type { Facts } from '../../facts/index.ts';
import { MESSAGES } from '../../messages/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness, type Domain } from '../completeness.fixture.ts';
import type { Look } from '../transfer/period.ts';
import { ceasedUnderDublin } from './cessation.ts';
import { DUBLIN_PATHS, type DublinFacts } from './facts.ts';
import { dublinRequestMissed, dublinRequestOutcome, dublinTransferOutcome } from './outcomes.ts';
import { responsibleUnderDublin } from './responsible.ts';
import { stepsLaw } from './steps-law.ts';
import { dublinTimeLimits } from './time-limits.ts';

const d = parseDay;
const decide = (facts: DublinFacts) => responsibleUnderDublin(facts, DEFAULT_PARAMETERS);

describe('the state responsible under Dublin III', () => {
  it.each(DUBLIN_CASES)('$name ($origin)', ({ facts, outcome }) => {
    const found = decide(facts);
    expect(missingIn(found.open)).toEqual([]);
    expect(found.outcome).toEqual(outcome);
  });

  it('puts dependency after the criteria where the parameter says so', () => {
    const facts: DublinFacts = {
      ...NOTHING,
      beneficiaryIn: 'SE',
      beneficiaryWish: true,
      dependencyIn: 'LU',
      dependencyConditions: true,
      healthPreventsTravel: false,
    };
    expect(decide(facts).outcome?.rule).toBe('16(1)');
    const after = { ...DEFAULT_PARAMETERS, dependency: 'after-article-33' } as const;
    expect(responsibleUnderDublin(facts, after).outcome?.rule).toBe('9');
  });

  it('asks for what is missing, in the order of the criteria', () => {
    expect(missingIn(decide({}).open).map(({ path }) => path)[0]).toBe('responsibility.since');
    const { presentIn: _, ...nowhere } = NOTHING;
    const minor = { ...nowhere, unaccompaniedMinor: true };
    expect(missingIn(decide(minor).open).map(({ path }) => path)).toEqual(['responsibility.presentIn']);
  });

  it('has words for every fact that it asks for', () => {
    for (const path of Object.values(DUBLIN_PATHS)) {
      expect(MESSAGES.en).toHaveProperty([`fact.${path}`]);
      expect(MESSAGES.nl).toHaveProperty([`fact.${path}`]);
    }
  });
});

describe('the criteria of Dublin III', () => {
  /** The fixture goes by paths, the facts of Dublin III by keys. */
  const wrong = (
    given: DublinFacts,
    domain: { [Key in keyof DublinFacts]?: readonly DublinFacts[Key][] },
  ) => {
    const fixed = Object.fromEntries(Object.entries(given).filter(([key]) => !(key in domain)));
    const paths = Object.fromEntries(
      Object.entries(domain).map(([key, values]) => [`dublin.${key}`, values]),
    );
    return incompleteness((facts) => {
      const keys = Object.entries(facts).map(([path, value]) => [path.slice('dublin.'.length), value]);
      const known = Object.fromEntries(keys) as DublinFacts;
      // Several keys are read from one fact of a case: here each is asked for by its own name.
      const found = Object.fromEntries(
        Object.keys(domain)
          .filter((key) => !(key in known))
          .map((key) => [key, fact(`dublin.${key}`, undefined)]),
      );
      return decide({ ...fixed, ...known, found });
    }, paths as Domain);
  };
  const yesNo = [true, false] as const;

  it('on minors, settle or name exactly what is missing', () => {
    expect(
      wrong(
        { ...NOTHING, lodgedIn: 'IT', presentIn: 'NL' },
        {
          unaccompaniedMinor: yesNo,
          minorFamilyIn: ['BE', null],
          minorFamilyInBestInterests: yesNo,
          minorRelativeIn: ['AT', null],
          minorRelativeInBestInterests: yesNo,
          minorLodgedWherePresent: yesNo,
          minorStaysInBestInterests: yesNo,
        },
      ),
    ).toEqual([]);
  });

  it('on family, settle or name exactly what is missing', () => {
    expect(
      wrong(NOTHING, {
        dependencyIn: ['LU', null],
        dependencyConditions: yesNo,
        healthPreventsTravel: yesNo,
        beneficiaryIn: ['SE', null],
        beneficiaryWish: yesNo,
        wouldBeSeparated: yesNo,
        largestNumberIn: ['AT', null],
        oldestIn: ['FI', null],
      }),
    ).toEqual([]);
  });

  it('on documents and entry, settle or name exactly what is missing', () => {
    const visa = { kind: 'visa', state: 'ES', validUntil: d('2025-12-01'), usedToEnter: true } as const;
    expect(
      wrong(
        { ...NOTHING, irregularEntryOn: d('2025-03-16') },
        {
          documents: [
            [],
            [{ ...visa, validUntil: d('2026-06-01') }],
            [{ ...visa, kind: 'residence-document', state: 'FR', validUntil: d('2026-06-01') }],
            [visa],
            [{ ...visa, validUntil: d('2025-01-01') }],
          ],
          leftTerritory: yesNo,
          irregularEntryIn: ['IT', null],
          entryIrregularOrUnknown: yesNo,
          stays: [[], [{ state: 'AT', from: d('2025-01-01'), until: d('2025-12-01') }]],
          visaFreeEntryIn: ['GR', null],
          visaFreeWhereLodged: yesNo,
        },
      ),
    ).toEqual([]);
  });

  it('never leave an unaccompanied minor with an entry or a visa that an adult would be sent back to', () => {
    for (const { facts } of DUBLIN_CASES) {
      const minor = decide({ ...facts, unaccompaniedMinor: true });
      expect(minor.outcome?.rule).not.toMatch(/^1[1-5]/);
    }
  });
});

describe('responsibility under Dublin III ends', () => {
  const held = (facts: DublinFacts) =>
    ceasedUnderDublin({
      laterDocumentOf: null,
      leftOn: null,
      keptDocument: false,
      returnCarriedOut: false,
      ...facts,
    }).held;
  it.each<[string, DublinFacts, string]>([
    [
      'after three months outside, to the day',
      { leftOn: d('2025-10-01'), cameBackOn: d('2026-01-01') },
      'yes',
    ],
    ['not a day earlier', { leftOn: d('2025-10-01'), cameBackOn: d('2025-12-31') }, 'no'],
    [
      'not with a valid document of the state responsible',
      { leftOn: d('2025-10-01'), cameBackOn: d('2026-02-01'), keptDocument: true },
      'no',
    ],
    ['with a document of another state', { laterDocumentOf: 'PT' }, 'yes'],
    ['with a return that was carried out', { returnCarriedOut: true }, 'yes'],
    ['not where nothing happened', {}, 'no'],
  ])('%s', (_, facts, answer) => expect(held(facts)).toBe(answer));
});

describe('the law of the steps between two states', () => {
  const earlier = { 'application.registeredOn': d('2026-06-30') };

  it('goes with the criteria by the day of registration', () => {
    expect(stepsLaw(earlier, DEFAULT_PARAMETERS).outcome).toBe('DUBLIN3');
    expect(stepsLaw({ 'application.registeredOn': d('2026-07-02') }, DEFAULT_PARAMETERS).outcome).toBe(
      'AMMR',
    );
  });

  it('is the new Regulation for all where the parameter says so', () => {
    expect(stepsLaw(earlier, { ...DEFAULT_PARAMETERS, earlierSteps: 'AMMR' }).outcome).toBe('AMMR');
  });
});

describe('the steps between two states under Dublin III', () => {
  const look = (facts: Facts, asOf: string, parameters = DEFAULT_PARAMETERS): Look => ({
    facts,
    asOf: d(asOf),
    calendar: NO_HOLIDAYS,
    parameters,
  });
  const endOf = (facts: Facts, code: string, parameters = DEFAULT_PARAMETERS) => {
    const end = dublinTimeLimits(facts, d('2026-01-01'), NO_HOLIDAYS, parameters).find(
      (limit) => limit.code === code,
    )?.end;
    return end == null ? end : formatDay(end);
  };
  const TAKE_CHARGE: Facts = {
    'transfer.kind': 'take-charge',
    'application.lodgedOn': d('2026-03-16'),
    'transfer.hit': 'none',
    'transfer.detained': false,
    'transfer.urgentReplyRequested': false,
    'transfer.requestSent': false,
  };
  const TAKE_BACK: Facts = { ...TAKE_CHARGE, 'transfer.kind': 'take-back' };
  const REQUESTED: Facts = {
    ...TAKE_CHARGE,
    'transfer.requestSent': true,
    'transfer.requestSentOn': d('2026-04-01'),
    'transfer.requestReceivedOn': d('2026-04-01'),
    'transfer.reply': 'none',
  };

  it.each<[string, Facts, string, string]>([
    ['three months from the application (21(1))', TAKE_CHARGE, 'dublin.request', '2026-06-16'],
    [
      'two months from a hit (21(1))',
      { ...TAKE_CHARGE, 'transfer.hit': 'eurodac', 'transfer.hitOn': d('2026-03-20') },
      'dublin.request',
      '2026-05-20',
    ],
    [
      'never later than the three months (C-670/16)',
      { ...TAKE_CHARGE, 'transfer.hit': 'eurodac', 'transfer.hitOn': d('2026-05-20') },
      'dublin.request',
      '2026-06-16',
    ],
    [
      'for a visa the three months (21(1))',
      { ...TAKE_CHARGE, 'transfer.hit': 'vis', 'transfer.hitOn': d('2026-03-20') },
      'dublin.request',
      '2026-06-16',
    ],
    [
      'to take back, two months from a hit (23(2))',
      {
        ...TAKE_BACK,
        'transfer.hit': 'eurodac',
        'transfer.hitOn': d('2026-03-20'),
        'transfer.newApplication': true,
        'transfer.newApplicationOn': d('2026-03-18'),
      },
      'dublin.request',
      '2026-05-20',
    ],
    [
      'without an application, three months from when it was known (24(2))',
      { ...TAKE_BACK, 'transfer.newApplication': false, 'transfer.awareOn': d('2026-03-20') },
      'dublin.request',
      '2026-06-20',
    ],
    ['a reply in two months (22(1))', REQUESTED, 'dublin.reply', '2026-06-01'],
    [
      'an urgent one in one month (22(6))',
      { ...REQUESTED, 'transfer.urgentReplyRequested': true },
      'dublin.reply',
      '2026-05-01',
    ],
    [
      'on taking back in one month (25(1))',
      { ...REQUESTED, 'transfer.kind': 'take-back' },
      'dublin.reply',
      '2026-05-01',
    ],
    [
      'on a hit in two weeks (25(1))',
      { ...REQUESTED, 'transfer.kind': 'take-back', 'transfer.hit': 'eurodac' },
      'dublin.reply',
      '2026-04-15',
    ],
    [
      'of a detained person in two weeks (28(3))',
      { ...REQUESTED, 'transfer.detained': true },
      'dublin.reply',
      '2026-04-15',
    ],
    [
      'whose transfer is due in six weeks (28(3))',
      { ...REQUESTED, 'transfer.detained': true, 'transfer.acceptedOn': d('2026-04-15') },
      'dublin.transfer-detained',
      '2026-05-27',
    ],
    [
      'and the request in one month (28(3))',
      { ...TAKE_CHARGE, 'transfer.detained': true },
      'dublin.request-detained',
      '2026-04-16',
    ],
  ])('have %s', (_, facts, code, end) => expect(endOf(facts, code)).toBe(end));

  it('leave a last day on a Saturday where it is, unless the parameter moves it', () => {
    const facts = {
      ...TAKE_CHARGE,
      'application.lodgedOn': d('2026-02-16'),
      'transfer.hit': 'none',
    } as const;
    const saturday = { ...facts, 'application.lodgedOn': d('2026-03-20') };
    expect(endOf(saturday, 'dublin.request')).toBe('2026-06-20');
    const moves = { ...DEFAULT_PARAMETERS, dublinLastDayOff: 'moves' } as const;
    expect(endOf(saturday, 'dublin.request', moves)).toBe('2026-06-22');
  });

  it.each<[string, Facts, string, string]>([
    ['a request may still be made on the last day', TAKE_CHARGE, '2026-06-16', 'may-still-request'],
    ['too late is own responsibility', TAKE_CHARGE, '2026-06-17', 'own-responsibility'],
    [
      'too late to take back is own responsibility where a new application was lodged (23(3))',
      { ...TAKE_BACK, 'transfer.newApplication': true, 'transfer.newApplicationOn': d('2026-03-16') },
      '2026-06-17',
      'own-responsibility',
    ],
    [
      'and where none was, the person may lodge one (24(3))',
      { ...TAKE_BACK, 'transfer.newApplication': false, 'transfer.awareOn': d('2026-03-16') },
      '2026-06-17',
      'may-lodge-new-application',
    ],
    ['silence is awaited for two months', REQUESTED, '2026-06-01', 'awaiting-reply'],
    ['and accepts after them (22(7))', REQUESTED, '2026-06-02', 'accepted-by-silence'],
    [
      'a refusal in time is a refusal',
      { ...REQUESTED, 'transfer.reply': 'refused', 'transfer.repliedOn': d('2026-06-01') },
      '2026-07-01',
      'refused',
    ],
  ])('%s', (_, facts, asOf, outcome) =>
    expect(dublinRequestOutcome(look(facts, asOf)).outcome).toBe(outcome),
  );

  it.each<[string, Facts, string]>([
    ['21(1), third subparagraph, to take charge', TAKE_CHARGE, '21(1)'],
    ['23(3) to take back whoever applied again', { ...TAKE_BACK, 'transfer.newApplication': true, 'transfer.newApplicationOn': d('2026-03-16') }, '23(3)'],
    ['24(3) to take back who did not', { ...TAKE_BACK, 'transfer.newApplication': false, 'transfer.awareOn': d('2026-03-16') }, '24(3)'],
  ])('being late rests on %s', (_, facts, article) => {
    const { provision } = dublinRequestMissed(look(facts, '2026-06-17'));
    expect(provision && `${provision.article}(${provision.paragraph})`).toBe(article);
  }); // prettier-ignore

  const ACCEPTED: Facts = {
    'transfer.acceptedOn': d('2026-04-15'),
    'transfer.suspension': 'refused',
    'transfer.hindrance': 'none',
    'transfer.carriedOut': false,
  };
  const told = (hindrance: NonNullable<Facts['transfer.hindrance']>, on: string): Facts => ({
    ...ACCEPTED,
    'transfer.hindrance': hindrance,
    'transfer.hindranceReported': true,
    'transfer.hindranceReportedOn': d(on),
  });
  it.each<[string, Facts, string, string]>([
    ['six months for the transfer', ACCEPTED, '2026-10-15', 'to-be-carried-out'],
    ['after which responsibility shifts', ACCEPTED, '2026-10-16', 'shifted'],
    [
      'eighteen months where the person absconded',
      told('absconded', '2026-10-15'),
      '2027-10-15',
      'to-be-carried-out',
    ],
    ['and no more', told('absconded', '2026-10-15'), '2027-10-16', 'shifted'],
    ['not where it was told too late (C-163/17)', told('absconded', '2026-10-16'), '2026-10-16', 'shifted'],
    ['a year for imprisonment', told('imprisoned', '2026-09-01'), '2027-04-15', 'to-be-carried-out'],
    [
      'nothing for resistance, unlike the Regulation that followed',
      told('resisting', '2026-09-01'),
      '2026-10-16',
      'shifted',
    ],
    [
      'no period while a suspensive appeal is undecided',
      { ...ACCEPTED, 'transfer.suspension': 'granted', 'transfer.appealDecided': false },
      '2028-01-01',
      'suspended',
    ],
  ])('have %s', (_, facts, asOf, outcome) =>
    expect(dublinTransferOutcome(look(facts, asOf)).outcome).toBe(outcome),
  );

  it.each(['2026-05-20', '2026-06-16', '2026-06-17', '2026-09-01'])(
    'settle or name exactly what is missing on %s',
    (day) => {
      const given = {
        'application.lodgedOn': d('2026-03-16'),
        'transfer.hitOn': d('2026-03-20'),
        'transfer.awareOn': d('2026-03-20'),
        'transfer.newApplicationOn': d('2026-03-16'),
        'transfer.requestReceivedOn': d('2026-04-01'),
        'transfer.detained': false,
        'transfer.urgentReplyRequested': false,
        'transfer.requestSentOn': d('2026-04-01'),
      } as const;
      expect(
        incompleteness((facts) => dublinRequestOutcome(look({ ...given, ...facts }, day)), {
          'transfer.kind': ['take-charge', 'take-back'],
          'transfer.hit': ['none', 'eurodac'],
          'transfer.newApplication': [true, false],
          'transfer.requestSent': [true, false],
          'transfer.reply': ['none', 'accepted', 'refused'],
          'transfer.repliedOn': ['2026-04-15', '2026-05-01', '2026-05-02', '2026-06-01', '2026-06-02']
            .filter((one) => one <= day)
            .map(d),
        }),
      ).toEqual([]);
    },
  );

  it.each(['2026-10-15', '2026-10-16', '2027-10-16'])(
    'on the transfer, settle or name exactly what is missing on %s',
    (day) => {
      const given = {
        'transfer.acceptedOn': d('2026-04-15'),
        'transfer.appealDecidedOn': d('2026-06-15'),
        'transfer.hindranceReportedOn': d('2026-06-16'),
      } as const;
      expect(
        incompleteness((facts) => dublinTransferOutcome(look({ ...given, ...facts }, day)), {
          'transfer.suspension': ['refused', 'granted'],
          'transfer.appealDecided': [true, false],
          'transfer.carriedOut': [true, false],
          'transfer.carriedOutOn': ['2026-10-15', '2026-10-16', '2026-12-16', '2027-10-16']
            .filter((one) => one <= day)
            .map(d),
          'transfer.hindrance': ['none', 'imprisoned', 'absconded'],
          'transfer.hindranceReported': [true, false],
        }),
      ).toEqual([]);
    },
  );
});
