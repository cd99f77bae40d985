/** A vote: what is needed, what is there, and who decides. */
import { MEMBER_STATES, printProvision, Refusal, stateName, type MemberState } from '#kernel';
import { determinationInWords, determinationSchema, procedure } from '#procedure';
import * as z from 'zod';
import { MESSAGES } from '../messages/index.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { decisive } from '../rules/decisive.ts';
import { thresholdOf } from '../rules/majority.ts';
import { BALLOTS, outcomeOf, tally, type Ballot, type Vote } from '../rules/vote.ts';
import { stateList } from '../state-list.ts';
import {
  participationSchema,
  sourceOf,
  sourceSchema,
  votersOf,
  votersQuestion,
  type VotersQuestion,
} from './voters.ts';

const state = z.enum(MEMBER_STATES);

const voteQuestion = votersQuestion.extend({
  yes: stateList.meta({ description: 'In favour: DE,FR,NL.' }),
  no: stateList.meta({ description: 'Against.' }),
  abstain: stateList.meta({ description: 'There or represented, and abstaining.' }),
  absent: stateList.meta({ description: 'Neither there nor represented.' }),
  unknown: stateList.meta({ description: 'Of whom nobody knows yet, where the rest is known.' }),
  rest: z.enum(BALLOTS).default('unknown').meta({ description: 'What all the others do.' }),
  absencePreventsUnanimity: z
    .stringbool()
    .or(z.boolean())
    .default(DEFAULT_PARAMETERS.absencePreventsUnanimity)
    .meta({ description: 'How Article 238(4) is read where a member is neither there nor represented.' }),
});

export const vote = procedure({
  action: 'council.vote',
  summary: {
    en: 'Is the majority there? What is needed, what is reached, and whose vote decides',
    nl: 'Is de meerderheid er? Wat nodig is, wat is bereikt, en wiens stem beslist',
  },
  method: 'GET',
  path: '/council/vote',
  view: {
    rows: 'ballots',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'name', head: 'Name' },
      { path: 'ballot', head: 'Ballot' },
      { path: 'share', head: 'People, %', as: 'percent' },
      { path: 'decides', head: 'Decides' },
    ],
  },
})
  .input(voteQuestion)
  .output(
    z.object({
      outcome: determinationSchema,
      threshold: z.object({
        members: z.number().int(),
        population: z.number().int().nullable().describe('In persons; null where population does not count'),
        blocking: z.number().int().nullable().describe('Fewer members than this do not block by population'),
        citation: z.string(),
      }),
      members: z.object({ inFavour: z.number().int(), most: z.number().int(), voters: z.number().int() }),
      population: z.object({ inFavour: z.number().int(), most: z.number().int(), total: z.number().int() }),
      ballots: z.array(
        z.object({
          state,
          name: z.string(),
          ballot: z.enum(BALLOTS),
          share: z.number().describe('Of the people of all who vote, as a part of one'),
          decides: z
            .boolean()
            .describe('Its change alone turns the outcome; of an open vote: it may come to turn on it'),
        }),
      ),
      participation: participationSchema,
      source: sourceSchema,
    }),
  )
  .handler(async ({ input, context }) => {
    const { majority, voters, table, participation } = await votersOf(input, context);
    const parameters = { absencePreventsUnanimity: input.absencePreventsUnanimity };
    const asked: Vote = { majority, voters, ballots: ballotsOf(input, voters.states) };
    const threshold = thresholdOf(majority, voters);
    const { members, population } = tally(asked);
    const deciding = new Set(decisive(asked, parameters));
    return {
      outcome: determinationInWords(outcomeOf(asked, parameters), input.language, MESSAGES),
      threshold: {
        members: threshold.members,
        population: threshold.population,
        blocking: threshold.blocking,
        citation: printProvision(threshold.provision, { language: input.language }),
      },
      members: { inFavour: members.sure, most: members.most, voters: voters.states.length },
      population: { inFavour: population.sure, most: population.most, total: population.total },
      ballots: voters.states.map((code) => ({
        state: code,
        name: stateName(code, input.language),
        ballot: asked.ballots[code] ?? 'unknown',
        share: voters.populations[code] / population.total,
        decides: deciding.has(code),
      })),
      participation,
      source: sourceOf(table),
    };
  });

/** Each state in one list at most. Throws a Refusal that names one that is in two, or that takes no part. */
function ballotsOf(
  input: z.output<typeof voteQuestion>,
  voters: readonly MemberState[],
): Readonly<Partial<Record<MemberState, Ballot>>> {
  const ballots = new Map<MemberState, Ballot>();
  for (const ballot of ['yes', 'no', 'abstain', 'absent', 'unknown'] as const) {
    for (const code of input[ballot]) {
      const other = ballots.get(code);
      if (other !== undefined) {
        throw new Refusal('invalid-input', `${code} is said to vote both ${other} and ${ballot}.`, {
          where: ballot,
          remedy: 'Name each state once.',
        });
      }
      if (!voters.includes(code)) throw takesNoPart(code, ballot, input);
      ballots.set(code, ballot);
    }
  }
  return Object.fromEntries(voters.map((code) => [code, ballots.get(code) ?? input.rest]));
}

function takesNoPart(code: MemberState, where: string, { language }: VotersQuestion): Refusal {
  return new Refusal('invalid-input', `${stateName(code, language)} takes no part in this vote.`, {
    where,
    remedy: `Take ${code} out of “${where}”, or out of “without”.`,
  });
}
