/** The way to each page of the mechanism. */
import type { Language } from '#kernel';
import type { Crumb } from '../../../desk/pages.ts';
import { TITLE } from '../about.ts';
import { PAGES } from './links.ts';

/** `['case']` is the asylum procedure, one application. */
export function trail([page]: readonly string[], language: Language): readonly Crumb[] {
  const found = PAGES.find(({ path }) => path === page);
  const asylum: Crumb = { title: TITLE[language] };
  return found === undefined ? [asylum] : [asylum, { title: found.title[language] }];
}
