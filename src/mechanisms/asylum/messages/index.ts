/** The reason texts by language, those of facts from their words. */
import type { Language, Messages, Words } from '#kernel';
import { FACT_WORDS } from '../words/facts/index.ts';
import { acceleratedMessages } from './accelerated.ts';
import { admissibilityMessages } from './admissibility.ts';
import { applicableLawMessages } from './applicable-law.ts';
import { borderMessages } from './border.ts';
import { capacityMessages } from './capacity.ts';
import { dublinMessages } from './dublin.ts';
import { limitsMessages } from './limits.ts';
import { originMessages } from './origin.ts';
import { remedyMessages } from './remedy.ts';
import { responsibilityMessages } from './responsibility.ts';
import { screeningMessages } from './screening.ts';
import { thirdCountryMessages } from './third-country.ts';
import { transferMessages } from './transfer.ts';
import type { TopicMessages } from './type.ts';

const TOPICS: readonly TopicMessages[] = [
  applicableLawMessages,
  screeningMessages,
  responsibilityMessages,
  transferMessages,
  dublinMessages,
  admissibilityMessages,
  thirdCountryMessages,
  originMessages,
  acceleratedMessages,
  borderMessages,
  capacityMessages,
  limitsMessages,
  remedyMessages,
];

/** The places of a list whose facts have words; those of later items show as their path. */
const PLACES: readonly number[] = [...Array(20).keys()];

function messagesIn(language: Language): Messages {
  const rules = TOPICS.flatMap((topic) =>
    Object.entries(topic).map(([code, message]) => [code, message[language]] as const),
  );
  const facts = [...FACT_WORDS].flatMap(([path, { say, items = {} }]): [string, Words][] => [
    [path, say],
    ...Object.entries(items).flatMap(([key, words]) =>
      PLACES.map((at): [string, Words] => [`${path}.${at}.${key}`, words]),
    ),
  ]);
  return Object.fromEntries([
    ...rules,
    ...facts.map(([path, say]): [string, Messages[string]] => [
      `fact.${path}`,
      (values, { raw }) =>
        raw['value'] === undefined ? say[language] : `${say[language]}: ${values['value']}`,
    ]),
  ]);
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: messagesIn('en'), nl: messagesIn('nl') };
