/** The name of a state or organisation by the letters that its certificates have. */
import type { OfficialLanguage } from '#kernel';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { UTOPIA_LETTERS, UTOPIA_NAME } from '../../demonstration/parameters.ts';

export type NameOf = (country: string | null) => string;

/** Kosovo signs as KS, which is no code of ISO 3166-1; the United Nations signed as ZZ too. */
const ISSUERS: Readonly<Record<string, string>> = { KS: 'XK', ZZ: 'UN' };

/** Letters that nobody has a name for stay as they are; without letters it is `none`. */
export function countryNames(locale: OfficialLanguage, none: string): NameOf {
  const names = new Intl.DisplayNames(localeOf(locale), { type: 'region' });
  // A list is put in order by these: each name is looked up once.
  const known = new Map<string, string>();
  return (country) => {
    if (country === null) return none;
    const found = known.get(country);
    if (found !== undefined) return found;
    const code = ISSUERS[country] ?? country;
    const name = code === UTOPIA_LETTERS ? UTOPIA_NAME : nameOf(names, code, country);
    known.set(country, name);
    return name;
  };
}

function nameOf(names: Intl.DisplayNames, code: string, country: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? country) : country;
}
