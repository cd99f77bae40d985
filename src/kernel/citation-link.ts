/** Where a cited provision can be read: CELEX number, ELI address, and the page on EUR-Lex or with who publishes it. */
import { actOf } from './acts.ts';
import type { Provision } from './citation.ts';

/** The CELEX number; for an article of a Treaty that of the article itself, such as `12016E078`. Null for standards. */
export function celexOf(provision: Provision): string | null {
  const act = actOf(provision.act);
  if (act.celex !== null && act.kind === 'treaty' && provision.article !== undefined) {
    return act.celex.replace('/TXT', provision.article.padStart(3, '0'));
  }
  return act.celex;
}

/**
 * The European Legislation Identifier, down to the article: `http://data.europa.eu/eli/reg/2024/1351/art_63/oj`.
 * Recitals and annexes give that of the act. Null for acts that have none.
 * Pattern: https://eur-lex.europa.eu/content/help/eurlex-content/eli.html
 */
export function eliOf(provision: Provision): string | null {
  const { eli } = actOf(provision.act);
  if (eli === null) return null;
  return provision.article === undefined ? `${eli}/oj` : `${eli}/art_${provision.article}/oj`;
}

/**
 * The page where it is read: on EUR-Lex in an official language (two letters, such as `nl`), opened at the article
 * where the page has an anchor for it; a standard's is its publisher's.
 */
export function textUrl(provision: Provision, language: string = 'en'): string {
  const { kind, page: published } = actOf(provision.act);
  if (published !== undefined) return published;
  const page = `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=CELEX:${celexOf(provision)}`;
  const hasAnchor = provision.article !== undefined && kind !== 'treaty';
  return hasAnchor ? `${page}#art_${provision.article}` : page;
}
