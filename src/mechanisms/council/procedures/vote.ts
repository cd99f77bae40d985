/** A vote: what is needed, what is there, and who decides. */
import { MEMBER_STATES, printProvision, Refusal, stateName, type Language, type MemberState } from '#kernel';
import { determinationInWords, determinationSchema, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import {
  ballotsOf as ballotsOnRecord,
  CASE_NAMES,
  recordedVote,
  yearOf,
  type CaseName,
  type RecordedVote,
} from '../cases/recorded-votes.ts';
import { MESSAGES } from '../messages/index.ts';
import { DEFAULT_PARAMETERS, type CouncilParameters } from '../parameters.ts';
import { decisive } from '../rules/decisive.ts';
import { thresholdOf, total } from '../rules/majority.ts';
import { blockingMinority } from '../rules/one-state-away.ts';
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
const states = z.array(state);

const voteQuestion = votersQuestion.extend({
  yes: stateList.meta({ description: 'In favour: DE,FR,NL.' }),
  no: stateList.meta({ description: 'Against.' }),
  abstain: stateList.meta({ description: 'There or represented, and abstaining.' }),
  absent: stateList.meta({ description: 'Neither there nor represented.' }),
  unknown: stateList.meta({ description: 'Of whom nobody knows yet, where the rest is known.' }),
  rest: z.enum(BALLOTS).default('unknown').meta({ description: 'What all the others do.' }),
  case: z.enum(CASE_NAMES).optional().meta({
    description: 'A vote on record, by the figures of its year; what else is said changes it.',
  }),
  absencePreventsUnanimity: yesOrNo()
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
    lists: {
      oneStateAway: {
        head: 'Blocking minorities one state away: who is not in favour now, with one of these',
        columns: [
          { path: 'state', head: 'State' },
          { path: 'name', head: 'Name' },
          { path: 'ballot', head: 'Ballot now' },
          { path: 'members', head: 'Members' },
          { path: 'share', head: 'People, %', as: 'percent' },
        ],
      },
    },
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
      notInFavour: z
        .object({
          states,
          share: z.number().describe('Of the people of all who vote, as a part of one'),
          blocks: z.boolean().describe('Whether they block already, even if all the others are in favour'),
        })
        .describe('Who is against, abstains or is absent now'),
      oneStateAway: z
        .array(
          z.object({
            state,
            name: z.string(),
            ballot: z.enum(BALLOTS).describe('How it votes now'),
            members: z.number().int().describe('How many would block together'),
            share: z.number().describe('The people they would stand for, as a part of one'),
          }),
        )
        .describe('Blocking minorities that are one state away: each of these alone would complete one'),
      case: z
        .object({
          name: z.enum(CASE_NAMES),
          title: z.string(),
          day: z.string(),
          adopted: z.string(),
          source: z.string(),
        })
        .nullable()
        .describe('The vote on record that was asked about, and what came of it'),
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
    const recorded = input.case === undefined ? null : recordedVote(input.case);
    const { majority, voters, table, participation } = await votersOf(withCase(input, recorded), context);
    const parameters = { absencePreventsUnanimity: input.absencePreventsUnanimity };
    const asked: Vote = {
      majority,
      voters,
      ballots: ballotsOf(input, voters.states, recorded),
    };
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
      ...minorityOf(asked, parameters, input.language),
      case: recorded === null || input.case === undefined ? null : told(input.case, recorded, input.language),
      ballots: voters.states.map((code) => ({
        state: code,
        name: stateName(code, input.language),
        ballot: asked.ballots[code] ?? 'unknown',
        share: voters.populations[code] / population.total,
        decides: deciding.has(code),
      })),
      participation: recorded === null ? participation : { ...participation, from: 'case' as const },
      source: sourceOf(table),
    };
  });

/** Each state in one list at most. Throws a Refusal that names one that is in two, or that takes no part. */
function ballotsOf(
  input: z.output<typeof voteQuestion>,
  voters: readonly MemberState[],
  recorded: RecordedVote | null,
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
  const others = recorded === null ? {} : ballotsOnRecord(recorded, voters);
  return Object.fromEntries(voters.map((code) => [code, ballots.get(code) ?? others[code] ?? input.rest]));
}

/** Who took part, and of which year the populations are, unless the question says otherwise. */
function withCase(input: z.output<typeof voteQuestion>, recorded: RecordedVote | null) {
  if (recorded === null) return input;
  const without = [...new Set([...recorded.without, ...input.without])];
  return { ...input, without, year: input.year ?? yearOf(recorded) };
}

function told(name: CaseName, { title, day, adopted, source }: RecordedVote, language: Language) {
  return { name, title: title[language], day, adopted, source };
}

function minorityOf(vote: Vote, parameters: CouncilParameters, language: Language) {
  const { states: voters, populations } = vote.voters;
  const people = total(voters, populations);
  const { now, blocks, completedBy } = blockingMinority(vote, parameters);
  const shareOf = (members: readonly MemberState[]): number => total(members, populations) / people;
  return {
    notInFavour: { states: [...now], share: shareOf(now), blocks },
    oneStateAway: completedBy.map((code) => ({
      state: code,
      name: stateName(code, language),
      ballot: vote.ballots[code] ?? ('unknown' as const),
      members: now.length + 1,
      share: shareOf([...now, code]),
    })),
  };
}

function takesNoPart(code: MemberState, where: string, { language }: VotersQuestion): Refusal {
  return new Refusal('invalid-input', `${stateName(code, language)} takes no part in this vote.`, {
    where,
    remedy: `Take ${code} out of “${where}”, or out of “without”.`,
  });
}
