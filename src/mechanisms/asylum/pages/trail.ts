/** The way to each page of the mechanism. */
import { countryName, type Language, type OfficialLanguage } from '#kernel';
import type { Crumb } from '../../../desk/pages.ts';
import { TITLE } from '../about.ts';
import { addressOf, PAGES } from './links.ts';

/** `['countries', 'EGY']` is the asylum procedure, the countries of origin, Egypt. */
export function trail(
  [page, name]: readonly string[],
  language: Language,
  _locale: OfficialLanguage,
): readonly Crumb[] {
  const asylum: Crumb = { title: TITLE[language], to: '/asylum' };
  const found = PAGES.find(({ path }) => path === page);
  if (found === undefined) return [asylum];
  const crumbs = [asylum, { title: found.title[language], to: addressOf(found) }];
  return name === undefined
    ? crumbs
    : [...crumbs, { title: page === 'countries' ? countryName(name.toUpperCase(), language) : name }];
}
