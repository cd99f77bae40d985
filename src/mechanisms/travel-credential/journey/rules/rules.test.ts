/** Each rule as a table: what is given, the answer, and the reasons that carry it. */
import { parseDay, type Determination } from '#kernel';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../authentication/level.ts';
import { parseMoment } from '../moment.ts';
import { LAW_VERSIONS, type LawVersion } from '../versions.ts';
import { consentHolds, type Consent } from './consent.ts';
import { mayDecide, type DecisionFacts } from './decision.ts';
import { destinationOf, mayRouteTo, type Leg } from './destination.ts';
import { documentInOrder } from './document-check.ts';
import { entryConditions, type EntryFacts } from './entry-conditions.ts';
import { erasureOf } from './erasure.ts';
import { movesFreely } from './holder.ts';
import { mayContain, mayMake, type HolderFacts } from './may-make.ts';
import { mayStart } from './readiness.ts';
import { maySubmit } from './window.ts';

const COUNCIL = 'council-2025-11';

/** The answer, with the code of the first reason that gave it. */
function said(determination: Determination<unknown>): string {
  const { answer, reasons } = determination;
  const why = reasons.find(({ held }) => held === answer) ?? reasons[0];
  const missing = determination.answer === 'not-yet-known' ? (determination.missing[0]?.path ?? '') : '';
  return [answer, missing === '' ? why?.code : missing].filter(Boolean).join(' ');
}

describe('who may make a credential', () => {
  const adult: HolderFacts = {
    nationality: 'NLD',
    age: 40,
    document: 'passport',
    chipGenuine: true,
    faceMatched: true,
  };
  it.each<[string, Partial<HolderFacts>, LawVersion, string]>([
    ['an adult with a passport', {}, COUNCIL, 'yes journey.make.document'],
    [
      'somebody with an identity card',
      { document: 'eu-identity-card' },
      COUNCIL,
      'yes journey.make.document',
    ],
    ['somebody with a driving licence', { document: 'other' }, COUNCIL, 'no journey.make.document'],
    ['a child of 15, by the Council', { age: 15 }, COUNCIL, 'yes journey.make.document'],
    ['a child of 15, by the Commission', { age: 15 }, 'commission-2024', 'yes journey.make.document'],
    ['a child of 15, by the Parliament', { age: 15 }, 'parliament-2025-12', 'no journey.make.age'],
    ['somebody of 16, by the Parliament', { age: 16 }, 'parliament-2025-12', 'yes journey.make.document'],
    ['an unknown age, by the Parliament', { age: null }, 'parliament-2025-12', 'not-yet-known holder.age'],
    ['an unknown age, by the Council', { age: null }, COUNCIL, 'yes journey.make.document'],
    ['a chip that is not genuine', { chipGenuine: false }, COUNCIL, 'no journey.make.chip'],
    ['a chip that nobody checked', { chipGenuine: null }, COUNCIL, 'not-yet-known holder.chip'],
    ['another face', { faceMatched: false }, COUNCIL, 'no journey.make.face'],
    ['a face that nobody compared', { faceMatched: null }, COUNCIL, 'not-yet-known holder.face'],
    ['no document named', { document: null }, COUNCIL, 'not-yet-known holder.document'],
    ['anybody, by the Regulation to come', {}, 'final', 'not-yet-known law.final'],
  ])('%s', (_, facts, version, expected) => {
    expect(said(mayMake({ ...adult, ...facts }, version))).toBe(expected);
  });

  it('never looks at nationality: every one gets the same answer', () => {
    for (const version of LAW_VERSIONS) {
      const answers = ['NLD', 'USA', 'IRN', 'RUS', 'XXA', null].map(
        (nationality) => mayMake({ ...adult, nationality }, version).answer,
      );
      expect(new Set(answers).size).toBe(1);
    }
  });
});

describe('what may be in it', () => {
  it.each([
    [[1, 2, 14, 15], 'yes journey.contents.biometrics'],
    [[1, 2, 3], 'no journey.contents.biometrics'],
    [[1, 2, 4], 'no journey.contents.biometrics'],
    [[1], 'no journey.contents.needed'],
    [[], 'no journey.contents.needed'],
  ])('data groups %j', (groups, expected) => {
    expect(said(mayContain(groups, COUNCIL))).toBe(expected);
  });
});

