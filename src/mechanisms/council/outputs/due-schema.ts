/** The shape of what is due as it leaves the door, for the server and for the desk that reads it. */
import { MEMBER_STATES, type MemberState } from '#kernel';
import * as z from 'zod';
import { PARTY_WORDS } from '../dossier/procedure-words.ts';

export const DUE_KINDS = ['deadline', 'milestone', 'meeting', 'commitment'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Who has to act: the parties to procedures, and the government that writes to its parliament. */
export const DUE_WORDS = { ...PARTY_WORDS, government: { en: 'Government', nl: 'Regering' } } as const;
export type DueParty = keyof typeof DUE_WORDS;
export const DUE_PARTIES = Object.keys(DUE_WORDS) as [DueParty, ...DueParty[]];

export const dueSchema = z.object({
  id: z.string().describe('What it is called, whichever day it moves to; no two lines share one'),
  by: z.string(),
  daysLeft: z.number().int().describe('Below zero where it is overdue'),
  status: z.enum(['overdue', 'coming']).describe('overdue: its day is past and nothing is recorded of it'),
  kind: z.enum(DUE_KINDS),
  code: z.string(),
  text: z.string(),
  party: z.enum(DUE_PARTIES).describe('Who has to act, by code'),
  who: z.string().describe('The same in words'),
  state: z
    .enum(MEMBER_STATES)
    .nullable()
    .describe('Whose government has to act; null where it is no government'),
  about: z.string(),
  dossier: z.string().nullable(),
  meeting: z.string().nullable(),
  commitment: z
    .object({ key: z.string(), place: z.number().int() })
    .nullable()
    .describe('Which commitment of the meeting it is: the point, and its place there from 0'),
  citation: z.string().nullable(),
  url: z.string().nullable(),
  practice: z.string().nullable().describe('Why there is no provision'),
});

export type Due = z.output<typeof dueSchema>;

export const dueAnswerSchema = z.object({ from: z.string(), to: z.string(), due: z.array(dueSchema) });
export type DueAnswer = z.output<typeof dueAnswerSchema>;

/** Of the government of a state: what it has to do itself, and what every member state has to. */
export function isOf(one: Pick<Due, 'state' | 'party'>, state: MemberState): boolean {
  return one.state === state || one.party === 'member-states';
}
