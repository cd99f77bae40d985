/** Worked cases on screening, in our own words: what the law says of them. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { ScreeningEnd, ScreeningReferral } from '../rules/screening/screening.ts';
import type { ScreeningBasis } from '../rules/screening/who.ts';

export interface ScreeningCase {
  readonly name: string;
  /** The provision that the case is about. */
  readonly origin: string;
  readonly facts: Facts;
  readonly asOf: string;
  readonly expected: {
    readonly required: ScreeningBasis | 'none';
    /** The last day; null where there is none. */
    readonly end: string | null;
    readonly ended: ScreeningEnd;
    readonly next: ScreeningReferral;
    readonly entryBarred: boolean;
  };
}

/** What is not so unless a case says otherwise. */
const NOTHING_ELSE: Facts = {
  'arrival.meetsEntryConditions': false,
  'screening.applied': false,
  'screening.biometricsExempt': false,
  'screening.letInUnder': 'no',
  'screening.over72Hours': false,
  'screening.illegallyStaying': false,
  'screening.crossedUnauthorised': false,
  'screening.alreadyScreened': false,
  'screening.sentBack': false,
  'screening.setAsideForCriminalProceedings': false,
  'screening.referred': false,
  'screening.entryConditionsFound': false,
  'screening.discontinuedOnDeparture': false,
  'screening.toBeRelocated': false,
};

const caught = (on: string): Facts => ({
  ...NOTHING_ELSE,
  'arrival.how': 'unauthorised-crossing',
  'arrival.on': parseDay(on),
});

const foundWithin = (on: string): Facts => ({
  ...NOTHING_ELSE,
  'arrival.how': 'inside',
  'screening.illegallyStaying': true,
  'screening.crossedUnauthorised': true,
  'screening.apprehendedOn': parseDay(on),
});

