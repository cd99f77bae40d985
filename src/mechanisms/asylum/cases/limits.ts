/** Worked cases on the time limits of the procedure, in our own words: what the law says of them. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { ExaminationProcedure } from '../rules/limits/limit.ts';

export interface LimitsCase {
  readonly name: string;
  /** The provision that the case is about. */
  readonly origin: string;
  readonly facts: Facts;
  readonly procedure: ExaminationProcedure | null;
  readonly asOf: string;
  /** The last day by code; null where the day it runs from is not known. */
  readonly expected: Readonly<Record<string, string | null>>;
}

const on = (day: string) => parseDay(day);

export const LIMITS_CASES: readonly LimitsCase[] = [
  {
    name: 'made on a Tuesday inside the territory, it is registered by the Sunday, which gives way to Monday',
    origin: 'APR 27(1), 73(c)',
    facts: { 'application.madeOn': on('2026-09-01'), 'arrival.how': 'inside' },
    procedure: null,
    asOf: '2026-09-01',
    expected: { 'limits.registration': '2026-09-07', 'limits.lodging': null },
  },
  {
    name: 'made to the police, it is passed on in three working days, and registered five days from then',
    origin: 'APR 27(3)',
    facts: {
      'application.madeOn': on('2026-09-03'),
      'arrival.how': 'inside',
      'limits.madeToOtherAuthority': true,
      'limits.informedOn': on('2026-09-08'),
    },
    procedure: null,
    asOf: '2026-09-08',
    expected: {
      'limits.passed-on': '2026-09-08',
      'limits.registration': '2026-09-14',
      'limits.lodging': null,
    },
  },
  {
    name: 'in a rush of applications there are fifteen days, from when it was made, also where it was made elsewhere',
    origin: 'APR 27(5)',
    facts: {
      'application.madeOn': on('2026-09-01'),
      'arrival.how': 'inside',
      'limits.manyAtRegistration': true,
      'limits.madeToOtherAuthority': true,
    },
    procedure: null,
    asOf: '2026-09-01',
    expected: {
      'limits.passed-on': '2026-09-04',
      'limits.registration': '2026-09-16',
      'limits.lodging': null,
    },
  },
  {
    name: 'in a crisis there are four weeks',
    origin: 'CR 10(1)',
    facts: {
      'application.madeOn': on('2026-09-01'),
      'arrival.how': 'inside',
      'border.crisis': 'force-majeure',
      'border.crisisFrom': on('2026-08-01'),
      'border.crisisUntil': on('2026-09-30'),
      'border.crisisRegistration': true,
    },
    procedure: null,
    asOf: '2026-09-01',
    expected: { 'limits.registration': '2026-09-29', 'limits.lodging': null },
  },
  {
    name: 'after screening on disembarkation, the five days run from when it ended',
    origin: 'APR 27(7)',
    facts: {
      'application.madeOn': on('2026-09-02'),
      'arrival.how': 'disembarked',
      'arrival.on': on('2026-09-02'),
      'arrival.meetsEntryConditions': false,
      'screening.letInUnder': 'no',
      'screening.setAsideForCriminalProceedings': false,
      'screening.endedOn': on('2026-09-04'),
    },
    procedure: null,
    asOf: '2026-09-05',
    expected: { 'limits.registration': '2026-09-09', 'limits.lodging': null },
  },
  {
    name: 'a screening whose time has passed has ended with it, and the five days run from then',
    origin: 'APR 27(7), SCREENING 18(5)',
    facts: {
      'application.madeOn': on('2026-09-02'),
      'arrival.how': 'disembarked',
      'arrival.on': on('2026-09-02'),
      'arrival.meetsEntryConditions': false,
      'screening.letInUnder': 'no',
      'screening.setAsideForCriminalProceedings': false,
    },
    procedure: null,
    asOf: '2026-09-10',
    expected: { 'limits.registration': '2026-09-14', 'limits.lodging': null },
  },
  {
    name: 'as long as the screening lasts, the day of registration is not known',
    origin: 'APR 27(7)',
    facts: {
      'application.madeOn': on('2026-09-02'),
      'arrival.how': 'disembarked',
      'arrival.on': on('2026-09-02'),
      'arrival.meetsEntryConditions': false,
      'screening.letInUnder': 'no',
      'screening.setAsideForCriminalProceedings': false,
    },
    procedure: null,
    asOf: '2026-09-09',
    expected: { 'limits.registration': null, 'limits.lodging': null },
  },
  {
    name: 'screening of who applied at a crossing point does not hold up registration',
    origin: 'APR 27(7)',
    facts: {
      'application.madeOn': on('2026-09-02'),
      'arrival.how': 'crossing-point',
      'arrival.on': on('2026-09-02'),
      'arrival.meetsEntryConditions': false,
    },
    procedure: null,
    asOf: '2026-09-02',
    expected: { 'limits.registration': '2026-09-07', 'limits.lodging': null },
  },
  {
    name: 'registered on 1 September, it is lodged by the 22nd',
    origin: 'APR 28(1)',
    facts: { 'application.registeredOn': on('2026-09-01') },
    procedure: 'regular',
    asOf: '2026-09-01',
    expected: { 'limits.registration': null, 'limits.lodging': '2026-09-22', 'limits.decision': null },
  },
  {
    name: 'with too many applicants, by an appointment within two months, and 31 December gives the last of February',
    origin: 'APR 28(5), 73(b)',
    facts: { 'application.registeredOn': on('2026-12-31'), 'limits.manyAtLodging': true },
    procedure: null,
    asOf: '2026-12-31',
    expected: { 'limits.registration': null, 'limits.lodging': '2027-03-01' },
  },
  {
    name: 'after a transfer, within 21 days from reporting in the responsible state',
    origin: 'APR 28(2), 35(6)',
    facts: {
      'application.registeredOn': on('2026-08-03'),
      'application.lodgedOn': on('2026-08-10'),
      'limits.transferred': true,
      'limits.identifiedOn': on('2026-12-01'),
      'limits.lodgedAfterTransferOn': on('2026-12-10'),
    },
    procedure: 'regular',
    asOf: '2026-12-10',
    expected: {
      'limits.registration': null,
      'limits.lodging': '2026-12-22',
      'limits.decision': '2027-06-10',
    },
  },
  {
    name: 'in the border procedure within five days from registration, and the decision has no time of its own',
    origin: 'APR 51(1)',
    facts: { 'application.registeredOn': on('2026-09-01'), 'arrival.how': 'disembarked' },
    procedure: 'border',
    asOf: '2026-09-01',
    expected: { 'limits.registration': null, 'border.lodging': '2026-09-07' },
  },
  {
    name: 'after relocation to the border procedure within five days from arrival',
    origin: 'APR 51(1)',
    facts: {
      'application.registeredOn': on('2026-08-03'),
      'arrival.how': 'relocated',
      'border.relocatedOn': on('2026-09-02'),
    },
    procedure: 'border',
    asOf: '2026-09-02',
    expected: { 'limits.registration': null, 'border.lodging': '2026-09-07' },
  },
  {
    name: 'admissibility is concluded in two months',
    origin: 'APR 35(1)',
    facts: { 'application.lodgedOn': on('2026-09-15'), 'admissibility.returnDecision': false },
    procedure: 'admissibility',
    asOf: '2026-09-15',
    expected: { 'limits.registration': null, 'limits.lodging': null, 'admissibility.decision': '2026-11-16' },
  },
  {
    name: 'an accelerated examination is concluded in three months, and 30 November gives the last of February',
    origin: 'APR 35(3), 73(b)',
    facts: { 'application.lodgedOn': on('2027-11-30') },
    procedure: 'accelerated',
    asOf: '2027-11-30',
    expected: { 'limits.registration': null, 'limits.lodging': null, 'limits.decision': '2028-02-29' },
  },
  {
    name: 'a regular one in six',
    origin: 'APR 35(4)',
    facts: { 'application.lodgedOn': on('2026-06-12') },
    procedure: 'regular',
    asOf: '2026-06-12',
    expected: { 'limits.registration': null, 'limits.lodging': null, 'limits.decision': '2026-12-14' },
  },
  {
    name: 'postponed for the situation in the country of origin, in 21 months, with a review every four',
    origin: 'APR 35(7)',
    facts: {
      'application.lodgedOn': on('2026-07-01'),
      'limits.postponed': true,
      'limits.postponedOn': on('2026-10-01'),
    },
    procedure: 'regular',
    asOf: '2027-02-02',
    expected: {
      'limits.registration': null,
      'limits.lodging': null,
      'limits.review': '2027-06-01',
      'limits.decision': '2028-04-03',
    },
  },
  {
    name: 'lodged the day before, it is under the Directive: three working days, and six months',
    origin: 'APD 6(1), 31(3)',
    facts: { 'application.madeOn': on('2026-06-04'), 'application.lodgedOn': on('2026-06-11') },
    procedure: 'regular',
    asOf: '2026-06-11',
    expected: { 'limits.registration': '2026-06-09', 'limits.decision': '2026-12-11' },
  },
  {
    name: 'under the Directive, made to another authority, six working days',
    origin: 'APD 6(1), second subparagraph',
    facts: {
      'application.madeOn': on('2026-06-01'),
      'application.lodgedOn': on('2026-06-08'),
      'limits.madeToOtherAuthority': true,
      'limits.extension': 'complex-issues',
    },
    procedure: 'accelerated',
    asOf: '2026-06-11',
    expected: { 'limits.registration': '2026-06-09', 'limits.decision': '2027-09-08' },
  },
  {
    name: 'under the Directive, with many at the same time ten; extended and exceeded, eighteen months',
    origin: 'APD 6(5), 31(3), fourth subparagraph',
    facts: {
      'application.madeOn': on('2026-06-01'),
      'application.lodgedOn': on('2026-06-08'),
      'limits.manyAtRegistration': true,
      'limits.extension': 'disproportionate-numbers',
      'limits.exceeded': true,
    },
    procedure: 'regular',
    asOf: '2026-06-11',
    expected: { 'limits.registration': '2026-06-15', 'limits.decision': '2027-12-08' },
  },
  {
    name: 'under the Directive, postponed, 21 months at last',
    origin: 'APD 31(4), (5)',
    facts: {
      'application.lodgedOn': on('2026-06-08'),
      'limits.postponed': true,
      'limits.postponedOn': on('2026-09-01'),
    },
    procedure: 'regular',
    asOf: '2026-09-02',
    expected: {
      'limits.registration': null,
      'limits.review': '2027-03-01',
      'limits.decision': '2028-03-08',
    },
  },
];
