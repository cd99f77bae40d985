/** Whether a step of the law has come up in a case: any of its facts says that something happened. */
import type { FactPath, Facts } from '../facts/index.ts';

/** `no`, an empty list and answers such as “none” say that nothing did. */
export function happened(facts: Facts, paths: readonly FactPath[]): boolean {
  return paths.some((path) => {
    const value = facts[path];
    if (value === undefined || value === false || value === 'none' || value === 'not-requested') return false;
    return !Array.isArray(value) || value.length > 0;
  });
}

/** A request to take charge or to take back, or a notification. */
const REQUEST: readonly FactPath[] = [
  'transfer.hit',
  'transfer.hitOn',
  'transfer.awareOn',
  'transfer.requestSent',
  'transfer.requestSentOn',
  'transfer.requestReceivedOn',
  'transfer.humanitarian',
  'transfer.urgentReplyRequested',
  'transfer.reply',
  'transfer.repliedOn',
];
const TRANSFER: readonly FactPath[] = [
  'transfer.acceptedOn',
  'transfer.decisionNotifiedOn',
  'transfer.suspension',
  'transfer.suspensionRequestedOn',
  'transfer.suspensionGrantedOn',
  'transfer.appealDecided',
  'transfer.appealDecidedOn',
  'transfer.hindrance',
  'transfer.hindranceReported',
  'transfer.hindranceReportedOn',
  'transfer.availableAgain',
  'transfer.availableAgainOn',
  'transfer.carriedOut',
  'transfer.carriedOutOn',
];
const SINCE: readonly FactPath[] = [
  'responsibility.since',
  'responsibility.rejectedAtBorder',
  'responsibility.rejectionFinalOn',
  'responsibility.takeBackPending',
  'responsibility.leftTerritory',
  'responsibility.leftOn',
  'responsibility.returned',
  'responsibility.returnedOn',
  'responsibility.returnCarriedOut',
];
const OFFSET: readonly FactPath[] = [
  'responsibility.criterion',
  'responsibility.abscondedFromContributor',
  'responsibility.beneficiary',
  'responsibility.admittedPerson',
];

/** Of what has not been said to be the one or the other, it is asked once something of a request is known. */
export const takeChargeArises = (facts: Facts): boolean =>
  facts['transfer.kind'] === 'take-charge' ||
  (facts['transfer.kind'] === undefined && happened(facts, REQUEST));
export const takeBackArises = (facts: Facts): boolean => facts['transfer.kind'] === 'take-back';
/** By a fact of its own; that a request was accepted is for whoever asks to add. */
export const transferArises = (facts: Facts): boolean => happened(facts, TRANSFER);
export const sinceArises = (facts: Facts): boolean => happened(facts, SINCE);
export const offsetArises = (facts: Facts): boolean => happened(facts, OFFSET);
export const pleaArises = (facts: Facts): boolean => facts['transfer.plea'] !== undefined;
