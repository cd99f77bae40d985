/** All countries by their names, for a list to choose from. */
import { localeOf, type OfficialLanguage } from '#kernel';
import { alpha2Of, stateCodes } from '../../documents/mrz/states.ts';

/** Codes that zones of documents hold beside those of countries: organisations, and countries that are no more. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'UN', 'AN', 'NT', 'CS', 'TP', 'YU', 'ZR']);

export interface Country {
  readonly code: string;
  readonly name: string;
}

const lists = new Map<OfficialLanguage, readonly Country[]>();

/** In the order of the language. */
export function countriesIn(language: OfficialLanguage): readonly Country[] {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const locale = localeOf(language);
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const codes = new Set(stateCodes().flatMap((code) => alpha2Of(code) ?? []));
  const made = [...codes]
    .filter((code) => !NO_COUNTRIES.has(code))
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  lists.set(language, made);
  return made;
}

export function countryName(code: string, language: OfficialLanguage): string {
  return countriesIn(language).find((one) => one.code === code)?.name ?? code;
}
