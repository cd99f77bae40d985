/** The way to each page of the mechanism. */
import { isMemberState, stateName, type Language, type OfficialLanguage } from '#kernel';
import type { Crumb } from '../../../desk/pages.ts';
import { TITLE } from '../about.ts';

const WORDS = {
  en: { cycle: 'Cycle', 'what-if': 'What if', round: 'Pledging round' },
  nl: { cycle: 'Cyclus', 'what-if': 'Wat als', round: 'Toezeggingsronde' },
} as const;

/** `['2026', 'state', 'NL']` is the pool, the cycle of 2026, the Netherlands. */
export function trail(
  [year, page, code]: readonly string[],
  language: Language,
  locale: OfficialLanguage,
): readonly Crumb[] {
  const words = WORDS[language];
  if (year === undefined) return [{ title: TITLE[language] }];
  const cycle: Crumb = { title: `${words.cycle} ${year}`, to: `/solidarity/${year}` };
  const crumbs: Crumb[] = [{ title: TITLE[language] }, cycle];
  if (page === 'what-if' || page === 'round') crumbs.push({ title: words[page] });
  if (page === 'state' && code !== undefined) {
    const state = code.toUpperCase();
    crumbs.push({ title: isMemberState(state) ? stateName(state, locale) : code });
  }
  return crumbs;
}
