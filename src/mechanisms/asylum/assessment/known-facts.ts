/** What follows from stated facts and the figures on record, before any rule runs: a statement of one's own goes first. */
import { addMonths, type Day } from '#kernel';
import type { Facts } from '../facts/index.ts';
import { recorded } from '../facts/record.ts';
import type { AsylumParameters } from '../parameters.ts';
import { unionFacts } from '../reference/country-facts.ts';
import { nationalStandings } from '../reference/safe-origin-national.ts';

const MAJORITY_MONTHS = 18 * 12;

/** The stated facts with those that follow from them. */
export function withKnownFacts(stated: Facts, asOf: Day, parameters: AsylumParameters): Facts {
  return recorded(knownFacts(stated, asOf, parameters), stated);
}

/** Those that follow, alone. */
export function knownFacts(stated: Facts, asOf: Day, parameters: AsylumParameters): Facts {
  return { ...ageFacts(stated, asOf), ...originFacts(stated, asOf, parameters) };
}

/**
 * Under 18 (APR 3(6)), where the date of birth gives the same on the day of the application and on the day that is
 * looked at. Where somebody came of age in between, it depends on the rule, and the official says.
 */
function ageFacts(facts: Facts, asOf: Day): Facts {
  const born = facts['applicant.birthDate'];
  const minor =
    facts['applicant.minor'] ?? (born === undefined ? undefined : minorThroughout(facts, born, asOf));
  if (minor === undefined) return {};
  return minor ? { 'applicant.minor': true } : { 'applicant.minor': false, 'applicant.unaccompanied': false };
}

function minorThroughout(facts: Facts, born: Day, asOf: Day): boolean | undefined {
  const ofAge = addMonths(born, MAJORITY_MONTHS);
  const applied =
    facts['application.madeOn'] ?? facts['application.registeredOn'] ?? facts['application.lodgedOn'] ?? asOf;
  const then = applied < ofAge;
  return then === asOf < ofAge ? then : undefined;
}

/** Lists and rates of the country of nationality, or of former residence of a stateless person, on the day of lodging. */
function originFacts(facts: Facts, asOf: Day, parameters: AsylumParameters): Facts {
  const nationality = facts['applicant.nationality'];
  const country = nationality ?? facts['applicant.formerResidence'];
  if (country === undefined) return {};
  const day = facts['application.lodgedOn'] ?? asOf;
  const state = facts['application.state'];
  const listed = nationalStandings(country, day).find(({ listing }) => listing.state === state)?.answer;
  return {
    ...(nationality === undefined ? {} : { 'applicant.stateless': false }),
    ...unionFacts(country, day, parameters),
    ...(listed === undefined || listed === 'not-yet-known'
      ? {}
      : { 'origin.nationallyListed': listed === 'yes' }),
  };
}
