/** The deadlines of a cycle as a calendar that others subscribe to. */
import { procedure } from '#procedure';
import * as z from 'zod';
import { calendarFile } from '../reports/calendar-file.ts';
import { cycleQuestion } from './load-cycle.ts';

export const calendarFeed = procedure({
  action: 'solidarity.calendarFeed',
  summary: {
    en: 'The deadlines of a cycle as an iCalendar file, to open or subscribe to',
    nl: 'De termijnen van een cyclus als iCalendar-bestand, om te openen of op te abonneren',
  },
  method: 'GET',
  path: '/solidarity/calendar.ics',
})
  .input(cycleQuestion.pick({ year: true, language: true }))
  .output(z.file())
  .handler(async ({ input }) => calendarFile(input.year, input.language));
