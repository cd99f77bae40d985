/** One thing that is due, as a mechanism gives it to the first page. */
export interface DueLine {
  /** The last day, as `2026-12-31`. */
  readonly by: string;
  readonly daysLeft: number;
  readonly text: string;
  readonly who: string;
  /** Whose notification or request began the period. */
  readonly state: string | null;
  readonly citation: string;
  readonly url: string;
  /** The page that it is about. */
  readonly to: string;
}
