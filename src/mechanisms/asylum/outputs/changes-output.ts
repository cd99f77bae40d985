/** What changes when: of one country over time, and of all of them on one day. */
import {
  addDays,
  countryName,
  formatDay,
  parseDay,
  printProvision,
  stateName,
  textUrl,
  type Answer,
  type CountryCode,
  type Day,
  type Language,
  type Provision,
  type Words,
} from '#kernel';
import { APR_79_3 } from '../law/application.ts';
import { APR_42_1_J } from '../law/grounds.ts';
import { APR_61_2, APR_62_1, APR_64_4 } from '../law/origin.ts';
import type { AsylumParameters } from '../parameters.ts';
import { countryFacts, KNOWN_COUNTRIES } from '../reference/country-facts.ts';
import { availableFrom, ratesOf } from '../reference/recognition-rates.ts';
import { NATIONAL_LISTS } from '../reference/safe-origin-national.ts';
import { UNION_LIST_FROM, unionListingOf } from '../reference/safe-origin-union.ts';
import { groundByRate, groundByUnionList } from '../rules/origin/country.ts';
import {
  ANSWER_WORDS,
  CHANGE_WORDS,
  dataText,
  nationalChangeText,
  rateText,
  unionText,
} from '../words/country.ts';
import type { ChangeJson } from './country-schema.ts';

type Parameters = Pick<AsylumParameters, 'yearlyDataAvailable'>;

/** What changed for a country, from the first day that a source gives. */
export function changesOf(
  country: CountryCode,
  language: Language,
  parameters: Parameters,
): readonly ChangeJson[] {
  const changes: ChangeJson[] = [];
  const listing = unionListingOf(country);
  const facts = countryFacts(country, UNION_LIST_FROM, parameters);
  if (listing !== null) {
    const text = unionText(groundByUnionList(facts).held, listing, false, language);
    changes.push({ on: formatDay(UNION_LIST_FROM), text, source: listing.source });
  }
  changes.push({
    on: formatDay(UNION_LIST_FROM),
    text: `${CHANGE_WORDS.rateGround[language]} ${printProvision(APR_42_1_J, { language })}: ${ANSWER_WORDS[groundByRate(facts).held][language]}.`,
    source: 'Regulation (EU) 2024/1348',
  });
  const years = new Set<number>();
  for (const rate of ratesOf(country)) {
    // Of one year the official rate comes first.
    if (years.has(rate.year)) continue;
    years.add(rate.year);
    changes.push({
      on: formatDay(availableFrom(rate.year, parameters)),
      text: dataText(rateText(rate, language), language),
      source: rate.source,
    });
  }
  for (const one of NATIONAL_LISTS) {
    if (!one.countries.includes(country)) continue;
    const { status, from, seenOn, source } = one;
    const say = (on: Day, what: typeof status): void =>
      void changes.push({
        on: formatDay(on),
        text: nationalChangeText(stateName(one.state, language), what, language),
        source,
      });
    if (from !== null) say(from, 'listed');
    if (status !== 'listed') say(seenOn, status);
  }
  return changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export interface CountryChange {
  readonly code: CountryCode;
  readonly name: string;
  readonly what: 'union-list' | 'rate' | 'national-list';
  readonly before: Answer | null;
  readonly after: Answer | null;
  readonly text: string;
}

/** What became different on a day for which countries: the day compared with the one before. */
export function changesOn(day: Day, language: Language, parameters: Parameters): readonly CountryChange[] {
  const eve = addDays(day, -1);
  return KNOWN_COUNTRIES.flatMap((code) => {
    const name = countryName(code, language);
    const before = countryFacts(code, eve, parameters);
    const after = countryFacts(code, day, parameters);
    const rows: CountryChange[] = [];
    const [unionBefore, unionAfter] = [groundByUnionList(before).held, groundByUnionList(after).held];
    if (unionBefore !== unionAfter) {
      const text = unionText(unionAfter, unionListingOf(code), day < UNION_LIST_FROM, language);
      rows.push({ code, name, what: 'union-list', before: unionBefore, after: unionAfter, text });
    }
    const [rateBefore, rateAfter] = [groundByRate(before).held, groundByRate(after).held];
    if (rateBefore !== rateAfter) {
      const figure = ratesOf(code).find(({ year }) => availableFrom(year, parameters) <= day);
      const text = figure === undefined ? CHANGE_WORDS.rateGround[language] : rateText(figure, language);
      rows.push({ code, name, what: 'rate', before: rateBefore, after: rateAfter, text });
    }
    for (const one of NATIONAL_LISTS) {
      if (!one.countries.includes(code)) continue;
      const what =
        one.status !== 'listed' && one.seenOn === day ? one.status : one.from === day ? 'listed' : null;
      if (what === null) continue;
      const text = nationalChangeText(stateName(one.state, language), what, language);
      rows.push({
        code,
        name,
        what: 'national-list',
        before: null,
        after: what === 'listed' ? 'yes' : 'no',
        text,
      });
    }
    return rows;
  });
}

const LAW_CHANGES: readonly { readonly on: Day; readonly provision: Provision; readonly text: Words }[] = [
  { on: parseDay('2026-06-12'), provision: APR_79_3, text: CHANGE_WORDS.regulation },
  { on: UNION_LIST_FROM, provision: APR_62_1, text: CHANGE_WORDS.unionList },
  { on: parseDay('2026-06-12'), provision: APR_42_1_J, text: CHANGE_WORDS.rateGround },
  { on: parseDay('2026-06-12'), provision: APR_61_2, text: CHANGE_WORDS.exceptions },
  { on: parseDay('2026-06-12'), provision: APR_64_4, text: CHANGE_WORDS.notified },
];

/** What changed in the law itself on a day. */
export function lawChangesOn(
  day: Day,
  language: Language,
): readonly { readonly text: string; readonly citation: string; readonly url: string }[] {
  return LAW_CHANGES.filter(({ on }) => on === day).map(({ provision, text }) => ({
    text: text[language],
    citation: printProvision(provision, { language }),
    url: textUrl(provision, language),
  }));
}

/** The nearest days before and after on which something changed, in the law or for a country. */
export function daysOfChangeAround(
  day: Day,
  parameters: Parameters,
): { readonly earlier: string | null; readonly later: string | null } {
  const changed = (on: Day): boolean =>
    LAW_CHANGES.some((one) => one.on === on) || changesOn(on, 'en', parameters).length > 0;
  const days = possibleDays(parameters);
  const earlier = days.findLast((on) => on < day && changed(on));
  const later = days.find((on) => on > day && changed(on));
  return {
    earlier: earlier === undefined ? null : formatDay(earlier),
    later: later === undefined ? null : formatDay(later),
  };
}

/** The days that a listing, a year of figures or the law begins or ends on, in their order. */
function possibleDays(parameters: Parameters): readonly Day[] {
  const days = new Set([UNION_LIST_FROM, ...LAW_CHANGES.map(({ on }) => on)]);
  for (const { from, status, seenOn } of NATIONAL_LISTS) {
    if (from !== null) days.add(from);
    if (status !== 'listed') days.add(seenOn);
  }
  // A year of figures also takes the place of the one before, of which the last has no next.
  const years = KNOWN_COUNTRIES.flatMap((code) => ratesOf(code).map(({ year }) => year));
  for (const year of years) for (const one of [year, year + 1]) days.add(availableFrom(one, parameters));
  return [...days].toSorted((a, b) => a - b);
}