describe('when it may be submitted', () => {
  const declared = '2026-12-03T09:00+01:00';
  it.each([
    ['36 hours before, to the minute', '2026-12-01T21:00+01:00', 'yes journey.window.open'],
    ['a minute earlier', '2026-12-01T20:59+01:00', 'no journey.window.too-early'],
    ['36 hours before, as another time zone writes it', '2026-12-01T15:00-05:00', 'yes journey.window.open'],
    ['a minute earlier there', '2026-12-01T14:59-05:00', 'no journey.window.too-early'],
    ['in the declared minute', '2026-12-03T08:00Z', 'yes journey.window.open'],
    ['a minute later', '2026-12-03T08:01Z', 'no journey.window.over'],
    ['a year before', '2025-12-03T09:00+01:00', 'no journey.window.too-early'],
  ])('%s', (_, now, expected) => {
    expect(said(maySubmit(parseMoment(now), parseMoment(declared), COUNCIL))).toBe(expected);
  });

  it('counts hours, not days on the calendar, over the night when clocks go back', () => {
    const after = parseMoment('2026-10-25T10:00+01:00');
    expect(maySubmit(parseMoment('2026-10-23T23:00+02:00'), after, COUNCIL).answer).toBe('yes');
    expect(maySubmit(parseMoment('2026-10-23T22:59+02:00'), after, COUNCIL).answer).toBe('no');
  });

  it('is not known under the Regulation to come', () => {
    const at = parseMoment(declared);
    expect(said(maySubmit(at, at, 'final'))).toBe('not-yet-known law.final');
  });

  it.each(['2026-12-03T09:00', '2026-12-03', '2026-02-30T09:00Z', '03-12-2026 09:00Z', 'soon', ''])(
    'refuses “%s” as a time: the zone must be there',
    (text) => {
      expect(() => parseMoment(text)).toThrow(/no time with its time zone/);
    },
  );
});

describe('to which state it goes', () => {
  const on =
    (day: string) =>
    (from: string, to: string): Leg => ({ from, to, day: parseDay(day) });
  const leg = on('2026-02-01');
  const later = on('2026-12-01');
  it.each<[string, Leg[], 'entry' | 'exit', string | null]>([
    ['New York to Amsterdam', [leg('US', 'NL')], 'entry', 'NL'],
    [
      'New York to Frankfurt to Amsterdam: the first entry',
      [leg('US', 'DE'), leg('DE', 'NL')],
      'entry',
      'DE',
    ],
    [
      'through London and Dublin, both outside',
      [leg('US', 'GB'), leg('GB', 'IE'), leg('IE', 'FR')],
      'entry',
      'FR',
    ],
    ['Amsterdam to Paris to New York: the exit', [leg('NL', 'FR'), leg('FR', 'US')], 'exit', 'FR'],
    ['there and back: the way in', [leg('NL', 'GB'), leg('GB', 'BE')], 'entry', 'BE'],
    ['there and back: the way out', [leg('NL', 'GB'), leg('GB', 'BE')], 'exit', 'NL'],
    ['to Norway, which is associated', [leg('US', 'NO')], 'entry', 'NO'],
    ['within the area', [leg('NL', 'FR')], 'entry', null],
    ['to Ireland only', [leg('US', 'IE')], 'entry', null],
    ['no way out', [leg('US', 'NL')], 'exit', null],
    ['to Croatia before it took part', [on('2022-12-31')('HR', 'SI')], 'entry', 'SI'],
    ['to Croatia after it did', [on('2023-01-01')('HR', 'SI')], 'entry', null],
  ])('%s', (_, legs, direction, state) => {
    const found = destinationOf(legs, direction);
    expect(found.answer === 'yes' ? found.outcome.crossing.state : null).toBe(state);
    if (state === null) expect(said(found)).toBe('no journey.route.no-crossing');
  });

  it('is not known where nobody knows whether a state is in the area on that day', () => {
    expect(said(destinationOf([later('TR', 'CY')], 'entry'))).toBe('not-yet-known route.schengen');
    expect(said(destinationOf([later('CY', 'GR')], 'entry'))).toBe('not-yet-known route.schengen');
    expect(destinationOf([later('CY', 'IE'), later('IE', 'FR')], 'entry')).toMatchObject({ answer: 'yes' });
  });

  it('is one state, and no other is right', () => {
    const legs = [leg('US', 'DE'), leg('DE', 'NL')];
    expect(mayRouteTo('DE', legs, 'entry').answer).toBe('yes');
    expect(said(mayRouteTo('NL', legs, 'entry'))).toBe('no journey.route.right-state');
  });
});

