/** What is known of a country on a day: listings, rate, the grounds that follow, changes, and what is uncertain. */
import {
  countryName,
  determinationOf,
  formatDay,
  formatDayLong,
  printProvision,
  stateName,
  textUrl,
  toEuCode,
  type Answer,
  type CountryCode,
  type Day,
  type Finding,
  type Language,
} from '#kernel';
import { determinationInWords } from '#procedure';
import type { Facts } from '../facts/index.ts';
import { APD_31_8_B, APR_42_1_E, APR_42_1_J } from '../law/grounds.ts';
import { MESSAGES } from '../messages/index.ts';
import type { AsylumParameters } from '../parameters.ts';
import { countryFacts } from '../reference/country-facts.ts';
import { availableFrom, latestYear, rateOn, ratesOf, type Rate } from '../reference/recognition-rates.ts';
import { nationalStandings, type NationalStanding } from '../reference/safe-origin-national.ts';
import { UNION_LIST_FROM, unionListingOf } from '../reference/safe-origin-union.ts';
import { groundByNationalList, groundByRate, groundByUnionList } from '../rules/origin/country.ts';
import {
  LAW_WORDS,
  nationalGroundText,
  nationalText,
  noRateText,
  outward,
  rateGroundText,
  rateText,
  UNCERTAIN_WORDS,
  unionText,
} from '../words/country.ts';
import { changesOf } from './changes-output.ts';
import type { CountryJson, GroundJson, LISTINGS, NationalJson, RateJson } from './country-schema.ts';

export interface CountryQuestion {
  readonly country: CountryCode;
  /** Of an application lodged on this day. */
  readonly asOf: Day;
  readonly language: Language;
  readonly parameters: AsylumParameters;
}

export function countryAnswer(question: CountryQuestion): CountryJson {
  const { country, asOf, language, parameters } = question;
  const before = asOf < UNION_LIST_FROM;
  const listing = unionListingOf(country);
  const facts = countryFacts(country, asOf, parameters);
  const rate = rateOn(country, asOf, parameters);
  const standings = nationalStandings(country, asOf);
  const union = groundByUnionList(facts);
  const law = before ? 'APD' : 'APR';
  return {
    code: country,
    name: countryName(country, language),
    asOf: formatDay(asOf),
    law,
    lawText: LAW_WORDS[law][language],
    union: {
      answer: union.held,
      basis: listing?.basis ?? null,
      text: unionText(union.held, listing, before, language),
      source: listing?.source ?? null,
      confidence: listing?.confidence ?? null,
    },
    rate: rate === null ? null : rateToJson(rate, question),
    grounds: groundsOf(facts, standings, rate, question),
    national: standings.map((standing) => nationalToJson(standing, language)),
    earlierRates: ratesOf(country)
      .filter((one) => one !== rate && availableFrom(one.year, parameters) <= asOf)
      .map((one) => rateToJson(one, question)),
    changes: [...changesOf(country, language, parameters)],
    uncertain: uncertainOf(facts, standings, rate, question),
  };
}

/** How the country stands on the Union list, given whether it is designated. */
export function listingOf(country: CountryCode, asOf: Day, designated: Answer): (typeof LISTINGS)[number] {
  const listing = unionListingOf(country);
  if (listing === null || asOf < UNION_LIST_FROM) return 'none';
  if (designated === 'not-yet-known') return 'not-yet-known';
  return designated === 'yes' ? listing.basis : 'excluded';
}

