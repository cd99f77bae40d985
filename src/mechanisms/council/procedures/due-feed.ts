/** What is due as a calendar that others subscribe to. */
import { addDays, parseDay, type Day } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { dueList } from '../outputs/due-output.ts';
import { readDossiers, readMeetings } from '../record/read.ts';

const MEDIA_TYPE = 'text/calendar;charset=utf-8';
const MS_PER_DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** How far a calendar looks ahead. */
const DAYS = 2_000;

export const dueFeed = procedure({
  action: 'council.dueFeed',
  summary: {
    en: 'What is due as an iCalendar file, to open or subscribe to',
    nl: 'Wat aan de beurt is als iCalendar-bestand, om te openen of op te abonneren',
  },
  method: 'GET',
  path: '/council/due.ics',
})
  .input(z.object({ language: languageSchema }))
  .output(z.file())
  .handler(async ({ input, context }) => {
    const { language } = input;
    const { register } = await context.store();
    const [dossiers, meetings] = await Promise.all([readDossiers(register), readMeetings(register)]);
    const list = dueList({ dossiers, meetings, from: context.today, days: DAYS, language });
    const { default: ical } = await import('ical-generator');
    const calendar = ical({
      name: TITLE[language],
      ttl: SECONDS_A_DAY,
      prodId: { company: 'Acquis', product: 'council', language: language.toUpperCase() },
    });
    for (const { id, by, text, who, about, citation, url, practice } of list) {
      const day = parseDay(by);
      calendar.createEvent({
        // A day may move; what it is about does not, so the event keeps its identity.
        id: `council-${id.replaceAll(' ', '-')}@acquis`,
        stamp: dateOf(context.today),
        start: dateOf(day),
        end: dateOf(addDays(day, 1)),
        allDay: true,
        summary: `${text} – ${about}`,
        description: [who, citation ?? practice ?? ''].filter((part) => part !== '').join(' · '),
        ...(url === null ? {} : { url }),
        sequence: 0,
      });
    }
    return new File([calendar.toString()], 'council-due.ics', { type: MEDIA_TYPE });
  });

const TITLE = { en: 'Council: due', nl: 'Raad: aan de beurt' };

function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}
