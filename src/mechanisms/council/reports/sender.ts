/** Who writes from where, and to whom. */
import { stateInSentence, type Language, type MemberState, type Words } from '#kernel';
import { LETTERS_TO_TWEEDE_KAMER } from '../parameters.ts';

/** Where governments sit: the capital, but The Hague for the Netherlands. */
const SEATS: Readonly<Record<MemberState, Words>> = {
  AT: { en: 'Vienna', nl: 'Wenen' },
  BE: { en: 'Brussels', nl: 'Brussel' },
  BG: { en: 'Sofia', nl: 'Sofia' },
  CY: { en: 'Nicosia', nl: 'Nicosia' },
  CZ: { en: 'Prague', nl: 'Praag' },
  DE: { en: 'Berlin', nl: 'Berlijn' },
  DK: { en: 'Copenhagen', nl: 'Kopenhagen' },
  EE: { en: 'Tallinn', nl: 'Tallinn' },
  ES: { en: 'Madrid', nl: 'Madrid' },
  FI: { en: 'Helsinki', nl: 'Helsinki' },
  FR: { en: 'Paris', nl: 'Parijs' },
  GR: { en: 'Athens', nl: 'Athene' },
  HR: { en: 'Zagreb', nl: 'Zagreb' },
  HU: { en: 'Budapest', nl: 'Boedapest' },
  IE: { en: 'Dublin', nl: 'Dublin' },
  IT: { en: 'Rome', nl: 'Rome' },
  LT: { en: 'Vilnius', nl: 'Vilnius' },
  LU: { en: 'Luxembourg', nl: 'Luxemburg' },
  LV: { en: 'Riga', nl: 'Riga' },
  MT: { en: 'Valletta', nl: 'Valletta' },
  NL: { en: 'The Hague', nl: 'Den Haag' },
  PL: { en: 'Warsaw', nl: 'Warschau' },
  PT: { en: 'Lisbon', nl: 'Lissabon' },
  RO: { en: 'Bucharest', nl: 'Boekarest' },
  SE: { en: 'Stockholm', nl: 'Stockholm' },
  SI: { en: 'Ljubljana', nl: 'Ljubljana' },
  SK: { en: 'Bratislava', nl: 'Bratislava' },
};

const TWEEDE_KAMER: Readonly<Record<Language, readonly string[]>> = {
  en: ['To the President of the House of Representatives', 'of the States General of the Netherlands'],
  nl: ['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal'],
};

export function seatOf(state: MemberState, language: Language): string {
  return SEATS[state][language];
}

/** The lines of the address; `LETTERS_TO_TWEEDE_KAMER` says why. */
export function addresseeOf(state: MemberState, language: Language): readonly string[] {
  if (LETTERS_TO_TWEEDE_KAMER.includes(state)) return TWEEDE_KAMER[language];
  const name = stateInSentence(state, language);
  return [language === 'nl' ? `Aan het parlement van ${name}` : `To the parliament of ${name}`];
}

/** Whom the letter speaks to. */
export function addressed(state: MemberState, language: Language): string {
  if (language === 'en') return 'you';
  return LETTERS_TO_TWEEDE_KAMER.includes(state) ? 'uw Kamer' : 'uw parlement';
}