export const SCREENING_CASES: readonly ScreeningCase[] = [
  {
    name: 'caught on a Wednesday, the seventh day is the Wednesday after, and is still within time',
    origin: 'SCREENING 5(1)(a), 8(3)',
    facts: caught('2026-09-02'),
    asOf: '2026-09-09',
    expected: {
      required: '5(1)(a)',
      end: '2026-09-09',
      ended: 'running',
      next: 'return-authority',
      entryBarred: true,
    },
  },
  {
    name: 'the day after, it has ended although nothing was checked, and entry is no longer barred by it',
    origin: 'SCREENING 18(5)',
    facts: caught('2026-09-02'),
    asOf: '2026-09-10',
    expected: {
      required: '5(1)(a)',
      end: '2026-09-09',
      ended: 'time-limit-expired',
      next: 'return-authority',
      entryBarred: false,
    },
  },
  {
    name: 'caught on a Saturday, the seventh day is a Saturday and gives way to Monday',
    origin: 'R1182 3(4)',
    facts: caught('2026-09-05'),
    asOf: '2026-09-14',
    expected: {
      required: '5(1)(a)',
      end: '2026-09-14',
      ended: 'running',
      next: 'return-authority',
      entryBarred: true,
    },
  },
  {
    name: 'held at the border for over 72 hours, four days follow them',
    origin: 'SCREENING 8(3), second sentence',
    facts: { ...caught('2026-09-02'), 'screening.over72Hours': true, 'screening.applied': true },
    asOf: '2026-09-09',
    expected: {
      required: '5(1)(a)',
      end: '2026-09-09',
      ended: 'running',
      next: 'registering-authority',
      entryBarred: true,
    },
  },
  {
    name: 'the four days are not for who was disembarked',
    origin: 'SCREENING 8(3), second sentence',
    facts: {
      ...NOTHING_ELSE,
      'arrival.how': 'disembarked',
      'arrival.on': parseDay('2026-09-02'),
      'screening.over72Hours': true,
      'screening.toBeRelocated': true,
      'screening.applied': true,
    },
    asOf: '2026-09-03',
    expected: {
      required: '5(1)(b)',
      end: '2026-09-09',
      ended: 'running',
      next: 'state-of-relocation',
      entryBarred: true,
    },
  },
  {
    name: 'whose biometric data need not be taken, as when turned back, is not screened',
    origin: 'SCREENING 5(1)(a)',
    facts: { ...caught('2026-09-02'), 'screening.biometricsExempt': true },
    asOf: '2026-09-03',
    expected: { required: 'none', end: null, ended: 'not-screened', next: 'nobody', entryBarred: false },
  },
  {
    name: 'who meets the entry conditions is not screened',
    origin: 'SCREENING 5(1)',
    facts: { ...caught('2026-09-02'), 'arrival.meetsEntryConditions': true },
    asOf: '2026-09-03',
    expected: { required: 'none', end: null, ended: 'not-screened', next: 'nobody', entryBarred: false },
  },
  {
    name: 'who applies at a crossing point is screened from the day of presentation',
    origin: 'SCREENING 5(2)',
    facts: {
      ...NOTHING_ELSE,
      'arrival.how': 'crossing-point',
      'arrival.on': parseDay('2026-09-02'),
      'application.madeOn': parseDay('2026-09-02'),
    },
    asOf: '2026-09-04',
    expected: {
      required: '5(2)',
      end: '2026-09-09',
      ended: 'running',
      next: 'registering-authority',
      entryBarred: true,
    },
  },
  {
    name: 'who is let in on humanitarian grounds and applies is screened, and is in',
    origin: 'SCREENING 5(3), 6',
    facts: {
      ...NOTHING_ELSE,
      'arrival.how': 'crossing-point',
      'arrival.on': parseDay('2026-09-02'),
      'screening.letInUnder': '6(5)(c)',
      'screening.applied': true,
    },
    asOf: '2026-09-04',
    expected: {
      required: '5(3)',
      end: '2026-09-09',
      ended: 'running',
      next: 'registering-authority',
      entryBarred: false,
    },
  },
  {
    name: 'who is let in on humanitarian grounds and does not apply is not',
    origin: 'SCREENING 5(3)',
    facts: {
      ...NOTHING_ELSE,
      'arrival.how': 'crossing-point',
      'arrival.on': parseDay('2026-09-02'),
      'screening.letInUnder': '6(5)(c)',
    },
    asOf: '2026-09-04',
    expected: { required: 'none', end: null, ended: 'not-screened', next: 'nobody', entryBarred: false },
  },
  {
    name: 'found within the territory on a Monday, the third day is Thursday, and entry is no question',
    origin: 'SCREENING 7(1), 8(4), 18(4)',
    facts: foundWithin('2026-09-07'),
    asOf: '2026-09-10',
    expected: {
      required: '7',
      end: '2026-09-10',
      ended: 'running',
      next: 'return-procedure-continues',
      entryBarred: false,
    },
  },
  {
    name: 'found on a Friday, three days hold but one working day, so that Tuesday is the last',
    origin: 'R1182 3(5)',
    facts: foundWithin('2026-09-04'),
    asOf: '2026-09-09',
    expected: {
      required: '7',
      end: '2026-09-08',
      ended: 'time-limit-expired',
      next: 'return-procedure-continues',
      entryBarred: false,
    },
  },
  {
    name: 'who was screened before is not screened again',
    origin: 'SCREENING 7(1)',
    facts: { ...foundWithin('2026-09-07'), 'screening.alreadyScreened': true },
    asOf: '2026-09-08',
    expected: { required: 'none', end: null, ended: 'not-screened', next: 'nobody', entryBarred: false },
  },
  {
    name: 'who is sent back to a neighbour at once is screened there',
    origin: 'SCREENING 7(2)',
    facts: { ...foundWithin('2026-09-07'), 'screening.sentBack': true },
    asOf: '2026-09-08',
    expected: { required: 'none', end: null, ended: 'not-screened', next: 'nobody', entryBarred: false },
  },
  {
    name: 'it ends when the entry conditions turn out to be met',
    origin: 'SCREENING 5(3), second subparagraph',
    facts: { ...caught('2026-09-02'), 'screening.entryConditionsFound': true },
    asOf: '2026-09-03',
    expected: {
      required: '5(1)(a)',
      end: '2026-09-09',
      ended: 'entry-conditions',
      next: 'nobody',
      entryBarred: false,
    },
  },
  {
    name: 'on 11 June 2026 there was no screening yet',
    origin: 'SCREENING 25',
    facts: caught('2026-06-11'),
    asOf: '2026-06-12',
    expected: { required: 'none', end: null, ended: 'not-screened', next: 'nobody', entryBarred: false },
  },
  {
    name: 'on 12 June 2026 there was',
    origin: 'SCREENING 25',
    facts: caught('2026-06-12'),
    asOf: '2026-06-12',
    expected: {
      required: '5(1)(a)',
      end: '2026-06-19',
      ended: 'running',
      next: 'return-authority',
      entryBarred: true,
    },
  },
];
