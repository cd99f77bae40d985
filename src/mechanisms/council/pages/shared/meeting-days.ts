/** The days of a meeting as one writes them: “8–9 December 2025”. */
import type { OfficialLanguage } from '#kernel';
import { localeOf } from '../../../../desk/figures/formats.ts';

export function meetingDays(
  { from, to }: { readonly from: string; readonly to: string },
  locale: OfficialLanguage,
): string {
  return new Intl.DateTimeFormat(localeOf(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(Date.parse(from), Date.parse(to));
}
