/** Worked cases of the steps between two states, from the text of the provisions; 2026 and 2027 as they fall, without holidays. */
import { parseDay, type Day } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { TakeBackOutcome, TakeChargeOutcome } from '../rules/transfer/outcomes.ts';
import type { TransferOutcome } from '../rules/transfer/carrying-out.ts';

export interface TransferCase<Outcome> {
  readonly name: string;
  readonly origin: string;
  readonly facts: Facts;
  readonly asOf: Day;
  readonly outcome: Outcome;
  /** The end of the limit of that code, as it is shown; null where it does not run yet. */
  readonly limit?: readonly [code: string, end: string | null];
}

const d = parseDay;

const REGISTERED: Facts = {
  'transfer.kind': 'take-charge',
  'transfer.humanitarian': false,
  'application.registeredOn': d('2026-07-10'),
  'applicant.unaccompanied': false,
  'transfer.requestingInCrisis': false,
  'transfer.requestedInCrisis': false,
  'transfer.hit': 'none',
  'transfer.detained': false,
  'transfer.urgentReplyRequested': false,
};
const REQUESTED: Facts = {
  ...REGISTERED,
  'transfer.requestSent': true,
  'transfer.requestSentOn': d('2026-08-03'),
  'transfer.requestReceivedOn': d('2026-08-03'),
  'transfer.reply': 'none',
};

