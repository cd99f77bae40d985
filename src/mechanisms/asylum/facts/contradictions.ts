/** Facts that cannot be so, alone or together: a slip that is told before any rule runs. */
import { addMonths, dayOf, formatDay, Refusal, type Day } from '#kernel';
import type { FactPath, Facts } from './index.ts';

/** Directive 2013/32/EU, Article 52: it applies to applications lodged after 20 July 2015; earlier law is not here. */
const DIRECTIVE_APPLIES = dayOf(2015, 7, 21);
/** The oldest person who ever lived reached 122 years. */
const OLDEST_IN_MONTHS = 130 * 12;

/** Days that lie behind the day the case is asked about, in the order in which they must follow one another. */
const IN_ORDER = ['application.madeOn', 'application.registeredOn', 'application.lodgedOn'] as const;
const STEP = {
  'application.madeOn': 'made',
  'application.registeredOn': 'registered',
  'application.lodgedOn': 'lodged',
} as const;

/** Throws a Refusal that says what cannot be so, where, and what would be right. */
export function refuseContradictions(facts: Facts, asOf: Day): void {
  refuseOrder(facts);
  refuseBirth(facts, asOf);
  refuseFuture(facts, asOf);
  if (facts['applicant.minor'] === false && facts['applicant.unaccompanied'] === true) {
    throw slip('applicant.unaccompanied', 'An adult cannot be an unaccompanied minor.', 'Set applicant.minor to true, or leave unaccompanied out.');
  }
  if (facts['applicant.stateless'] === true && facts['applicant.nationality'] !== undefined) {
    throw slip('applicant.nationality', 'A stateless applicant has no nationality.', 'Give applicant.formerResidence instead, or set stateless to false.');
  }
  const lodged = facts['application.lodgedOn'];
  if (lodged !== undefined && lodged < DIRECTIVE_APPLIES) {
    throw slip('application.lodgedOn', `The application was lodged on ${formatDay(lodged)}, before the oldest law that is here.`, 'Directive 2013/32/EU applies to applications lodged after 20 July 2015.');
  }
} // prettier-ignore

function refuseOrder(facts: Facts): void {
  for (const [at, later] of IN_ORDER.entries()) {
    for (const earlier of IN_ORDER.slice(0, at)) {
      const [first, second] = [facts[earlier], facts[later]];
      if (first === undefined || second === undefined || first <= second) continue;
      throw slip(
        later,
        `The application was ${STEP[later]} on ${formatDay(second)}, before it was ${STEP[earlier]} on ${formatDay(first)}.`,
        'An application is made, then registered, then lodged; two steps or all may be on one day.',
      );
    }
  }
}

function refuseBirth(facts: Facts, asOf: Day): void {
  const born = facts['applicant.birthDate'];
  if (born === undefined) return;
  if (born > asOf) {
    throw slip('applicant.birthDate', `The date of birth ${formatDay(born)} is in the future.`, `Give a day up to ${formatDay(asOf)}.`);
  }
  if (addMonths(born, OLDEST_IN_MONTHS) < asOf) {
    throw slip('applicant.birthDate', `Nobody lives who was born on ${formatDay(born)}.`, 'Check the year of the date of birth.');
  }
} // prettier-ignore

function refuseFuture(facts: Facts, asOf: Day): void {
  const past: readonly FactPath[] = [...IN_ORDER, 'arrival.on'];
  for (const path of past) {
    const day = facts[path];
    if (typeof day !== 'number' || day <= asOf) continue;
    throw slip(
      path,
      `${formatDay(day as Day)} is after ${formatDay(asOf)}, the day as of which the case is looked at.`,
      'Ask as of that day or a later one, or give the day on which it happened.',
    );
  }
}

function slip(where: FactPath, sentence: string, remedy: string): Refusal {
  return new Refusal('invalid-input', sentence, { where, remedy });
}
