/** The way to each page of the mechanism. */
import type { Language } from '#kernel';
import type { Crumb } from '../../../desk/pages.ts';
import { TITLE } from '../about.ts';
import { addressOf, PAGES } from './links.ts';

/**
 * `['countries', 'EGY']` is the asylum procedure, the countries of origin, EGY: the names of countries are not in what
 * every page loads first, and the page’s own heading has it.
 */
export function trail([page, name]: readonly string[], language: Language): readonly Crumb[] {
  const asylum: Crumb = { title: TITLE[language], to: '/asylum' };
  const found = PAGES.find(({ path }) => path === page);
  if (found === undefined) return [asylum];
  const crumbs = [asylum, { title: found.title[language], to: addressOf(found) }];
  return name === undefined ? crumbs : [...crumbs, { title: name.toUpperCase() }];
}
