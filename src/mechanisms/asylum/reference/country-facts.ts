/** What is known of a country on a day, as facts; what no source says stays unknown. */
import type { CountryCode, Day } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { AsylumParameters } from '../parameters.ts';
import { RATED_COUNTRIES, rateFacts, rateOn } from './recognition-rates.ts';
import { NATIONAL_LISTS, nationalStandings } from './safe-origin-national.ts';
import { UNION_LIST, unionListingOf } from './safe-origin-union.ts';

/** Every country of which something is kept here, in the order of the codes. */
export const KNOWN_COUNTRIES: readonly CountryCode[] = [
  ...new Set([
    ...UNION_LIST.map(({ country }) => country),
    ...NATIONAL_LISTS.flatMap(({ countries }) => countries),
    ...RATED_COUNTRIES,
  ]),
].toSorted();

/** How the country stands at Union level and by its rate, on a day. No suspension has been adopted as far as is known. */
export function unionFacts(
  country: CountryCode,
  day: Day,
  parameters: Pick<AsylumParameters, 'yearlyDataAvailable'>,
): Facts {
  const listing = unionListingOf(country);
  return {
    'origin.unionListed': listing?.basis === 'annex',
    'origin.candidateState': listing?.basis === 'candidate',
    'origin.unionSuspension': 'none',
    ...(listing?.indiscriminateViolence === undefined
      ? {}
      : { 'origin.indiscriminateViolence': listing.indiscriminateViolence }),
    ...(listing?.restrictiveMeasures === undefined
      ? {}
      : { 'origin.restrictiveMeasures': listing.restrictiveMeasures }),
    ...rateFacts(rateOn(country, day, parameters)),
  };
}

/** The same for an application lodged on that day, with whether some member state is known to list the country. */
export function countryFacts(
  country: CountryCode,
  day: Day,
  parameters: Pick<AsylumParameters, 'yearlyDataAvailable'>,
): Facts {
  // Not every state's list is known here, so that none of them naming it leaves the question open.
  const listed = nationalStandings(country, day).some(({ answer }) => answer === 'yes');
  return {
    'application.lodgedOn': day,
    ...unionFacts(country, day, parameters),
    ...(listed ? { 'origin.nationallyListed': true } : {}),
  };
}
