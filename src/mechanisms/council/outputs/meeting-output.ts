/** A meeting as it leaves the door. */
import type { Language } from '#kernel';
import { MEMBER_STATES } from '#kernel';
import * as z from 'zod';
import { sourceSchema } from '../events.ts';
import { DECISION_TYPES } from '../letter/decision-types.ts';
import { CONFIGURATIONS } from '../letter/meeting.ts';
import { POSITIONS } from '../letter/position.ts';
import { itemKey, type Meeting } from '../record/meeting.ts';
import type { Dossier } from '../record/dossier.ts';
import { CONFIGURATION_WORDS, TYPE_WORDS } from '../words/agenda-words.ts';
import { dossierHead, dossierHeadSchema, titleOf } from './dossier-output.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

export const meetingHeadSchema = z.object({
  name: z.string(),
  configuration: z.enum(CONFIGURATIONS),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  place: z.string().nullable(),
  informal: z.boolean(),
  points: z.number().int().describe('Points of the agenda; those that only head others are not counted'),
  example: z.boolean(),
});

export const meetingSchema = meetingHeadSchema.extend({
  items: list(
    z.object({
      key: z.string().describe('I.8b'),
      part: z.string().nullable(),
      partTitle: z.string().nullable(),
      number: z.number().int().nullable(),
      letter: z.string().nullable(),
      title: z.string(),
      type: z.enum(DECISION_TYPES).nullable(),
      typeText: z.string().nullable(),
      announced: z
        .partialRecord(z.enum(MEMBER_STATES), z.enum(POSITIONS))
        .describe('Where governments said they stand'),
      dossier: dossierHeadSchema.nullable(),
    }),
  ),
  source: sourceSchema,
});

export function meetingHead(meeting: Meeting, language: Language) {
  const { name, configuration, from, to, place, informal, items, example } = meeting;
  return {
    name,
    configuration,
    title: CONFIGURATION_WORDS[configuration][language],
    from,
    to,
    place,
    informal,
    points: items.filter(({ type }) => type !== null).length,
    example,
  };
}

export function meetingToJson(meeting: Meeting, dossiers: readonly Dossier[], language: Language) {
  const byName = new Map(dossiers.map((dossier) => [dossier.name, dossier]));
  return {
    ...meetingHead(meeting, language),
    items: meeting.items.map((item, place) => {
      const dossier = item.dossier === null ? undefined : byName.get(item.dossier);
      return {
        key: itemKey(item, place),
        part: item.part,
        partTitle: item.partTitle === null ? null : titleOf(item.partTitle, language),
        number: item.number,
        letter: item.letter,
        title: titleOf(item.title, language),
        type: item.type,
        typeText: item.type === null ? null : TYPE_WORDS[item.type][language],
        announced: item.announced,
        dossier: dossier === undefined ? null : dossierHead(dossier, language),
      };
    }),
    source: meeting.source,
  };
}
