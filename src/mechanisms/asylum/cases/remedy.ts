/** Worked cases on decisions and remedies, in our own words: what the law says of them. */
import { parseDay } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { AppealTime } from '../rules/remedy/appeal.ts';
import type { RightToRemain } from '../rules/remedy/remain.ts';

export interface RemedyCase {
  readonly name: string;
  /** The provision that the case is about. */
  readonly origin: string;
  readonly facts: Facts;
  readonly expected: {
    readonly time: AppealTime;
    readonly remain: RightToRemain;
    /** Whether removal is barred while the appeal may be lodged and a request may be made. */
    readonly barred: boolean;
  };
}

const LODGED: Facts = {
  'application.lodgedOn': parseDay('2026-09-01'),
  'applicant.minor': false,
  'applicant.unaccompanied': false,
  'remedy.groundsPresent': false,
  'remedy.accelerated': false,
  'remedy.border': false,
  'admissibility.earlierApplication': false,
  'remedy.furtherAppeal': false,
  'remedy.appeal': 'may-be-lodged',
  'remedy.requestToRemain': 'may-be-made',
  'remedy.lateOnly': false,
};
const EARLIER: Facts = { ...LODGED, 'application.lodgedOn': parseDay('2026-06-11') };
const SUBSEQUENT: Facts = {
  'admissibility.earlierApplication': true,
  'admissibility.earlierDecisionFinal': true,
};
const MINOR: Facts = { 'applicant.minor': true, 'applicant.unaccompanied': true };

