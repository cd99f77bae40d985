/** What the address of the page holds: the whole what-if and what is being looked at, so that a link carries it. */
import { isMemberState, type MemberState } from '#kernel';

export const VIEWS = ['share', 'persons', 'euro', 'owed'] as const;
export type View = (typeof VIEWS)[number];

/** The largest pool that a what-if takes. */
export const LARGEST_POOL = 1_000_000;

export interface CycleSearch {
  /** Pool size in relocations; absent: as recorded. */
  readonly pool?: number;
  readonly state?: MemberState;
  /** The figure on the map; absent: the share. */
  readonly view?: View;
  /** The figure that is asked, such as `DE.pledged`. */
  readonly why?: string;
  readonly lang?: 'en' | 'nl';
}

/** Reads the search part of an address; what it does not know it leaves out. */
export function parseSearch(raw: Readonly<Record<string, unknown>>): CycleSearch {
  const { pool, state, view, why, lang } = raw;
  const size = typeof pool === 'string' ? Number(pool) : pool;
  const code = typeof state === 'string' ? state.toUpperCase() : '';
  const shown = VIEWS.find((name) => name === view);
  return {
    ...(isPoolSize(size) ? { pool: size } : {}),
    ...(isMemberState(code) ? { state: code } : {}),
    ...(shown === undefined || shown === 'share' ? {} : { view: shown }),
    ...(typeof why === 'string' && /^[A-Z]{2}\.[a-z]+$|^pool\.[a-z]+$/.test(why) ? { why } : {}),
    ...(lang === 'en' || lang === 'nl' ? { lang } : {}),
  };
}

function isPoolSize(size: unknown): size is number {
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 1 && size <= LARGEST_POOL;
}
