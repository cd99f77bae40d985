/** When something of the calendar is due: a day, a span of days, or a period after an event. */
import type { TFunction } from 'i18next';
import type { Formats } from '../../../../desk/figures/formats.ts';
import type { CalendarEntry } from '../../rules/calendar.ts';

export function whenInWords({ by, from, within }: CalendarEntry, formats: Formats, t: TFunction): string {
  if (by !== null && from !== null) {
    return t('timeline.from', { from: formats.shortDay(from), by: formats.shortDay(by) });
  }
  if (by !== null) return formats.shortDay(by);
  if (within === null) return t('timeline.promptly');
  return t('timeline.within', { n: formats.whole(within.count), unit: t(`unit.${within.unit}`) });
}
