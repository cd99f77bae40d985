/** All reason texts of the solidarity mechanism in English. */
import type { Messages } from '#kernel';
import { cycleMessagesEn } from './cycle.en.ts';

export const messagesEn: Messages = { ...cycleMessagesEn };