export const TAKE_CHARGE: readonly TransferCase<TakeChargeOutcome>[] = [
  {
    name: 'On the last day of the two months a request may still be made',
    origin: 'AMMR 39(1)',
    facts: { ...REGISTERED, 'transfer.requestSent': false },
    asOf: d('2026-09-10'),
    outcome: 'may-still-request',
    limit: ['transfer.request', '2026-09-10'],
  },
  {
    name: 'A day later the state of registration is responsible itself',
    origin: 'AMMR 39(1), third subparagraph',
    facts: { ...REGISTERED, 'transfer.requestSent': false },
    asOf: d('2026-09-11'),
    outcome: 'own-responsibility',
  },
  {
    name: 'A request sent a day late does not make the other state responsible, even if it accepts',
    origin: 'AMMR 39(1), third subparagraph',
    facts: { ...REQUESTED, 'transfer.requestSentOn': d('2026-09-11'), 'transfer.reply': 'accepted' },
    asOf: d('2026-10-01'),
    outcome: 'own-responsibility',
  },
  {
    name: 'A hit leaves one month from it, and a Saturday gives way to Monday',
    origin: 'AMMR 39(1), second subparagraph; 75(d)',
    facts: {
      ...REGISTERED,
      'transfer.hit': 'eurodac',
      'transfer.hitOn': d('2026-07-15'),
      'transfer.requestSent': false,
    },
    asOf: d('2026-08-17'),
    outcome: 'may-still-request',
    limit: ['transfer.request', '2026-08-17'],
  },
  {
    name: 'A hit six weeks after registration does not lengthen the two months',
    origin: 'AMMR 39(1), read as Dublin III 21(1) in C-670/16',
    facts: {
      ...REGISTERED,
      'transfer.hit': 'vis',
      'transfer.hitOn': d('2026-08-25'),
      'transfer.requestSent': false,
    },
    asOf: d('2026-09-11'),
    outcome: 'own-responsibility',
    limit: ['transfer.request', '2026-09-10'],
  },
  {
    name: 'For an unaccompanied minor a request may be made after the two months',
    origin: 'AMMR 39(1), fourth subparagraph',
    facts: {
      ...REGISTERED,
      'applicant.unaccompanied': true,
      'responsibility.registrationInBestInterests': false,
      'responsibility.firstDecisionTaken': false,
      'transfer.requestSent': false,
    },
    asOf: d('2026-12-01'),
    outcome: 'may-still-request',
  },
  {
    name: 'For an unaccompanied minor not once a first decision was taken',
    origin: 'AMMR 39(1), fourth subparagraph',
    facts: {
      ...REGISTERED,
      'applicant.unaccompanied': true,
      'responsibility.registrationInBestInterests': false,
      'responsibility.firstDecisionTaken': true,
      'transfer.requestSent': false,
    },
    asOf: d('2026-12-01'),
    outcome: 'own-responsibility',
  },
  {
    name: 'In a crisis the requesting state has four months, hit or no hit',
    origin: 'CR 12(2)(a)',
    facts: {
      ...REGISTERED,
      'transfer.requestingInCrisis': true,
      'transfer.hit': 'eurodac',
      'transfer.hitOn': d('2026-07-10'),
      'transfer.requestSent': false,
    },
    asOf: d('2026-11-10'),
    outcome: 'may-still-request',
    limit: ['transfer.request', '2026-11-10'],
  },
  {
    name: 'On the last day of the month the reply is still awaited',
    origin: 'AMMR 40(1)',
    facts: REQUESTED,
    asOf: d('2026-09-03'),
    outcome: 'awaiting-reply',
    limit: ['transfer.reply', '2026-09-03'],
  },
  {
    name: 'A day later silence has accepted, and the transfer counts from the last day',
    origin: 'AMMR 40(8), 46(1)',
    facts: REQUESTED,
    asOf: d('2026-09-04'),
    outcome: 'accepted-by-silence',
    limit: ['transfer.transfer', '2027-03-03'],
  },
  {
    name: 'An urgent request is answered in the days asked, and silence counts after two weeks',
    origin: 'AMMR 40(7) and (8)',
    facts: { ...REQUESTED, 'transfer.urgentReplyRequested': true, 'transfer.urgentReplyDays': 8 },
    asOf: d('2026-08-18'),
    outcome: 'accepted-by-silence',
    limit: ['transfer.urgent-reply', '2026-08-11'],
  },
  {
    name: 'Less than a week cannot be asked',
    origin: 'AMMR 39(2)',
    facts: { ...REQUESTED, 'transfer.urgentReplyRequested': true, 'transfer.urgentReplyDays': 3 },
    asOf: d('2026-08-12'),
    outcome: 'awaiting-reply',
    limit: ['transfer.urgent-reply', '2026-08-10'],
  },
  {
    name: 'Of a detained person silence counts after a week, though the requested state is in crisis',
    origin: 'AMMR 45(2); CR 12(1) leaves out 45',
    facts: { ...REQUESTED, 'transfer.detained': true, 'transfer.requestedInCrisis': true },
    asOf: d('2026-08-11'),
    outcome: 'accepted-by-silence',
    limit: ['transfer.reply', '2026-08-10'],
  },
  {
    name: 'In a crisis the requested state has two months',
    origin: 'CR 12(2)(b)',
    facts: { ...REQUESTED, 'transfer.requestedInCrisis': true },
    asOf: d('2026-10-05'),
    outcome: 'awaiting-reply',
    limit: ['transfer.reply', '2026-10-05'],
  },
  {
    name: 'A refusal without substantiated reasons is no objection',
    origin: 'AMMR 40(8)',
    facts: {
      ...REQUESTED,
      'transfer.reply': 'refused',
      'transfer.repliedOn': d('2026-08-20'),
      'transfer.refusalSubstantiated': false,
    },
    asOf: d('2026-09-04'),
    outcome: 'accepted-by-silence',
  },
  {
    name: 'A refusal with reasons in time lets the determination go on',
    origin: 'AMMR 40(8)',
    facts: {
      ...REQUESTED,
      'transfer.reply': 'refused',
      'transfer.repliedOn': d('2026-09-03'),
      'transfer.refusalSubstantiated': true,
    },
    asOf: d('2026-10-01'),
    outcome: 'refused',
  },
  {
    name: 'With reasons but a day late it is acceptance',
    origin: 'AMMR 40(8)',
    facts: {
      ...REQUESTED,
      'transfer.reply': 'refused',
      'transfer.repliedOn': d('2026-09-04'),
      'transfer.refusalSubstantiated': true,
    },
    asOf: d('2026-10-01'),
    outcome: 'accepted-by-silence',
  },
  {
    name: 'On humanitarian grounds silence means nothing',
    origin: 'AMMR 35(2)',
    facts: { ...REQUESTED, 'transfer.humanitarian': true },
    asOf: d('2026-12-01'),
    outcome: 'awaiting-reply',
    limit: ['transfer.reply', '2026-10-05'],
  },
];

const NOTIFIED: Facts = {
  'transfer.kind': 'take-back',
  'transfer.hit': 'eurodac',
  'transfer.hitOn': d('2026-10-05'),
  'transfer.requestSent': true,
  'transfer.requestSentOn': d('2026-10-19'),
  'transfer.requestReceivedOn': d('2026-10-19'),
  'transfer.requestingInCrisis': false,
  'transfer.requestedInCrisis': false,
  'transfer.detained': false,
  'transfer.reply': 'none',
};

