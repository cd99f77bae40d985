/** Who has to act, by code: the answer of the server has their names in the reader's language only. */
import type { Language } from '#kernel';
import { PARTY_WORDS } from '../../dossier/procedure-words.ts';

export type Party = keyof typeof PARTY_WORDS;

export function isParty(code: string): code is Party {
  return Object.hasOwn(PARTY_WORDS, code);
}

/** Undefined for a name of nobody that we know. */
export function partyOf(name: string, language: Language): Party | undefined {
  return Object.keys(PARTY_WORDS)
    .filter(isParty)
    .find((code) => PARTY_WORDS[code][language] === name);
}

export function partyName(code: Party, language: Language): string {
  return PARTY_WORDS[code][language];
}