/** The three ways in which the country as such leads to a ground. */
function groundsOf(
  facts: Facts,
  standings: readonly NationalStanding[],
  rate: Rate | null,
  { country, asOf, language }: CountryQuestion,
): GroundJson[] {
  const before = asOf < UNION_LIST_FROM;
  const inWords = (found: Finding): GroundJson['determination'] =>
    determinationInWords(determinationOf(found), language, MESSAGES);
  const cited = (provision: typeof APR_42_1_E): Pick<GroundJson, 'citation' | 'url'> => ({
    citation: printProvision(provision, { language }),
    url: textUrl(provision, language),
  });
  const union = groundByUnionList(facts);
  const national = groundByNationalList(facts);
  const byRate = groundByRate(facts);
  const statesWhere = (wanted: (one: NationalStanding) => boolean) => [
    ...new Set(standings.filter(wanted).map(({ listing }) => listing.state)),
  ];
  const states = statesWhere(({ answer }) => answer === 'yes');
  const seen = statesWhere(
    ({ answer, listing, stale }) =>
      answer !== 'yes' && stale && listing.status === 'listed' && listing.confidence === 'confirmed',
  );
  const names = (codes: typeof states): string[] => codes.map((code) => stateName(code, language));
  return [
    {
      ground: '42(1)(e)',
      by: 'union-list',
      ...cited(APR_42_1_E),
      answer: union.held,
      text: unionText(union.held, unionListingOf(country), before, language),
      states: [],
      determination: inWords(union),
    },
    {
      ground: '42(1)(e)',
      by: 'national-list',
      ...cited(before ? APD_31_8_B : APR_42_1_E),
      answer: national.held,
      text: nationalGroundText(national.held, names(states), names(seen), language),
      states: states.map(toEuCode),
      determination: inWords(national),
    },
    {
      ground: '42(1)(j)',
      by: 'rate',
      ...cited(APR_42_1_J),
      answer: byRate.held,
      text: rateGroundText(byRate.held, rate === null ? null : rateText(rate, language), before, language),
      states: [],
      determination: inWords(byRate),
    },
  ];
}

export function rateToJson(
  rate: Rate,
  { language, parameters }: Pick<CountryQuestion, 'language' | 'parameters'>,
): RateJson {
  return {
    year: rate.year,
    standing: rate.standing,
    value: rate.value,
    ...(rate.value === null ? outward(rate) : { lowest: rate.value, highest: rate.value }),
    decisions: rate.decisions === null ? null : { ...rate.decisions },
    availableFrom: formatDay(availableFrom(rate.year, parameters)),
    text: rateText(rate, language),
    source: rate.source,
  };
}

function nationalToJson(standing: NationalStanding, language: Language): NationalJson {
  const { listing, answer } = standing;
  return {
    state: toEuCode(listing.state),
    name: stateName(listing.state, language),
    answer,
    status: listing.status,
    from: listing.from === null ? null : formatDay(listing.from),
    seenOn: formatDay(listing.seenOn),
    text: nationalText(standing, language),
    source: listing.source,
    confidence: listing.confidence,
  };
}

/** Each thing that a reader must not take for settled. */
function uncertainOf(
  facts: Facts,
  standings: readonly NationalStanding[],
  rate: Rate | null,
  { country, asOf, language, parameters }: CountryQuestion,
): CountryJson['uncertain'] {
  const found: CountryJson['uncertain'] = [];
  const say = (about: string, text: string): void => void found.push({ about, text });
  const listing = unionListingOf(country);
  if (listing?.basis === 'candidate' && facts['origin.indiscriminateViolence'] === undefined) {
    say(
      '42(1)(e)',
      `${UNCERTAIN_WORDS.candidate[language]}${listing.note ? ` ${listing.note[language]}` : ''}`,
    );
  }
  if (asOf < UNION_LIST_FROM) say('42(1)(j)', UNCERTAIN_WORDS.early[language]);
  if (rate === null) say('42(1)(j)', noRateText(latestYear(asOf, parameters), language));
  if (country === 'XKX') say('42(1)(j)', UNCERTAIN_WORDS.kosovo[language]);
  else if (rate?.standing === 'proxy') say('42(1)(j)', UNCERTAIN_WORDS.bounds[language]);
  say('42(1)(j)', UNCERTAIN_WORDS.person[language]);
  for (const { listing: one, stale } of standings) {
    if (!stale && one.confidence === 'confirmed') continue;
    const name = stateName(one.state, language);
    const day = formatDayLong(one.seenOn, language);
    say(
      name,
      language === 'nl'
        ? `Wat er na ${day} op de lijst veranderde, is hier niet bekend.`
        : `What changed on its list after ${day} is not known here.`,
    );
  }
  return found;
}