export const TAKE_BACK: readonly TransferCase<TakeBackOutcome>[] = [
  {
    name: 'A notification months after the hit still obliges',
    origin: 'AMMR 41(1)',
    facts: {
      ...NOTIFIED,
      'transfer.requestSentOn': d('2027-02-01'),
      'transfer.requestReceivedOn': d('2027-02-01'),
    },
    asOf: d('2027-02-16'),
    outcome: 'confirmed-by-silence',
    limit: ['transfer.notification', '2026-10-19'],
  },
  {
    name: 'In the two weeks the confirmation is awaited',
    origin: 'AMMR 41(3)',
    facts: NOTIFIED,
    asOf: d('2026-11-02'),
    outcome: 'awaiting-confirmation',
    limit: ['transfer.confirmation', '2026-11-02'],
  },
  {
    name: 'Silence for two weeks confirms',
    origin: 'AMMR 41(4)',
    facts: NOTIFIED,
    asOf: d('2026-11-03'),
    outcome: 'confirmed-by-silence',
    limit: ['transfer.transfer', '2027-05-03'],
  },
  {
    name: 'Who shows in time that responsibility has ceased takes nobody back',
    origin: 'AMMR 41(3)',
    facts: {
      ...NOTIFIED,
      'transfer.reply': 'refused',
      'transfer.refusalSubstantiated': true,
      'transfer.repliedOn': d('2026-11-02'),
    },
    asOf: d('2026-12-01'),
    outcome: 'not-responsible',
  },
  {
    name: 'A day late it is no use',
    origin: 'AMMR 41(4)',
    facts: {
      ...NOTIFIED,
      'transfer.reply': 'refused',
      'transfer.refusalSubstantiated': true,
      'transfer.repliedOn': d('2026-11-03'),
    },
    asOf: d('2026-12-01'),
    outcome: 'confirmed-by-silence',
  },
  {
    name: 'In a crisis the notified state has a month',
    origin: 'CR 12(2)(c)',
    facts: { ...NOTIFIED, 'transfer.requestedInCrisis': true },
    asOf: d('2026-11-19'),
    outcome: 'awaiting-confirmation',
    limit: ['transfer.confirmation', '2026-11-19'],
  },
];

const ACCEPTED: Facts = {
  'transfer.acceptedOn': d('2026-09-16'),
  'transfer.suspension': 'not-requested',
  'transfer.hindrance': 'none',
  'transfer.carriedOut': false,
  'transfer.requestingInCrisis': false,
  'transfer.requestedInCrisis': false,
};
const ABSCONDED: Facts = {
  ...ACCEPTED,
  'transfer.hindrance': 'absconded',
  'transfer.hindranceReported': true,
  'transfer.hindranceReportedOn': d('2026-12-01'),
  'transfer.availableAgain': false,
};

