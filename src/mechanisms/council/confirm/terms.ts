/** The days on which an act takes effect, as a letter names them with a point, for a person to confirm. */
import { lastDayOf } from './due-of-promise.ts';
import type { ReadLetter } from './imported-schema.ts';

export const TERM_KINDS = ['entryIntoForce', 'application', 'transposition', 'report', 'evaluation'] as const;

export type TermKind = (typeof TERM_KINDS)[number];

export interface TermEdit {
  readonly id: string;
  /** The place of the point in the draft. */
  readonly place: number;
  readonly what: TermKind;
  readonly on: string;
  readonly about: string;
  readonly line: number;
  readonly kept: boolean;
}

/** The words by which a sentence says what happens on its day, in the languages of letters; the first that fits. */
const WORDS: readonly (readonly [TermKind, RegExp])[] = [
  ['transposition', /omzet|omgezet|geïmplementeerd|transpos|umzusetzen|umgesetzt|umsetzung/iu],
  [
    'entryIntoForce',
    /inwerkingtreding|in werking|enters? into force|entry into force|in kraft|inkrafttreten|entre(?:ra)? en vigueur|entrée en vigueur/iu,
  ],
  [
    'application',
    /van toepassing|\btoegepast\b|\bappl(?:y|ies|icable|ication)\b|\bgelten\b|\banwendbar|anzuwenden|s['’]appliqu|applicable/iu,
  ],
  ['evaluation', /evalu/iu],
  ['report', /(?:brengt|doet) .{0,40}verslag|verslag uit|\breports? to\b|bericht erstatt|fait rapport/iu],
];

/**
 * Those that a deadline or a milestone says in full, one of each kind and point: the first. A deadline is there to be
 * recorded; what is only expected is there to be chosen.
 */
export function termsNamed({ dates, items }: Pick<ReadLetter, 'dates' | 'items'>): readonly TermEdit[] {
  const terms: TermEdit[] = [];
  for (const [index, { iso, kind, about, line, item, footnote }] of dates.entries()) {
    if (item === null || footnote !== null || items[item] === undefined) continue;
    if (kind !== 'deadline' && kind !== 'milestone') continue;
    const what = WORDS.find(([, words]) => words.test(about))?.[0];
    // A month or a quarter is no day that an act can name.
    if (what === undefined || !/^\d{4}-\d\d-\d\d$/.test(iso) || lastDayOf(iso) === null) continue;
    if (terms.some((term) => term.place === item && term.what === what)) continue;
    terms.push({ id: `d${index}`, place: item, what, on: iso, about, line, kept: kind === 'deadline' });
  }
  return terms;
}