describe('consent', () => {
  const at = (text: string) => parseMoment(`2026-12-01T${text}Z`);
  const given: Consent = { submission: 'a', office: 'NL/SPL', givenAt: at('10:00'), withdrawnAt: null };
  it.each<[string, Consent | null, string]>([
    ['that stands', given, 'yes journey.consent.specific'],
    ['that was never given', null, 'no journey.consent.none'],
    ['that is still to be given', { ...given, givenAt: at('11:01') }, 'no journey.consent.none'],
    ['for another submission', { ...given, submission: 'b' }, 'no journey.consent.specific'],
    ['to another authority', { ...given, office: 'DE/FRA' }, 'no journey.consent.specific'],
    ['withdrawn in this minute', { ...given, withdrawnAt: at('11:00') }, 'no journey.consent.withdrawn'],
    ['withdrawn later', { ...given, withdrawnAt: at('11:01') }, 'yes journey.consent.specific'],
  ])('%s', (_, consent, expected) => {
    const question = { submission: 'a', office: 'NL/SPL', now: at('11:00') };
    expect(said(consentHolds(consent, question))).toBe(expected);
  });
});

describe('the document', () => {
  const day = parseDay('2026-12-03');
  it.each(LEVELS)('of level %s', (level) => {
    const { answer } = documentInOrder({ level, expiresOn: day }, day);
    const expected: Record<string, string> = {
      trusted: 'yes',
      unknown: 'not-yet-known',
      'unknown-csca': 'not-yet-known',
    };
    expect(answer).toBe(expected[level] ?? 'no');
  });
  it('is valid on its last day and not the day after', () => {
    expect(documentInOrder({ level: 'trusted', expiresOn: day }, day).answer).toBe('yes');
    const past = parseDay('2026-12-02');
    expect(said(documentInOrder({ level: 'trusted', expiresOn: past }, day))).toBe(
      'no journey.document.valid',
    );
    expect(said(documentInOrder({ level: 'trusted', expiresOn: null }, day))).toBe(
      'not-yet-known document.expiry',
    );
  });
});

describe('the entry conditions of third-country nationals', () => {
  const facts: EntryFacts = {
    entryOn: parseDay('2026-12-03'),
    departureOn: parseDay('2026-12-12'),
    issuedOn: parseDay('2020-05-01'),
    expiresOn: parseDay('2027-03-12'),
    daysLeft: 10,
    authorisation: 'travel-authorisation',
    residencePermit: false,
  };
  it.each<[string, Partial<EntryFacts>, string]>([
    ['all met, to the day', {}, 'yes journey.entry.valid-beyond'],
    ['valid a day too short', { expiresOn: parseDay('2027-03-11') }, 'no journey.entry.valid-beyond'],
    [
      'issued ten years ago to the day',
      { issuedOn: parseDay('2016-12-03') },
      'yes journey.entry.valid-beyond',
    ],
    ['issued a day earlier', { issuedOn: parseDay('2016-12-02') }, 'no journey.entry.recently-issued'],
    ['one day too few left', { daysLeft: 9 }, 'no journey.entry.days'],
    ['a visa required and not there', { authorisation: 'none' }, 'no journey.entry.authorised'],
    ['no visa required', { authorisation: 'not-required' }, 'yes journey.entry.valid-beyond'],
    ['the visa not settled', { authorisation: null }, 'not-yet-known entry.authorisation'],
    ['the days not asked for', { daysLeft: null }, 'not-yet-known entry.daysLeft'],
    ['no day of issue', { issuedOn: null }, 'not-yet-known document.issue'],
    ['no departure declared', { departureOn: null }, 'not-yet-known entry.departure'],
    ['a residence permit', { residencePermit: true }, 'not-yet-known entry.permit'],
    [
      'one condition not met outweighs one not known',
      { daysLeft: null, authorisation: 'none' },
      'no journey.entry.authorised',
    ],
  ])('%s', (_, given, expected) => {
    expect(said(entryConditions({ ...facts, ...given }))).toBe(expected);
  });
});

