/**
 * Safe countries of origin that member states designated themselves, as far as a source was found: from when, and when
 * it was last confirmed. What a state changed afterwards is not known here, and later days answer so.
 */
import { parseDay, type Answer, type CountryCode, type Day, type MemberState, type Words } from '#kernel';

export interface NationalListing {
  readonly state: MemberState;
  readonly countries: readonly CountryCode[];
  readonly status: 'listed' | 'suspended' | 'removed';
  /** From when it was listed; null where no source says. */
  readonly from: Day | null;
  /** When a source last showed this status; of a suspension and a removal, when it happened. */
  readonly seenOn: Day;
  /** What the designation leaves out. */
  readonly exceptions?: Words;
  readonly source: string;
  /** Uncertain: not read in a source that can be relied on. */
  readonly confidence: 'confirmed' | 'uncertain';
  /** What the source leaves open. */
  readonly open?: Words;
}

const DUTCH_LIST =
  'Dutch government list; EUAA overview July to December 2025: eight countries with exceptions for categories not applied from 5 August 2025, the whole list suspended by letter of 23 September 2025 pending the Union list';
const FRENCH_LIST =
  'OFPRA board decision of 9 October 2015; annulled in part by the Conseil d’État in July 2021 (press); the board declined to change it on 5 July 2023, upheld by the Conseil d’État on 25 April 2024, no. 490225';
const GREEK_LIST = 'Greek joint ministerial decisions of 3 January 2020, 2021 and 2022 (press)';

const listing = (
  state: MemberState,
  status: NationalListing['status'],
  from: string | null,
  seenOn: string,
  countries: string,
  source: string,
  more: Pick<NationalListing, 'exceptions' | 'open'> & { readonly confidence?: 'uncertain' } = {},
): NationalListing => ({
  state,
  status,
  from: from === null ? null : parseDay(from),
  seenOn: parseDay(seenOn),
  countries: countries.split(' '),
  source,
  ...more,
  confidence: more.confidence ?? 'confirmed',
});

