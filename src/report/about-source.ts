import type { ReportSource } from './model.ts';

/** What stands in brackets behind a source: what it is for, how sure it is where that is said, its date. */
export function aboutSource({
  what,
  standing,
  date,
}: Pick<ReportSource, 'what' | 'standing' | 'date'>): string {
  return [what, standing, date].filter((part) => part !== null).join('; ');
}
