/** What the address of the page holds: the whole what-if and what is being looked at, so that a link carries it. */
import { isMemberState, type MemberState } from '#kernel';
import { TONES, type Tone } from '../../../../desk/theme/tone.ts';
import { MEASURES } from '../shared/figure.ts';

export const VIEWS = ['share', 'persons', 'euro', 'owed'] as const;
export type View = (typeof VIEWS)[number];

/** The largest pool that a what-if takes. */
export const LARGEST_POOL = 1_000_000;

/** A figure of a state or of the pool, or a deadline. */
const WHY = /^([A-Z]{2}|pool)\.[a-z]+$|^due\.[a-z0-9-]+$/;

const COLUMNS = ['state', 'role', ...MEASURES] as const;
export type Column = (typeof COLUMNS)[number];
export type Sort = Column | `-${Column}`;
export const DEFAULT_SORT: Sort = '-share';

export interface CycleSearch {
  /** Pool size in relocations; absent: as recorded. */
  readonly pool?: number;
  readonly state?: MemberState;
  /** The figure on the map; absent: the share. */
  readonly view?: View;
  /** The column that the table is sorted by, the largest or last first with a minus; absent: `-share`. */
  readonly sort?: Sort;
  /** The name or part of it that the table is filtered by. */
  readonly find?: string;
  /** The role that the table is filtered by. */
  readonly role?: Tone;
  /** The figure that is asked, such as `DE.pledged`, or the deadline, such as `due.pool-adoption`. */
  readonly why?: string;
}

/** Reads the search part of an address; what it does not know it leaves out. */
export function parseSearch(raw: Readonly<Record<string, unknown>>): CycleSearch {
  const { pool, state, view, why, sort, find, role } = raw;
  const size = typeof pool === 'string' ? Number(pool) : pool;
  const code = typeof state === 'string' ? state.toUpperCase() : '';
  const tone = TONES.find((one) => one === role);
  const shown = VIEWS.find((name) => name === view);
  return {
    ...(isPoolSize(size) ? { pool: size } : {}),
    ...(isMemberState(code) ? { state: code } : {}),
    ...(shown === undefined || shown === 'share' ? {} : { view: shown }),
    ...(isSort(sort) && sort !== DEFAULT_SORT ? { sort } : {}),
    ...(isText(find) ? { find: String(find).slice(0, 60) } : {}),
    ...(tone === undefined ? {} : { role: tone }),
    ...(typeof why === 'string' && WHY.test(why) ? { why } : {}),
  };
}

function isPoolSize(size: unknown): size is number {
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 1 && size <= LARGEST_POOL;
}

/** An address turns a word of digits into a number. */
function isText(find: unknown): find is string | number {
  return (typeof find === 'string' && find !== '') || typeof find === 'number';
}

function isSort(sort: unknown): sort is Sort {
  return typeof sort === 'string' && COLUMNS.some((column) => sort === column || sort === `-${column}`);
}

/** The column and direction of a sort as the address writes it. */
export function sortOf(sort: Sort): { readonly id: Column; readonly desc: boolean } {
  const desc = sort.startsWith('-');
  const name = desc ? sort.slice(1) : sort;
  return { id: COLUMNS.find((column) => column === name) ?? 'share', desc };
}

/** What a click on a column's head asks: the other direction, or first that in which the column is read. */
export function nextSort(current: Sort, clicked: Column): Sort {
  const { id, desc } = sortOf(current);
  if (id === clicked) return desc ? clicked : `-${clicked}`;
  return clicked === 'state' || clicked === 'role' ? clicked : `-${clicked}`;
}
