/** Every minimal coalition that wins or blocks: how many there are, and their list page by page. */
import { MEMBER_STATES, Refusal, type MemberState } from '#kernel';
import { numeric, procedure } from '#procedure';
import * as z from 'zod';
import { total } from '../rules/majority.ts';
import { smallestCoalitions } from '../rules/smallest-coalitions.ts';
import { stateList } from '../state-list.ts';
import { participationSchema, sourceOf, sourceSchema, votersOf, votersQuestion } from './voters.ts';

/** More than this at once is no list that anybody reads; the pages after it can be asked for. */
const MOST_LISTED = 10_000;

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
    none: 'None is listed here: --from and --limit say which are.',
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
      excluding: stateList.meta({ description: 'Only those with none of these in them.' }),
      from: numeric(z.number().int().min(0).max(100_000_000))
        .default(0)
        .meta({ description: 'How many are passed over before the list begins.' }),
      limit: numeric(z.number().int().min(0).max(MOST_LISTED))
        .default(25)
        .meta({ description: 'How many are listed; all are counted.' }),
    }),
  )
  .output(
    z.object({
      count: z.number().int().describe('All of them, listed or not'),
      from: z.number().int().describe('How many were passed over'),
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
    const { containing, excluding, from, limit } = input;
    checkTakePart('containing', containing, voters.states);
    checkTakePart('excluding', excluding, voters.states);
    const both = containing.find((state) => excluding.includes(state));
    if (both !== undefined) {
      throw new Refusal('invalid-input', `${both} is asked to be in them and not to be.`, {
        where: 'excluding',
        remedy: `Take ${both} out of “containing” or of “excluding”.`,
      });
    }
    const people = total(voters.states, voters.populations);
    const { count, bySize, smallest } = smallestCoalitions({ ...input, voters }, { from, limit });
    return {
      count,
      from,
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

function checkTakePart(where: string, asked: readonly MemberState[], voters: readonly MemberState[]): void {
  const stranger = asked.find((state) => !voters.includes(state));
  if (stranger === undefined) return;
  throw new Refusal('invalid-input', `${stranger} takes no part in this vote.`, {
    where,
    remedy: `Take ${stranger} out of “${where}”, or out of “without”.`,
  });
}
