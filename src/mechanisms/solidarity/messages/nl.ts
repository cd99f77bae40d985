/** Alle redenen van het solidariteitsmechanisme in het Nederlands. */
import type { Messages } from '#kernel';
import { calendarMessagesNl } from './calendar.ts';
import { cycleMessagesNl } from './cycle.nl.ts';
import { recordMessagesNl } from './parts/record.nl.ts';
import { personMessagesNl } from './person.ts';

export const messagesNl: Messages = {
  ...cycleMessagesNl,
  ...calendarMessagesNl,
  ...personMessagesNl,
  ...recordMessagesNl,
};
