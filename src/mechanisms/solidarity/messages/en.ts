/** All reason texts of the solidarity mechanism in English. */
import type { Messages } from '#kernel';
import { calendarMessagesEn } from './calendar.ts';
import { cycleMessagesEn } from './cycle.en.ts';
import { recordMessagesEn } from './parts/record.en.ts';
import { personMessagesEn } from './person.ts';

export const messagesEn: Messages = {
  ...cycleMessagesEn,
  ...calendarMessagesEn,
  ...personMessagesEn,
  ...recordMessagesEn,
};
