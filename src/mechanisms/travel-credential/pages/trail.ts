/** The way to each page of the mechanism. */
import type { Language } from '#kernel';
import type { Crumb } from '../../../desk/pages.ts';
import { NAME, TITLE } from '../about.ts';
import { shortName } from './authority/short-name.ts';
import { PAGES } from './links.ts';

export function trail([page, name]: readonly string[], language: Language): readonly Crumb[] {
  const found = PAGES.find(({ path }) => path === page);
  const mechanism: Crumb = { title: TITLE[language] };
  if (found === undefined) return [mechanism];
  const crumbs = [mechanism, { title: found.title[language], to: `/${NAME}/${found.path}` }];
  return name === undefined ? crumbs : [...crumbs, { title: shortName(name) }];
}
