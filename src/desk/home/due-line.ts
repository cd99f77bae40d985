/** One thing that is due, as a mechanism gives it to the first page. */
export interface DueLine {
  /** The last day, as `2026-12-31`. */
  readonly by: string;
  /** Below zero where it is overdue. */
  readonly daysLeft: number;
  readonly text: string;
  readonly who: string;
  /** Whose notification or request began the period. */
  readonly state: string | null;
  /** The provision that it rests on; null where there is none. */
  readonly citation: string | null;
  readonly url: string | null;
  /** What it rests on where there is no provision. */
  readonly practice?: string | null;
  /** The page that it is about. */
  readonly to: string;
}
