/** Votes on record, to look at and to begin a what-if from. */
import { MEMBER_STATES } from '#kernel';
import { languageSchema, procedure } from '#procedure';
import * as z from 'zod';
import { CASE_NAMES, RECORDED_VOTES, yearOf, type RecordedVote } from '../cases/recorded-votes.ts';
import { MAJORITIES } from '../rules/majority.ts';
import { BALLOTS } from '../rules/vote.ts';

const states = z.array(z.enum(MEMBER_STATES));

export const cases = procedure({
  action: 'council.cases',
  summary: {
    en: 'Votes on record: who voted how, and what came of it',
    nl: 'Vastgelegde stemmingen: wie hoe stemde, en wat ervan kwam',
  },
  method: 'GET',
  path: '/council/cases',
  view: {
    rows: 'cases',
    columns: [
      { path: 'name', head: 'Case' },
      { path: 'day', head: 'Day' },
      { path: 'title', head: 'Vote' },
      { path: 'no', head: 'Against' },
      { path: 'abstain', head: 'Abstained' },
      { path: 'without', head: 'No part' },
      { path: 'adopted', head: 'Adopted' },
      { path: 'source', head: 'Source' },
    ],
  },
})
  .input(z.object({ language: languageSchema }))
  .output(
    z.object({
      cases: z.array(
        z.object({
          name: z.enum(CASE_NAMES).describe('As “council vote” takes it'),
          title: z.string(),
          day: z.string(),
          year: z.number().int().describe('Whose populations count'),
          majority: z.enum(MAJORITIES),
          without: states.describe('Those that take no part'),
          no: states,
          abstain: states,
          absent: states,
          rest: z.enum(BALLOTS).describe('How all the others voted'),
          adopted: z.enum(['yes', 'no', 'not-yet-known']),
          source: z.string(),
        }),
      ),
    }),
  )
  .handler(({ input }) => ({
    cases: RECORDED_VOTES.map((recorded) => {
      const { name, title, day, majority, without, adopted, source } = recorded;
      const of = (ballot: string) => MEMBER_STATES.filter((state) => ballotIn(recorded, state) === ballot);
      return {
        name,
        title: title[input.language],
        day,
        year: yearOf(recorded),
        majority,
        without: [...without],
        no: of('no'),
        abstain: of('abstain'),
        absent: of('absent'),
        rest: 'yes' as const,
        adopted,
        source,
      };
    }),
  }));

function ballotIn({ ballots }: RecordedVote, state: (typeof MEMBER_STATES)[number]) {
  return ballots[state];
}
