/** Who votes: the question that every procedure on votes asks. */
import { MEMBER_STATES, Refusal } from '#kernel';
import { languageSchema } from '#procedure';
import * as z from 'zod';
import { populationsOf, type Populations } from '../reference/populations.ts';
import { MAJORITIES, type Voters } from '../rules/majority.ts';
import { stateList } from '../state-list.ts';

export const votersQuestion = z.object({
  majority: z.enum(MAJORITIES).default('qualified').meta({
    description:
      'qualified: on a proposal of the Commission or the High Representative; reinforced: without one; simple; unanimity.',
  }),
  without: stateList.meta({ description: 'Member states that take no part, such as DK,IE.' }),
  year: z.coerce
    .number()
    .int()
    .default(2026)
    .meta({ description: 'The year of the vote, for the populations.' }),
  language: languageSchema,
});

export type VotersQuestion = z.output<typeof votersQuestion>;

/** Throws a Refusal where too few are left to vote. */
export function votersOf({ without, year }: Pick<VotersQuestion, 'without' | 'year'>): {
  readonly voters: Voters;
  readonly table: Populations;
} {
  const table = populationsOf(year);
  const states = MEMBER_STATES.filter((state) => !without.includes(state));
  if (states.length < 2) {
    throw new Refusal('invalid-input', 'Fewer than two states are left to vote.', {
      where: 'without',
      remedy: 'Leave out the states that take no part, and no others.',
    });
  }
  return { voters: { states, populations: table.populations }, table };
}

export const sourceSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  date: z.string(),
  standing: z.enum(['official', 'reported']),
  populationOn: z.string(),
});

export function sourceOf({ source, populationOn }: Populations): z.output<typeof sourceSchema> {
  return { ...source, populationOn };
}
