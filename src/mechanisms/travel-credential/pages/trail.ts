/** The way to each page of the mechanism. */
import type { Language, Words } from '#kernel';
import type { Crumb } from '../../../desk/pages.ts';
import { NAME, TITLE } from '../about.ts';
import { shortName } from './authority/short-name.ts';
import { PAGES } from './links.ts';

/** Pages under another one; what is not here is the name of something: a submission, a fingerprint. */
const UNDER: Readonly<Record<string, Words>> = { import: { en: 'Import', nl: 'Inlezen' } };

export function trail([page, name]: readonly string[], language: Language): readonly Crumb[] {
  const found = PAGES.find(({ path }) => path === page);
  const mechanism: Crumb = { title: TITLE[language] };
  if (found === undefined) return [mechanism];
  const crumbs = [mechanism, { title: found.title[language], to: `/${NAME}/${found.path}` }];
  return name === undefined ? crumbs : [...crumbs, { title: UNDER[name]?.[language] ?? shortName(name) }];
}
