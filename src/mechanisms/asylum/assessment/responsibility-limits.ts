/** The time limits between two states, of the steps that a case has come to and of the one that is next. */
import type { Facts } from '../facts/index.ts';
import { stepsLaw } from '../rules/dublin/steps-law.ts';
import { dublinTimeLimits } from '../rules/dublin/time-limits.ts';
import type { TimeLimit } from '../rules/time-limit.ts';
import { transferTimeLimits } from '../rules/transfer/time-limits.ts';
import { transferArises } from './arises.ts';
import type { Given } from './question.ts';
import { acceptedDay } from './responsibility-steps.ts';
import { responsibleByCriteria } from './responsibility.ts';

/** The step of a limit; a request is the first of them. */
const STEP: Readonly<Record<string, 'reply' | 'transfer' | 'appeal'>> = {
  'transfer.reply': 'reply',
  'transfer.urgent-reply': 'reply',
  'transfer.confirmation': 'reply',
  'dublin.reply': 'reply',
  'transfer.decision': 'transfer',
  'transfer.transfer': 'transfer',
  'transfer.transfer-detained': 'transfer',
  'dublin.transfer': 'transfer',
  'dublin.transfer-detained': 'transfer',
  'transfer.appeal': 'appeal',
};

/** By the act that has the steps; none while it is not known which. */
export function responsibilityLimits(stated: Facts, given: Given): readonly TimeLimit[] {
  const law = stepsLaw(stated, given.parameters).outcome;
  if (law === null) return [];
  const facts = withRequestThatIsNext(stated, given);
  const arisen = {
    request: true,
    reply: facts['transfer.requestSent'] === true || facts['transfer.requestReceivedOn'] !== undefined,
    transfer: acceptedDay(facts, given) !== null || transferArises(facts),
    appeal: facts['transfer.decisionNotifiedOn'] !== undefined,
  };
  const limits = law === 'AMMR' ? transferTimeLimits : dublinTimeLimits;
  return limits(facts, given.asOf, given.calendar, given.parameters).filter(
    ({ code }) => arisen[STEP[code] ?? 'request'],
  );
}

/** Where the criteria name another state than the one that determines, the request to take charge is next. */
function withRequestThatIsNext(facts: Facts, given: Given): Facts {
  if (facts['transfer.kind'] !== undefined) return facts;
  const { outcome } = responsibleByCriteria(facts, given);
  if (outcome === null) return facts;
  const first = facts['application.state'];
  const elsewhere =
    'takeCharge' in outcome ? outcome.takeCharge === true : first !== undefined && outcome.state !== first;
  return elsewhere ? { ...facts, 'transfer.kind': 'take-charge' } : facts;
}
