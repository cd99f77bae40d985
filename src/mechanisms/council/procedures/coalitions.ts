/** Every minimal coalition that wins or blocks: how many there are, and the smallest of them. */
import { MEMBER_STATES, Refusal } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { total } from '../rules/majority.ts';
import { smallestCoalitions } from '../rules/smallest-coalitions.ts';
import { stateList } from '../state-list.ts';
import { participationSchema, sourceOf, sourceSchema, votersOf, votersQuestion } from './voters.ts';

export const coalitions = procedure({
  action: 'council.coalitions',
  summary: {
    en: 'Every minimal coalition that wins or blocks: how many, and the smallest of them',
    nl: 'Elke minimale coalitie die wint of blokkeert: hoeveel, en de kleinste daarvan',
  },
  method: 'GET',
  path: '/council/coalitions',
  costly: true,
  view: {
    rows: 'coalitions',
    columns: [
      { path: 'states', head: 'States' },
      { path: 'size', head: 'Members' },
      { path: 'share', head: 'People, %', as: 'percent' },
    ],
  },
})
  .input(
    votersQuestion.extend({
      majority: z.enum(['qualified', 'reinforced']).default('qualified').meta({
        description:
          'qualified: on a proposal of the Commission or the High Representative; reinforced: without one.',
      }),
      kind: z.enum(['winning', 'blocking']).default('blocking'),
      containing: stateList.meta({ description: 'Only those with all of these in them: DE,FR.' }),
      limit: z.coerce
        .number()
        .int()
        .min(0)
        .max(10_000)
        .default(25)
        .meta({ description: 'How many are listed.' }),
    }),
  )
  .output(
    z.object({
      count: z.number().int(),
      bySize: z.array(z.object({ size: z.number().int(), count: z.number().int() })),
      coalitions: z.array(
        z.object({
          states: z.string().describe('Codes with spaces, the most populous first'),
          members: z.array(z.enum(MEMBER_STATES)),
          size: z.number().int(),
          share: z.number().describe('Of the people of all who vote, as a part of one'),
        }),
      ),
      participation: participationSchema,
      source: sourceSchema,
    }),
  )
  .handler(async ({ input, context }) => {
    const { voters, table, participation } = await votersOf(input, context);
    const stranger = input.containing.find((state) => !voters.states.includes(state));
    if (stranger !== undefined) {
      throw new Refusal('invalid-input', `${stranger} takes no part in this vote.`, {
        where: 'containing',
        remedy: `Take ${stranger} out of “containing”, or out of “without”.`,
      });
    }
    const people = total(voters.states, voters.populations);
    const { count, bySize, smallest } = smallestCoalitions({ ...input, voters }, input.limit);
    return {
      count,
      bySize: [...bySize],
      coalitions: smallest.map((members) => ({
        states: members.join(' '),
        members: [...members],
        size: members.length,
        share: total(members, voters.populations) / people,
      })),
      participation,
      source: sourceOf(table),
    };
  });
