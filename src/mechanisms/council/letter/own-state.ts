/** Whose letter it is: the state that its government is of. */
import type { LetterLanguage } from './codes.ts';
import { MEMBER_STATES, stateName, type MemberState } from '#kernel';
import type { Flow } from './flow.ts';

/** The states that write to their parliaments in a language, the likeliest first. English is written by any, in translation. */
const WRITERS: Readonly<Record<LetterLanguage, readonly MemberState[]>> = {
  nl: ['NL', 'BE'],
  de: ['DE', 'AT', 'LU', 'BE'],
  fr: ['FR', 'BE', 'LU'],
  en: ['IE', 'MT', ...MEMBER_STATES.filter((code) => code !== 'IE' && code !== 'MT')],
};

/** The writer's state: of those that use the language, the one that the letter names most. */
export function ownState({ text }: Flow, language: LetterLanguage): MemberState {
  const counts = WRITERS[language].map((code) => ({
    code,
    count: timesNamed(text, stateName(code, language)),
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).code;
}

/** Where a Council is held is no writer: “in Luxembourg” does not count. */
const PLACE = /(?:^|\s)(?:in|te|à|at|en)\s$/i;

function timesNamed(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!PLACE.test(text.slice(Math.max(0, at - 4), at))) count += 1;
  }
  return count;
}
