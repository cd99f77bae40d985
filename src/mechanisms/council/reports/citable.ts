/** Which sources a letter to parliament prints: what an institution or a government published, and no press. */
import type { Source } from '../events.ts';

const PUBLISHERS: readonly RegExp[] = [
  /(^|\.)europa\.eu$/,
  /(^|\.)officielebekendmakingen\.nl$/,
  /(^|\.)(overheid|rijksoverheid|tweedekamer)\.nl$/,
  // Governments by the ending that most states give them: gov.ie, mpudt.gov.hr.
  /(^|\.)(gov|gouv|gob)\.[a-z]{2}$/,
];

export function isCitable({ url }: Pick<Source, 'url'>): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return PUBLISHERS.some((publisher) => publisher.test(hostname));
}
