/** States and countries as they are offered: their names in the reader’s language, found by any name or code. */
import {
  countryName,
  isState,
  isThirdCountry,
  SCHENGEN_STATES,
  stateName,
  THIRD_COUNTRIES,
  type Language,
} from '#kernel';
import type { Names } from './entries.ts';

export interface OfferedNames extends Names {
  readonly stateList: readonly string[];
  readonly countryList: readonly string[];
  readonly nameOf: (code: string) => string;
}

const made = new Map<Language, OfferedNames>();

/** Made once a language: some 250 names. */
export function namesIn(language: Language): OfferedNames {
  let names = made.get(language);
  if (!names) made.set(language, (names = make(language)));
  return names;
}

function make(language: Language): OfferedNames {
  const order = new Intl.Collator(language).compare;
  return {
    states: new Map(
      SCHENGEN_STATES.flatMap((code) => keys(code, [stateName(code, 'en'), stateName(code, 'nl')])),
    ),
    countries: new Map(
      THIRD_COUNTRIES.flatMap((code) => keys(code, [countryName(code, 'en'), countryName(code, 'nl')])),
    ),
    stateList: SCHENGEN_STATES.map((code) => stateName(code, language)).toSorted(order),
    countryList: THIRD_COUNTRIES.map((code) => countryName(code, language)).toSorted(order),
    nameOf: (code) => {
      if (isState(code)) return stateName(code, language);
      return isThirdCountry(code) ? countryName(code, language) : code;
    },
  };
}

function keys(code: string, names: readonly string[]): [string, string][] {
  return [code, ...names].map((name) => [name.toLowerCase(), code]);
}