export const NATIONAL_LISTS: readonly NationalListing[] = [
  listing(
    'DE', 'listed', '2026-02-02', '2026-02-02', 'ALB BIH GEO GHA MDA MKD MNE SEN SRB XKX',
    'Verordnung zur Bestimmung von sicheren Herkunftsstaaten für den internationalen Schutz of 21 January 2026, BGBl. 2026 I Nr. 19, § 1',
  ),
  listing(
    'IT', 'listed', '2024-10-24', '2025-03-28', 'ALB BGD BIH CIV CPV DZA EGY GEO GHA GMB LKA MAR MKD MNE PER SEN SRB TUN XKX',
    'Decreto-legge no. 158 of 23 October 2024; the same countries in the annual report approved on 28 March 2025 (press)',
  ),
  listing(
    'BE', 'listed', '2025-12-15', '2025-12-31', 'ALB BIH MAR MKD MNE SRB XKX',
    'Arrêté royal of 3 December 2025 executing Article 57/6/1, § 3, of the Act of 15 December 1980, in force on 15 December 2025',
  ),
  listing('BE', 'removed', null, '2025-12-15', 'IND MDA', 'EUAA overview of safe country concepts, July to December 2025'),
  listing(
    'IE', 'listed', '2024-07-03', '2024-07-03', 'ALB BIH BRA BWA DZA EGY GEO IND MAR MKD MNE MWI SRB XKX ZAF',
    'Orders of the Minister for Justice under section 72 of the International Protection Act 2015; fifteen countries from July 2024 (press and ministry)',
  ),
  listing('SE', 'listed', '2021-05-25', '2022-10-01', 'ALB BIH CHL GEO MKD MNG SRB XKX', 'MIGRFS 2021:4, in force on 25 May 2021'),
  listing(
    'AT', 'listed', '2022-04-01', '2023-06-07', 'ALB ARM BEN BIH DZA GEO GHA KOR MAR MKD MNE MNG NAM SEN SRB TUN URY XKX',
    'Herkunftsstaaten-Verordnung, BGBl. II Nr. 177/2009 as last amended by BGBl. II Nr. 129/2022, § 1',
    { open: { en: 'The day on which the version of 2022 took effect was not confirmed.', nl: 'Vanaf welke dag de versie van 2022 gold, is niet bevestigd.' } },
  ),
  listing('NL', 'suspended', null, '2025-09-23', 'ALB BIH GEO IND MKD MNE MNG USA XKX', DUTCH_LIST),
  listing('NL', 'suspended', null, '2025-09-23', 'ARM BRA GHA JAM MAR SEN SRB TUN', DUTCH_LIST, {
    exceptions: { en: 'categories of persons, hence not applied from 5 August 2025', nl: 'categorieën personen, daarom vanaf 5 augustus 2025 niet toegepast' },
  }),
  listing('NL', 'suspended', null, '2025-09-23', 'UKR', DUTCH_LIST, {
    open: { en: 'Suspended earlier already, because of the war.', nl: 'Al eerder opgeschort, vanwege de oorlog.' },
  }),
  listing('FR', 'listed', '2015-10-09', '2024-04-25', 'ALB ARM BIH CPV GEO IND MDA MKD MNE MNG MUS SRB XKX', FRENCH_LIST),
  listing('FR', 'removed', '2015-10-09', '2021-07-02', 'BEN GHA SEN', FRENCH_LIST, {
    open: { en: 'The exact day in July 2021 was not confirmed.', nl: 'De precieze dag in juli 2021 is niet bevestigd.' },
  }),
  listing('GR', 'listed', '2020-01-03', '2022-12-31', 'ALB ARM DZA GEO GHA GMB IND MAR SEN TGO TUN', GREEK_LIST),
  listing('GR', 'listed', '2021-01-01', '2022-12-31', 'BGD PAK', GREEK_LIST, {
    open: { en: 'The exact day of addition in 2021 was not confirmed.', nl: 'De precieze dag van toevoeging in 2021 is niet bevestigd.' },
  }),
  listing('GR', 'removed', '2020-01-03', '2022-12-31', 'UKR', GREEK_LIST, {
    open: { en: 'The exact day in 2022 was not confirmed.', nl: 'De precieze dag in 2022 is niet bevestigd.' },
  }),
  listing('GR', 'listed', null, '2022-12-31', 'BEN EGY NPL', `${GREEK_LIST}, which speak of sixteen countries`, {
    confidence: 'uncertain',
    open: { en: 'That this is one of the sixteen was read in no source.', nl: 'Dat dit een van de zestien is, is in geen bron gelezen.' },
  }),
  listing('CZ', 'listed', null, '2022-06-20', 'MDA', 'Judgment of the Court of Justice of 4 October 2024, C-406/22: as it was when the case was referred', {
    exceptions: { en: 'Transnistria, which Article 37 of Directive 2013/32/EU does not allow (C-406/22)', nl: 'Transnistrië, wat artikel 37 van Richtlijn 2013/32/EU niet toestaat (C-406/22)' },
  }),
  listing('CY', 'listed', '2022-05-01', '2023-04-11', 'ALB DZA EGY', 'Cypriot ministerial decision of May 2022 with 27 countries (AIDA)', {
    open: { en: 'Only three of the 27 countries are known to us.', nl: 'Van de 27 landen zijn er maar drie bij ons bekend.' },
  }),
  listing('CY', 'removed', null, '2022-05-01', 'UKR XKX', 'AIDA country report on Cyprus, update of 11 April 2023'),
]; // prettier-ignore

/** States of which it was looked for and no list is kept or could be had. */
export const WITHOUT_LIST: readonly { readonly state: MemberState; readonly text: Words; readonly source: string }[] = [
  { state: 'FI', text: { en: 'Applies the concept without a list.', nl: 'Past het begrip zonder lijst toe.' }, source: 'EUAA Who is Who, end of 2025' },
  { state: 'ES', text: { en: 'No list was found.', nl: 'Er is geen lijst gevonden.' }, source: 'none of the sources consulted' },
  { state: 'DK', text: { en: 'Not bound by the Regulation; its list was not obtained.', nl: 'Niet door de verordening gebonden; de lijst is niet verkregen.' }, source: 'Regulation (EU) 2024/1348, recital 107' },
]; // prettier-ignore

/** How a country stands on the list of a state on a day. */
export interface NationalStanding {
  readonly listing: NationalListing;
  readonly answer: Answer;
  /** Past the day on which it was last confirmed. */
  readonly stale: boolean;
}

/** Every listing of a country, with what it says of a day. */
export function nationalStandings(country: CountryCode, day: Day): readonly NationalStanding[] {
  return NATIONAL_LISTS.filter(({ countries }) => countries.includes(country)).map((one) => ({
    listing: one,
    answer: standsOn(one, day),
    stale: day > one.seenOn,
  }));
}

/** Whether it was listed on a day: not yet known before the first day that a source gives and after the last. */
function standsOn({ status, from, seenOn, confidence }: NationalListing, day: Day): Answer {
  if (confidence === 'uncertain') return 'not-yet-known';
  const ended = status !== 'listed';
  if (ended && day === seenOn) return 'no';
  if (day > seenOn) return 'not-yet-known';
  if (from === null) return !ended && day === seenOn ? 'yes' : 'not-yet-known';
  return day >= from ? 'yes' : 'not-yet-known';
}
