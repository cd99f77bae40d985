/** What each vote weighs. */
import { MEMBER_STATES, stateName } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { total } from '../rules/majority.ts';
import { powerOf } from '../rules/power.ts';
import { participationSchema, sourceOf, sourceSchema, votersOf, votersQuestion } from './voters.ts';

export const power = procedure({
  action: 'council.power',
  summary: {
    en: 'What each vote weighs: how often it decides, counted exactly',
    nl: 'Hoe zwaar elke stem weegt: hoe vaak zij beslist, exact geteld',
  },
  method: 'GET',
  path: '/council/power',
  costly: true,
  view: {
    rows: 'states',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'name', head: 'Name' },
      { path: 'share', head: 'People, %', as: 'percent' },
      { path: 'banzhaf', head: 'Banzhaf, %', as: 'percent' },
      { path: 'shapleyShubik', head: 'Shapley-Shubik, %', as: 'percent' },
    ],
  },
})
  .input(votersQuestion)
  .output(
    z.object({
      states: z.array(
        z.object({
          state: z.enum(MEMBER_STATES),
          name: z.string(),
          share: z.number(),
          decides: z.number().int().describe('Coalitions of the others that win with it and lose without it'),
          banzhaf: z.number(),
          shapleyShubik: z.number(),
        }),
      ),
      participation: participationSchema,
      source: sourceSchema,
    }),
  )
  .handler(async ({ input, context }) => {
    const { majority, voters, table, participation } = await votersOf(input, context);
    const people = total(voters.states, voters.populations);
    return {
      states: powerOf(majority, voters)
        .toSorted((one, other) => other.shapleyShubik - one.shapleyShubik)
        .map((one) => ({
          ...one,
          name: stateName(one.state, input.language),
          share: voters.populations[one.state] / people,
        })),
      participation,
      source: sourceOf(table),
    };
  });
