/** What is said of a country, its rate and its listings, in English and Dutch. */
import { formatDayLong, type Answer, type Day, type Language, type Words } from '#kernel';
import type { Rate } from '../reference/recognition-rates.ts';
import type { NationalStanding } from '../reference/safe-origin-national.ts';
import type { UnionListing } from '../reference/safe-origin-union.ts';

export const LAW_WORDS: Readonly<Record<'APR' | 'APD', Words>> = {
  APR: { en: 'Applications lodged from 12 June 2026: the Asylum Procedure Regulation', nl: 'Verzoeken ingediend vanaf 12 juni 2026: de asielprocedureverordening' },
  APD: { en: 'Applications lodged before 12 June 2026: Directive 2013/32/EU', nl: 'Verzoeken ingediend voor 12 juni 2026: Richtlijn 2013/32/EU' },
}; // prettier-ignore

export const ANSWER_WORDS: Readonly<Record<Answer, Words>> = {
  yes: { en: 'yes', nl: 'ja' },
  no: { en: 'no', nl: 'nee' },
  'not-yet-known': { en: 'not yet known', nl: 'nog niet bekend' },
};

/** A percentage as printed: one decimal, or none. */
function percent(value: number, language: Language): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return `${language === 'nl' ? text.replace('.', ',') : text} %`;
}

/** Outward to a tenth, so that a bound is never printed closer than it is. */
export function outward({ lowest, highest }: Pick<Rate, 'lowest' | 'highest'>): {
  lowest: number;
  highest: number;
} {
  return { lowest: Math.floor(lowest * 10) / 10, highest: Math.ceil(highest * 10) / 10 };
}

export function rateText(rate: Rate, language: Language): string {
  if (rate.value !== null) {
    const value = percent(rate.value, language);
    return language === 'nl'
      ? `${value} in ${rate.year} (gepubliceerd door de Unie)`
      : `${value} in ${rate.year} (published by the Union)`;
  }
  const bounds = outward(rate);
  const lowest = percent(bounds.lowest, language);
  const highest = percent(bounds.highest, language);
  if (bounds.lowest === bounds.highest) {
    return language === 'nl'
      ? `${lowest} in ${rate.year} (uit cijfers van UNHCR, niet van Eurostat)`
      : `${lowest} in ${rate.year} (from figures of UNHCR, not Eurostat)`;
  }
  return language === 'nl'
    ? `tussen ${lowest} en ${highest} in ${rate.year} (uit cijfers van UNHCR, niet van Eurostat)`
    : `between ${lowest} and ${highest} in ${rate.year} (from figures of UNHCR, not Eurostat)`;
}

export function noRateText(year: number, language: Language): string {
  return language === 'nl'
    ? `Van ${year} is hier geen erkenningspercentage bekend.`
    : `No recognition rate of ${year} is known here.`;
}

export function rateGroundText(
  answer: Answer,
  rate: string | null,
  before: boolean,
  language: Language,
): string {
  const figure = rate === null ? '' : `: ${rate}`;
  if (before) {
    return language === 'nl'
      ? `Voor 12 juni 2026 alleen in een lidstaat die deze grond eerder toepaste${figure}`
      : `Before 12 June 2026 only in a member state that applied this ground early${figure}`;
  }
  const said: Readonly<Record<Answer, Words>> = {
    yes: { en: 'Its rate is 20 % or lower', nl: 'Het percentage is 20 % of lager' },
    no: { en: 'Its rate is higher than 20 %', nl: 'Het percentage is hoger dan 20 %' },
    'not-yet-known': { en: 'On which side of 20 % its rate lies is not known', nl: 'Aan welke kant van 20 % het percentage ligt, is niet bekend' },
  }; // prettier-ignore
  return `${said[answer][language]}${figure}`;
}

export function unionText(
  answer: Answer,
  listing: UnionListing | null,
  before: boolean,
  language: Language,
): string {
  const note = listing?.note === undefined ? '' : ` ${listing.note[language]}`;
  if (before) {
    return language === 'nl'
      ? 'Voor 12 juni 2026 is er geen lijst van de Unie.'
      : 'Before 12 June 2026 there is no Union list.';
  }
  if (listing === null) {
    return language === 'nl'
      ? 'Staat niet in de bijlage en is geen kandidaat-lidstaat.'
      : 'Not named in the annex, and no candidate State.';
  }
  if (listing.basis === 'annex') {
    return language === 'nl'
      ? 'Genoemd in de bijlage bij de verordening.'
      : 'Named in the annex to the Regulation.';
  }
  const said: Readonly<Record<Answer, Words>> = {
    yes: { en: 'A candidate State to which none of the three circumstances applies.', nl: 'Een kandidaat-lidstaat waarvoor geen van de drie omstandigheden geldt.' },
    no: { en: 'A candidate State that one of the three circumstances keeps out.', nl: 'Een kandidaat-lidstaat die door een van de drie omstandigheden afvalt.' },
    'not-yet-known': { en: 'A candidate State, designated unless one of three circumstances applies; not all of them are confirmed here.', nl: 'Een kandidaat-lidstaat, aangemerkt tenzij een van drie omstandigheden geldt; die zijn hier niet alle bevestigd.' },
  }; // prettier-ignore
  return `${said[answer][language]}${note}`;
}