describe('free movement', () => {
  it.each([
    ['NLD', false, 'yes journey.holder.national'],
    ['D', false, 'yes journey.holder.national'],
    ['CHE', false, 'yes journey.holder.national'],
    ['USA', false, 'no journey.holder.national'],
    ['GBR', false, 'no journey.holder.national'],
    ['USA', true, 'not-yet-known holder.family'],
    [null, false, 'not-yet-known holder.nationality'],
  ])('of a national of %s, family member: %s', (nationality, familyMember, expected) => {
    expect(said(movesFreely({ nationality, familyMember }))).toBe(expected);
  });
});

describe('what a guard may record', () => {
  const at = (text: string) => parseMoment(`2026-12-03T${text}Z`);
  const facts: DecisionFacts = {
    decision: 'crossed',
    grounds: [],
    explained: false,
    at: at('08:10'),
    received: at('01:00'),
    declared: at('08:00'),
    now: at('08:11'),
    earlier: null,
  };
  it.each<[string, Partial<DecisionFacts>, string]>([
    ['a crossing', {}, 'yes journey.decision.guard'],
    ['a crossing that is still to come', { at: at('08:12') }, 'no journey.decision.future'],
    ['a crossing before the submission', { at: at('00:59') }, 'no journey.decision.before'],
    ['a second crossing', { earlier: 'crossed' }, 'no journey.decision.twice'],
    ['a crossing after a refusal', { earlier: 'refused' }, 'no journey.decision.twice'],
    ['a late arrival after a no-show', { earlier: 'no-show' }, 'yes journey.decision.guard'],
    [
      'a refusal with ground and reason',
      { decision: 'refused', grounds: ['E'], explained: true },
      'yes journey.decision.guard',
    ],
    ['a refusal without a ground', { decision: 'refused', explained: true }, 'no journey.decision.reasoned'],
    ['a refusal without a reason', { decision: 'refused', grounds: ['E'] }, 'no journey.decision.reasoned'],
    ['a no-show', { decision: 'no-show' }, 'yes journey.decision.guard'],
    [
      'a no-show too soon',
      { decision: 'no-show', at: at('07:00'), now: at('07:59') },
      'no journey.decision.too-soon',
    ],
  ])('%s', (_, given, expected) => {
    expect(said(mayDecide({ ...facts, ...given }))).toBe(expected);
  });
});

describe('erasure', () => {
  const at = (text: string) => parseMoment(`2026-12-${text}Z`);
  it.each([
    ['nobody came', null, null, '04T08:00', 'declared-time'],
    ['somebody crossed', '03T08:10', null, '04T08:10', 'crossing'],
    ['somebody crossed early', '03T06:00', null, '04T06:00', 'crossing'],
    ['withdrawn before', null, '03T01:00', '03T01:00', 'withdrawn'],
    ['withdrawn after the crossing', '03T08:10', '03T09:00', '03T09:00', 'withdrawn'],
  ])('when %s', (_, decided, withdrawn, expected, ground) => {
    const facts = {
      declared: at('03T08:00'),
      decided: decided === null ? null : at(decided),
      withdrawn: withdrawn === null ? null : at(withdrawn),
    };
    expect(erasureOf(facts, COUNCIL)).toMatchObject({ answer: 'yes', outcome: { at: at(expected), ground } });
  });
});

describe('the gate', () => {
  const today = parseDay('2030-01-01');
  const day = (text: string) => parseDay(text);
  it.each([
    ['a demonstration', 'demonstration', null, null, 'yes journey.readiness.demonstration'],
    ['nothing recorded', 'operational', null, null, 'not-yet-known readiness.board'],
    ['no date set', 'operational', day('2029-06-01'), null, 'not-yet-known readiness.date'],
    ['no confirmation', 'operational', null, today, 'not-yet-known readiness.board'],
    ['the date to come', 'operational', day('2029-06-01'), day('2030-01-02'), 'no journey.readiness.date'],
    ['both there', 'operational', day('2029-06-01'), today, 'yes journey.readiness.board'],
  ] as const)('with %s', (_, mode, boardConfirmedOn, startsOn, expected) => {
    expect(said(mayStart({ mode, boardConfirmedOn, startsOn }, today))).toBe(expected);
  });
});
