/**
 * States and organisations that issue documents with a chip: those of which a CSCA certificate stands in a public master
 * list. ICAO publishes no table of its own; a state without a published certificate cannot be told apart from one that
 * issues none. Source: the countries of the 772 certificates in the master lists of Germany (August 2024 and 2025), the
 * Netherlands (July 2025, March 2026) and ICAO (September 2023), and of a list that travels with open-source readers.
 */
import { alpha2Of, stateCodes } from '../../documents/mrz/states.ts';

export const ISSUING_STATES_SOURCE =
  'CSCA certificates in the public master lists of Germany, the Netherlands and ICAO, 2023 to 2026';

/** Two letters, as in certificates. `ZZ`, under which the United Nations signed too, counts as `UN`. */
export const ISSUING_STATES: readonly string[] =
  'AD AE AG AL AO AR AT AU AZ BA BB BD BE BG BH BJ BM BR BS BW BY BZ CA CH CI CL CM CN CO CR CY CZ DE DK DM DO DZ EC EE EG ES ET EU FI FR GB GE GH GR HR HU ID IE IL IN IQ IR IS IT JM JP KE KN KR KS KW KZ LB LI LT LU LV MA MC MD ME MK MN MT MV MX MY NA NG NL NO NP NZ OM PA PE PH PL PS PT PY QA RO RS RU RW SA SC SE SG SI SK SM SY TG TH TJ TL TM TR TW TZ UA UG UN US UY UZ VA VC VN YE ZW'.split(
    ' ',
  );

/** Kosovo signs under KS, which is no code of ISO 3166-1; its zones have RKS. */
const OWN: Readonly<Record<string, string>> = { KS: 'RKS', XK: 'RKS', EU: 'EUE', UN: 'UNO', DE: 'D' };

const ALPHA_3: ReadonlyMap<string, string> = new Map(
  stateCodes().flatMap((code) => {
    const two = alpha2Of(code);
    return two === null ? [] : [[two, code] as const];
  }),
);

/** The code that zones of a state have: `NLD` for `NL`, `D` for `DE`; the two letters where there is none. */
export function icaoCodeOf(alpha2: string): string {
  return OWN[alpha2] ?? ALPHA_3.get(alpha2) ?? alpha2;
}

/** Codes under which one issuer signs, as one. */
const SAME: Readonly<Record<string, string>> = { ZZ: 'UN', XK: 'KS', LTU: 'LT' };

/** The country of a certificate as it counts here. */
export function issuingStateOf(country: string): string {
  return SAME[country] ?? country;
}

/** Those of the table of which there is no certificate among the countries given. */
export function missingStates(countries: Iterable<string>): readonly string[] {
  const there = new Set([...countries].map((country) => issuingStateOf(country)));
  return ISSUING_STATES.filter((country) => !there.has(country));
}
