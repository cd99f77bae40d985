/**
 * The adequate capacity of each state by Implementing Decision (EU) 2024/2150 of 5 August 2024, in persons at any given
 * moment. It applies from 12 June 2026 to 14 October 2027 (Article 3, by the Italian and Romanian law portals). Its
 * annex could not be read whole: what no source was found for is not here, and nothing is computed in its place.
 */
import { dayOf, type Day, type MemberState } from '#kernel';

export interface CapacityFigure {
  readonly persons: number;
  /** `reported`: read in the source named; `unconfirmed`: a single weak source that could not be read again. */
  readonly confidence: 'reported' | 'unconfirmed';
  readonly source: { readonly title: string; readonly url: string | null };
}

export const DECISION_FROM: Day = dayOf(2026, 6, 12);
/** The last day; the next decision is due on 15 October 2027 (APR 47(5)). */
export const DECISION_UNTIL: Day = dayOf(2027, 10, 14);

const HUNGARIAN_MINISTER = {
  title: 'The Hungarian minister of EU affairs on the decision, Daily News Hungary, August 2024',
  url: 'https://dailynewshungary.com/de/?p=659158',
};
const RND = {
  title: 'RedaktionsNetzwerk Deutschland, autumn 2025: Germany must keep 374 places',
  url: 'https://www.europesays.com/de/372029',
};
const DIGEST = {
  title: 'A digest of the law made for this project, which calls the figure uncertain itself',
  url: null,
};

export const CAPACITY_2024: Readonly<Partial<Record<MemberState, CapacityFigure>>> = {
  DE: { persons: 374, confidence: 'reported', source: RND },
  ES: { persons: 3_301, confidence: 'unconfirmed', source: DIGEST },
  FR: { persons: 615, confidence: 'unconfirmed', source: DIGEST },
  GR: { persons: 2_163, confidence: 'unconfirmed', source: DIGEST },
  HU: { persons: 7_716, confidence: 'reported', source: HUNGARIAN_MINISTER },
  IT: { persons: 8_016, confidence: 'reported', source: HUNGARIAN_MINISTER },
  NL: { persons: 182, confidence: 'unconfirmed', source: DIGEST },
};

/** What is known of a state’s capacity on a day; null where nothing is. */
export function capacityOf(state: MemberState, day: Day): CapacityFigure | null {
  if (day < DECISION_FROM || day > DECISION_UNTIL) return null;
  return CAPACITY_2024[state] ?? null;
}
