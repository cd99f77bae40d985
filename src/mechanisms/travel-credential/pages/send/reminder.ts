/** An iCalendar file for the moment at which the window opens: nothing in it says who travels. */
import ical, { ICalAlarmType } from 'ical-generator';
import { download } from '../../../../desk/take-along/download.ts';
import { addMinutes, timeOf, type Minute } from '../../journey/moment.ts';

const MEDIA_TYPE = 'text/calendar;charset=utf-8';
/** How long it takes, about: a calendar shows an entry without a length badly. */
const MINUTES = 15;
const PATH = '/travel-credential/send';

export interface Reminder {
  readonly from: Minute;
  readonly until: Minute;
  readonly title: string;
  readonly text: string;
  readonly fileName: string;
}

export function reminderFile({ from, until, title, text }: Reminder, origin: string): string {
  const calendar = ical({ name: title, prodId: { company: 'Acquis', product: 'travel-credential' } });
  const event = calendar.createEvent({
    id: `travel-credential-${from}-${until}@acquis`,
    stamp: timeOf(from),
    start: timeOf(from),
    end: timeOf(addMinutes(from, MINUTES)),
    summary: title,
    description: text,
    url: `${origin}${PATH}`,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return calendar.toString();
}

export function offerReminder(reminder: Reminder): void {
  download(`${reminder.fileName}.ics`, MEDIA_TYPE, reminderFile(reminder, location.origin));
}