export const TRANSFERS: readonly TransferCase<TransferOutcome>[] = [
  {
    name: 'On the last day of the six months the person may still be transferred',
    origin: 'AMMR 46(1)',
    facts: ACCEPTED,
    asOf: d('2027-03-16'),
    outcome: 'to-be-carried-out',
    limit: ['transfer.transfer', '2027-03-16'],
  },
  {
    name: 'A day later responsibility is with the transferring state',
    origin: 'AMMR 46(2)',
    facts: ACCEPTED,
    asOf: d('2027-03-17'),
    outcome: 'shifted',
  },
  {
    name: 'A transfer on the last day is in time',
    origin: 'AMMR 46(1)',
    facts: { ...ACCEPTED, 'transfer.carriedOut': true, 'transfer.carriedOutOn': d('2027-03-16') },
    asOf: d('2027-05-01'),
    outcome: 'carried-out',
  },
  {
    name: 'A transfer after it comes when responsibility has shifted',
    origin: 'AMMR 46(2)',
    facts: { ...ACCEPTED, 'transfer.carriedOut': true, 'transfer.carriedOutOn': d('2027-03-17') },
    asOf: d('2027-05-01'),
    outcome: 'shifted',
  },
  {
    name: 'While an appeal with suspensive effect is undecided no period runs',
    origin: 'AMMR 43(3), 46(1)',
    facts: { ...ACCEPTED, 'transfer.suspension': 'granted', 'transfer.appealDecided': false },
    asOf: d('2028-01-01'),
    outcome: 'suspended',
    limit: ['transfer.transfer', null],
  },
  {
    name: 'Six months run from the final decision on it',
    origin: 'AMMR 46(1)',
    facts: {
      ...ACCEPTED,
      'transfer.suspension': 'granted',
      'transfer.appealDecided': true,
      'transfer.appealDecidedOn': d('2027-01-20'),
    },
    asOf: d('2027-07-20'),
    outcome: 'to-be-carried-out',
    limit: ['transfer.transfer', '2027-07-20'],
  },
  {
    name: 'An appeal without suspensive effect changes nothing',
    origin: 'AMMR 43(3), second subparagraph',
    facts: { ...ACCEPTED, 'transfer.suspension': 'refused' },
    asOf: d('2027-03-17'),
    outcome: 'shifted',
  },
  {
    name: 'Imprisonment makes it a year at most',
    origin: 'AMMR 46(2)',
    facts: {
      ...ABSCONDED,
      'transfer.hindrance': 'imprisoned',
    },
    asOf: d('2027-09-16'),
    outcome: 'to-be-carried-out',
    limit: ['transfer.transfer', '2027-09-16'],
  },
  {
    name: 'Absconding makes it three years from when the other state was told',
    origin: 'AMMR 46(2)',
    facts: ABSCONDED,
    asOf: d('2029-12-03'),
    outcome: 'to-be-carried-out',
    limit: ['transfer.transfer', '2029-12-03'],
  },
  {
    name: 'Told on the last day it is extended',
    origin: 'Regulation 1560/2003, 9(2)',
    facts: { ...ABSCONDED, 'transfer.hindranceReportedOn': d('2027-03-16') },
    asOf: d('2027-06-01'),
    outcome: 'to-be-carried-out',
    limit: ['transfer.transfer', '2030-03-18'],
  },
  {
    name: 'Told a day after the six months it is not',
    origin: 'Regulation 1560/2003, 9(2)',
    facts: { ...ABSCONDED, 'transfer.hindranceReportedOn': d('2027-03-17') },
    asOf: d('2027-06-01'),
    outcome: 'shifted',
  },
  {
    name: 'Not told, it is not extended',
    origin: 'AMMR 46(2)',
    facts: { ...ABSCONDED, 'transfer.hindranceReported': false },
    asOf: d('2027-03-17'),
    outcome: 'shifted',
  },
  {
    name: 'Available again with more than three months left, the six months stand',
    origin: 'AMMR 46(2), second subparagraph',
    facts: { ...ABSCONDED, 'transfer.availableAgain': true, 'transfer.availableAgainOn': d('2026-12-15') },
    asOf: d('2027-03-17'),
    outcome: 'shifted',
    limit: ['transfer.transfer', '2027-03-16'],
  },
  {
    name: 'Available again a day later, three months are given',
    origin: 'AMMR 46(2), second subparagraph',
    facts: { ...ABSCONDED, 'transfer.availableAgain': true, 'transfer.availableAgainOn': d('2026-12-17') },
    asOf: d('2027-03-17'),
    outcome: 'to-be-carried-out',
    limit: ['transfer.transfer', '2027-03-17'],
  },
  {
    name: 'Available again after the six months, three months are given',
    origin: 'AMMR 46(2), second subparagraph',
    facts: { ...ABSCONDED, 'transfer.availableAgain': true, 'transfer.availableAgainOn': d('2028-03-01') },
    asOf: d('2028-06-02'),
    outcome: 'shifted',
    limit: ['transfer.transfer', '2028-06-01'],
  },
  {
    name: 'In a crisis of either state it is a year, and meanwhile nobody is transferred to it',
    origin: 'CR 12(2)(d) and (4)',
    facts: { ...ACCEPTED, 'transfer.requestedInCrisis': true, 'transfer.agreedToReceive': false },
    asOf: d('2027-09-16'),
    outcome: 'barred-by-crisis',
    limit: ['transfer.transfer', '2027-09-16'],
  },
  {
    name: 'After that year responsibility is with the transferring state, though the crisis goes on',
    origin: 'CR 12(4)',
    facts: { ...ACCEPTED, 'transfer.requestedInCrisis': true, 'transfer.agreedToReceive': false },
    asOf: d('2027-09-17'),
    outcome: 'shifted',
  },
];
