/** The words that citations are written with, in English and Dutch; used for printing and parsing alike. */
import type { Language } from './acts.ts';

/** Ordinals 1 to 12, as in “fourth subparagraph”. */
export const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
  nl: ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde'],
}; // prettier-ignore

export interface CitationWords {
  readonly articleShort: string;
  readonly article: string;
  readonly annex: string;
  readonly recital: string;
  readonly section: string;
  readonly sectionShort: string;
  readonly subparagraph: string;
  readonly point: string;
  /** Between an article or a recital and its act. */
  readonly of: string;
  /** Between an annex and its act. */
  readonly to: string;
}

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    articleShort: 'Art.',
    article: 'Article',
    annex: 'Annex',
    recital: 'recital',
    section: 'section',
    sectionShort: '§',
    subparagraph: 'subparagraph',
    point: 'point',
    of: 'of',
    to: 'to',
  },
  nl: {
    articleShort: 'art.',
    article: 'artikel',
    annex: 'bijlage',
    recital: 'overweging',
    section: 'paragraaf',
    sectionShort: '§',
    subparagraph: 'alinea',
    point: 'punt',
    of: 'van',
    to: 'bij',
  },
};
