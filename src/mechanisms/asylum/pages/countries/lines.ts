/** The lines of the list: what follows for each country, found and ordered. */
import { foldedText, type Answer } from '#kernel';
import type { Tone } from '../../../../desk/theme/tone.ts';
import type { CountriesJson } from '../../outputs/country-schema.ts';
import {
  sortOf,
  type Column,
  type CountriesSearch,
  type FollowsFilter,
  type ListingFilter,
} from './search.ts';

export type CountryLine = CountriesJson['countries'][number];

/** What follows for nationals in every member state; `open` where an answer that matters is not known. */
export const FOLLOWS = ['both', 'union-list', 'low-rate', 'neither', 'open'] as const;
export type Follows = (typeof FOLLOWS)[number];

/** One ground that is known to arise is said, also where the other is open. */
export function followsOf({ unionList, lowRate }: Pick<CountryLine, 'unionList' | 'lowRate'>): Follows {
  if (unionList === 'yes') return lowRate === 'yes' ? 'both' : 'union-list';
  if (lowRate === 'yes') return 'low-rate';
  return unionList === 'no' && lowRate === 'no' ? 'neither' : 'open';
}

/** A colour and a pattern for each; the word stands beside it. */
export const FOLLOWS_TONES: Readonly<Record<Follows, Tone>> = {
  both: 'two-roles',
  'union-list': 'benefits',
  'low-rate': 'deducted',
  neither: 'contributes',
  open: 'unknown',
};

/** Every word that was typed must be there. */
export function found(
  lines: readonly CountryLine[],
  { q = '', follows, listing }: Pick<CountriesSearch, 'q' | 'follows' | 'listing'>,
): readonly CountryLine[] {
  const words = foldedText(q).split(/\s+/);
  return lines.filter((line) => {
    const text = foldedText(`${line.code} ${line.name}`);
    return words.every((word) => text.includes(word)) && hasFollows(line, follows) && hasListing(line, listing);
  });
} // prettier-ignore

function hasFollows(line: CountryLine, wanted: FollowsFilter | undefined): boolean {
  if (wanted === undefined) return true;
  const follows = followsOf(line);
  if (wanted === 'any-ground') return follows === 'both' || follows === 'union-list' || follows === 'low-rate';
  // Who asks for one ground wants those with both too.
  if (wanted === 'union-list' || wanted === 'low-rate') return follows === wanted || follows === 'both';
  return follows === wanted;
} // prettier-ignore

function hasListing({ listing, states, seenWith }: CountryLine, wanted: ListingFilter | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === 'national' ? states.length + seenWith.length > 0 : listing === wanted;
}

/** The middle of the bounds: what a rate is sorted by. */
export function middleOf(line: Pick<CountryLine, 'figure'>): number | null {
  return line.figure === null ? null : (line.figure.lowest + line.figure.highest) / 2;
}

const ANSWERS: readonly Answer[] = ['yes', 'not-yet-known', 'no'];
const LISTED: readonly CountryLine['listing'][] = ['annex', 'candidate', 'not-yet-known', 'excluded', 'none'];

const ORDERS: Readonly<Record<Exclude<Column, 'name'>, (line: CountryLine) => number | null>> = {
  listing: ({ listing }) => LISTED.indexOf(listing),
  'union-list': ({ unionList }) => ANSWERS.indexOf(unionList),
  // The most lists first; those on which it was once seen count less than those that it is on.
  national: ({ states, seenWith }) => -(states.length * 100 + seenWith.length),
  rate: middleOf,
  'low-rate': ({ lowRate }) => ANSWERS.indexOf(lowRate),
};

/** By one column, and by name within it; what is not known comes last either way. */
export function ordered(
  lines: readonly CountryLine[],
  sort: string | undefined,
  locale: string,
): readonly CountryLine[] {
  const { column, desc } = sortOf(sort);
  const direction = desc ? -1 : 1;
  const names = new Intl.Collator(locale);
  const byName = (one: CountryLine, other: CountryLine): number => names.compare(one.name, other.name);
  if (column === 'name') return lines.toSorted((one, other) => direction * byName(one, other));
  const order = ORDERS[column];
  return lines.toSorted((one, other) => {
    const [a, b] = [order(one), order(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(one, other);
    return direction * (a - b) || byName(one, other);
  });
}