export const REMEDY_CASES: readonly RemedyCase[] = [
  {
    name: 'unfounded in the regular procedure: two weeks to a month, and one may stay',
    origin: 'APR 67(7)(b), 68(2)',
    facts: { ...LODGED, 'remedy.outcome': 'unfounded' },
    expected: { time: '67(7)(b)', remain: 'automatic', barred: true },
  },
  {
    name: 'a ground for acceleration that was not used shortens the time, and leaves the right to remain',
    origin: 'APR 67(7)(a), 68(3)(a)(i)',
    facts: { ...LODGED, 'remedy.outcome': 'unfounded', 'remedy.groundsPresent': true },
    expected: { time: '67(7)(a)', remain: 'automatic', barred: true },
  },
  {
    name: 'unfounded in an accelerated examination: leave of a court',
    origin: 'APR 68(3)(a)(i)',
    facts: { ...LODGED, 'remedy.outcome': 'unfounded', 'remedy.accelerated': true },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'an unaccompanied minor in an accelerated examination inside the territory: the same',
    origin: 'APR 68(3)(a)(i)',
    facts: { ...LODGED, ...MINOR, 'remedy.outcome': 'unfounded', 'remedy.accelerated': true },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'unfounded in the border procedure: leave of a court',
    origin: 'APR 68(3)(a)(ii)',
    facts: {
      ...LODGED,
      'remedy.outcome': 'manifestly-unfounded',
      'remedy.groundsPresent': true,
      'remedy.border': true,
    },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'an unaccompanied minor in the border procedure may stay, though the ground is one of acceleration',
    origin: 'APR 53(1), 68(3)(a)(ii)',
    facts: {
      ...LODGED,
      ...MINOR,
      'remedy.outcome': 'unfounded',
      'remedy.groundsPresent': true,
      'remedy.border': true,
      'remedy.accelerated': true,
    },
    expected: { time: '67(7)(a)', remain: 'automatic', barred: true },
  },
  {
    name: 'a safe third country leaves no right to remain by itself since Regulation 2026/463',
    origin: 'APR 68(3)(b)',
    facts: { ...LODGED, 'remedy.outcome': 'inadmissible', 'remedy.ground': '38(1)(b)' },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'under the Directive it does, and the time is that of national law',
    origin: 'APD 46(4), (6)(b)',
    facts: { ...EARLIER, 'remedy.outcome': 'inadmissible', 'remedy.ground': '38(1)(b)' },
    expected: { time: 'national', remain: 'automatic', barred: true },
  },
  {
    name: 'protection in another member state leaves the right to remain',
    origin: 'APR 68(2), 68(3)(b)',
    facts: { ...LODGED, 'remedy.outcome': 'inadmissible', 'remedy.ground': '38(1)(c)' },
    expected: { time: '67(7)(a)', remain: 'automatic', barred: true },
  },
  {
    name: 'under the Directive it does not',
    origin: 'APD 46(6)(b)',
    facts: { ...EARLIER, 'remedy.outcome': 'inadmissible', 'remedy.ground': '38(1)(c)' },
    expected: { time: 'national', remain: 'on-request', barred: true },
  },
  {
    name: 'nothing new in a subsequent application: leave of a court',
    origin: 'APR 68(3)(b), 38(2)',
    facts: { ...LODGED, 'remedy.outcome': 'inadmissible', 'remedy.ground': '38(2)' },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'inadmissible, of an unaccompanied minor at the border: the right to remain',
    origin: 'APR 68(3)(b)',
    facts: {
      ...LODGED,
      ...MINOR,
      'remedy.outcome': 'inadmissible',
      'remedy.ground': '38(1)(b)',
      'remedy.border': true,
    },
    expected: { time: '67(7)(a)', remain: 'automatic', barred: true },
  },
  {
    name: 'implicitly withdrawn: short time, leave of a court',
    origin: 'APR 67(7)(a), 68(3)(c)',
    facts: { ...LODGED, 'remedy.outcome': 'implicitly-withdrawn' },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'explicitly withdrawn: no appeal',
    origin: 'APR 40(3)',
    facts: { ...LODGED, 'remedy.outcome': 'explicitly-withdrawn' },
    expected: { time: 'none', remain: 'none', barred: false },
  },
  {
    name: 'a subsequent application on its merits unfounded: leave of a court',
    origin: 'APR 68(3)(d)',
    facts: { ...LODGED, 'remedy.outcome': 'unfounded', ...SUBSEQUENT },
    expected: { time: '67(7)(b)', remain: 'on-request', barred: true },
  },
  {
    name: 'protection withdrawn from who is a danger: the long time, leave of a court',
    origin: 'APR 67(7)(b), 68(3)(e)',
    facts: {
      ...LODGED,
      'remedy.outcome': 'protection-withdrawn',
      'remedy.withdrawalGround': '14(1)(d)',
      'remedy.withdrawalStartedOn': parseDay('2026-06-12'),
    },
    expected: { time: '67(7)(b)', remain: 'on-request', barred: true },
  },
  {
    name: 'protection withdrawn because it has ceased: the right to remain',
    origin: 'APR 68(2), 68(3)(e)',
    facts: {
      ...LODGED,
      'remedy.outcome': 'protection-withdrawn',
      'remedy.withdrawalGround': '14(1)(a)',
      'remedy.withdrawalStartedOn': parseDay('2026-06-12'),
    },
    expected: { time: '67(7)(b)', remain: 'automatic', barred: true },
  },
  {
    name: 'a withdrawal that was begun a day earlier stays under the Directive, whenever the application was lodged',
    origin: 'APR 79(3)',
    facts: {
      ...LODGED,
      'remedy.outcome': 'protection-withdrawn',
      'remedy.withdrawalGround': '14(1)(d)',
      'remedy.withdrawalStartedOn': parseDay('2026-06-11'),
    },
    expected: { time: 'national', remain: 'automatic', barred: true },
  },
  {
    name: 'subsidiary protection, against the refusal of refugee status: the long time, and one may stay',
    origin: 'APR 67(2), (7)(b)',
    facts: { ...LODGED, 'remedy.outcome': 'subsidiary-protection' },
    expected: { time: '67(7)(b)', remain: 'automatic', barred: true },
  },
  {
    name: 'a further appeal: leave of a court, and no bar to removal while it is asked',
    origin: 'APR 68(7)',
    facts: { ...LODGED, 'remedy.outcome': 'unfounded', 'remedy.furtherAppeal': true },
    expected: { time: '67(7)(b)', remain: 'on-request', barred: false },
  },
  {
    name: 'no leave asked for in time: no bar to removal',
    origin: 'APR 68(5)(d)(i)',
    facts: {
      ...LODGED,
      'remedy.outcome': 'unfounded',
      'remedy.accelerated': true,
      'remedy.requestToRemain': 'not-made',
    },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: false },
  },
  {
    name: 'leave of the court: removal is barred while the appeal is pending',
    origin: 'APR 68(4)',
    facts: {
      ...LODGED,
      'remedy.outcome': 'unfounded',
      'remedy.accelerated': true,
      'remedy.appeal': 'pending',
      'remedy.requestToRemain': 'allowed',
    },
    expected: { time: '67(7)(a)', remain: 'on-request', barred: true },
  },
  {
    name: 'under the Directive, accelerated for late application alone: the right to remain',
    origin: 'APD 46(6)(a)',
    facts: {
      ...EARLIER,
      'remedy.outcome': 'unfounded',
      'remedy.accelerated': true,
      'remedy.lateOnly': true,
    },
    expected: { time: 'national', remain: 'automatic', barred: true },
  },
  {
    name: 'under the Directive, at the border without a week to prepare: the right to remain',
    origin: 'APD 46(7)',
    facts: {
      ...EARLIER,
      'remedy.outcome': 'unfounded',
      'remedy.accelerated': true,
      'remedy.border': true,
      'remedy.borderGuarantees': false,
    },
    expected: { time: 'national', remain: 'automatic', barred: true },
  },
];
