/** The way to each page of the mechanism. */
import { parseDay, type Language, type OfficialLanguage } from '#kernel';
import { formatsIn } from '../../../desk/figures/formats.ts';
import type { Crumb } from '../../../desk/pages.ts';
import { TITLE } from '../about.ts';
import { PAGES } from './links.ts';

const MEETING = /^([a-z]+)-(\d{4}-\d{2}-\d{2})$/;

/** `['agenda', 'jha-2025-12-08']` is the Council, its agendas, that of 8 December 2025. */
export function trail(
  [page, name]: readonly string[],
  language: Language,
  locale: OfficialLanguage,
): readonly Crumb[] {
  const found = PAGES.find(({ path }) => path === page);
  const council: Crumb = { title: TITLE[language] };
  if (found === undefined) return [council];
  const crumbs: Crumb[] = [council, { title: found.title[language], to: `/council/${found.path}` }];
  if (name !== undefined) crumbs.push({ title: page === 'agenda' ? meetingTitle(name, locale) : name });
  return crumbs;
}

/** `jha-2025-12-08` reads “JHA, 8 Dec 2025”; what is no meeting stays as it is. */
function meetingTitle(name: string, locale: OfficialLanguage): string {
  const [, configuration, day] = MEETING.exec(name) ?? [];
  if (configuration === undefined || day === undefined) return name;
  try {
    return `${configuration.toUpperCase()}, ${formatsIn(locale).shortDay(parseDay(day))}`;
  } catch {
    return name;
  }
}
