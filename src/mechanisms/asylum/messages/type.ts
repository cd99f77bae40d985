import type { Language, Messages } from '#kernel';

type Message = Messages[string];

/** The reasons of one topic by code, each in both languages. */
export type TopicMessages = Readonly<Record<string, Readonly<Record<Language, Message>>>>;