export function nationalText({ listing, stale }: NationalStanding, language: Language): string {
  const { status, from, seenOn, exceptions, open, confidence } = listing;
  const day = (one: Day): string => formatDayLong(one, language);
  const nl = language === 'nl';
  const since = from === null ? '' : nl ? ` sinds ${day(from)}` : ` since ${day(from)}`;
  const said: Readonly<Record<typeof status, string>> = {
    listed:
      confidence === 'uncertain'
        ? nl
          ? 'Misschien op de lijst'
          : 'Perhaps on the list'
        : nl
          ? `Op de lijst${since}`
          : `On the list${since}`,
    suspended: nl ? `Opgeschort op ${day(seenOn)}` : `Suspended on ${day(seenOn)}`,
    removed: nl ? `Geschrapt op ${day(seenOn)}` : `Removed on ${day(seenOn)}`,
  };
  const confirmed = nl ? `laatst bevestigd op ${day(seenOn)}` : `last confirmed on ${day(seenOn)}`;
  const last = status !== 'listed' || !stale ? '' : `; ${confirmed}`;
  const left =
    exceptions === undefined ? '' : nl ? `; uitgezonderd: ${exceptions.nl}` : `; left out: ${exceptions.en}`;
  return `${said[status]}${last}${left}.${open === undefined ? '' : ` ${open[language]}`}`;
}

/** Of the national list as a ground. */
export function nationalGroundText(
  answer: Answer,
  states: readonly string[],
  seen: readonly string[],
  language: Language,
): string {
  const nl = language === 'nl';
  if (answer === 'no') {
    return nl
      ? 'Niet nodig: de lijst van de Unie geldt in elke lidstaat die aan de verordening is gebonden'
      : 'Not needed: the Union list holds in every member state that the Regulation binds';
  }
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(nl ? 'nl' : 'en-GB', { type: 'conjunction' }).format(names);
  if (states.length > 0) return nl ? `Alleen in ${list(states)}` : `Only in ${list(states)}`;
  if (seen.length > 0) {
    return nl
      ? `Toen het laatst werd bevestigd op de lijst van ${list(seen)}; later is niet bekend`
      : `On the list of ${list(seen)} when last confirmed; later is not known`;
  }
  return nl
    ? 'Op geen nationale lijst die hier bekend is; niet van elke staat is de lijst bekend'
    : 'On no national list that is known here; not every state’s list is';
}

export const CHANGE_WORDS = {
  unionList: {
    en: 'The first list of safe countries of origin at Union level applies.',
    nl: 'De eerste lijst van veilige landen van herkomst op Unieniveau geldt.',
  },
  rateGround: { en: 'The ground of 20 % applies.', nl: 'De grond van 20 % geldt.' },
  regulation: {
    en: 'The Asylum Procedure Regulation replaces Directive 2013/32/EU for what is lodged from this day.',
    nl: 'De asielprocedureverordening vervangt Richtlijn 2013/32/EU voor wat vanaf deze dag wordt ingediend.',
  },
  exceptions: {
    en: 'A designation may leave out parts of the territory and categories of persons, which the Directive did not allow.',
    nl: 'Een aanmerking mag delen van het grondgebied en categorieën personen uitzonderen, wat de richtlijn niet toestond.',
  },
  notified: {
    en: 'By this day member states notify their national lists.',
    nl: 'Uiterlijk op deze dag melden de lidstaten hun nationale lijsten.',
  },
} as const satisfies Record<string, Words>;

export function dataText(rate: string, language: Language): string {
  return language === 'nl' ? `De jaarcijfers zijn er: ${rate}.` : `The yearly data are there: ${rate}.`;
}

export function nationalChangeText(
  state: string,
  what: 'listed' | 'suspended' | 'removed',
  language: Language,
): string {
  const words: Readonly<Record<typeof what, Words>> = {
    listed: { en: 'On the national list', nl: 'Op de nationale lijst' },
    suspended: { en: 'Suspended on the national list', nl: 'Opgeschort op de nationale lijst' },
    removed: { en: 'Removed from the national list', nl: 'Van de nationale lijst geschrapt' },
  };
  return `${state}: ${words[what][language]}.`;
}

export const UNCERTAIN_WORDS = {
  candidate: {
    en: 'Indiscriminate violence and restrictive measures: no source settles them for this candidate State.',
    nl: 'Willekeurig geweld en beperkende maatregelen: geen bron beslist dat voor deze kandidaat-lidstaat.',
  },
  bounds: {
    en: 'The bounds leave out Austria and Bulgaria (and Cyprus until 2024), and count Kosovo with Serbia.',
    nl: 'De grenzen laten Oostenrijk en Bulgarije (en tot 2024 Cyprus) weg, en tellen Kosovo bij Servië.',
  },
  kosovo: {
    en: 'The figures of UNHCR count Kosovo with Serbia, so that there is no rate of its own here.',
    nl: 'De cijfers van UNHCR tellen Kosovo bij Servië, zodat hier geen eigen percentage is.',
  },
  early: {
    en: 'Which member states applied the ground of 20 % before 12 June 2026, and from which day they might, is not known here.',
    nl: 'Welke lidstaten de grond van 20 % voor 12 juni 2026 toepasten, en vanaf welke dag dat mocht, is hier niet bekend.',
  },
  person: {
    en: 'A significant change since the data, and a category that the rate does not represent, are looked at in each case.',
    nl: 'Een belangrijke verandering sinds de cijfers, en een categorie waarvoor het percentage niet representatief is, worden per zaak bezien.',
  },
} as const satisfies Record<string, Words>;
