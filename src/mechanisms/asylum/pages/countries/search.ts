/** What the address of the list holds: the day, what is looked for, the order, and the country that is selected. */
import { isThirdCountry } from '#kernel';
import { dayIn } from '../shared/day-search.ts';

/** By what follows for nationals: `any-ground` is one of the two or both. */
export const FOLLOWS_FILTERS = ['any-ground', 'union-list', 'low-rate', 'both', 'neither', 'open'] as const;
export type FollowsFilter = (typeof FOLLOWS_FILTERS)[number];

export const LISTING_FILTERS = ['annex', 'candidate', 'excluded', 'not-yet-known', 'national'] as const;
export type ListingFilter = (typeof LISTING_FILTERS)[number];

export const COLUMNS = ['name', 'listing', 'union-list', 'national', 'rate', 'low-rate'] as const;
export type Column = (typeof COLUMNS)[number];

export interface CountriesSearch {
  /** Absent: today. */
  readonly day?: string;
  readonly q?: string;
  readonly follows?: FollowsFilter;
  readonly listing?: ListingFilter;
  /** A column, with a minus before it where it goes down. Absent: by name. */
  readonly sort?: string;
  /** The country that is selected on the map, in the chart and in the table. */
  readonly country?: string;
}

const LONGEST = 100;

export function parseCountries(raw: Readonly<Record<string, unknown>>): CountriesSearch {
  const day = dayIn(raw['day']);
  const { sort, country } = raw;
  // A number alone comes out of the address as a number.
  const q = typeof raw['q'] === 'number' ? String(raw['q']) : raw['q'];
  const follows = FOLLOWS_FILTERS.find((one) => one === raw['follows']);
  const listing = LISTING_FILTERS.find((one) => one === raw['listing']);
  const sorted = typeof sort === 'string' && sort !== 'name' && isSort(sort);
  return {
    ...(day === undefined ? {} : { day }),
    ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, LONGEST) } : {}),
    ...(follows === undefined ? {} : { follows }),
    ...(listing === undefined ? {} : { listing }),
    ...(sorted ? { sort } : {}),
    ...(typeof country === 'string' && isThirdCountry(country) ? { country } : {}),
  };
}

function isSort(text: string): boolean {
  return COLUMNS.some((column) => text === column || text === `-${column}`);
}

export interface Sorted {
  readonly column: Column;
  readonly desc: boolean;
}

export function sortOf(sort: string | undefined): Sorted {
  const desc = sort?.startsWith('-') ?? false;
  const column = COLUMNS.find((one) => one === (desc ? sort?.slice(1) : sort)) ?? 'name';
  return { column, desc };
}

/** What a click on the head of a column sorts by: up, and down where it was up. */
export function nextSort(sort: string | undefined, column: Column): string {
  const now = sortOf(sort);
  return now.column === column && !now.desc ? `-${column}` : column;
}
