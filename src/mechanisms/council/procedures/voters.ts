/** Who votes: the question that every procedure on votes asks. */
import { MEMBER_STATES, Refusal } from '#kernel';
import { languageSchema, type Context } from '#procedure';
import * as z from 'zod';
import { nameSchema } from '../events.ts';
import { readDossier } from '../record/read.ts';
import { populationsOf, type Populations } from '../reference/populations.ts';
import { MAJORITIES, type Voters } from '../rules/majority.ts';
import { stateList } from '../state-list.ts';

export const votersQuestion = z.object({
  majority: z.enum(MAJORITIES).default('qualified').meta({
    description:
      'qualified: on a proposal of the Commission or the High Representative; reinforced: without one; simple; unanimity.',
  }),
  without: stateList.meta({ description: 'Member states that take no part, such as DK,IE.' }),
  dossier: nameSchema.optional().meta({
    description: 'A dossier: those who by its act take no part are left out as well.',
  }),
  year: z.coerce
    .number()
    .int()
    .default(2026)
    .meta({ description: 'The year of the vote, for the populations.' }),
  language: languageSchema,
});

export type VotersQuestion = z.output<typeof votersQuestion>;

export const participationSchema = z
  .object({
    without: z.array(z.enum(MEMBER_STATES)),
    why: z.string().nullable().describe('As recorded with the dossier'),
    from: z
      .enum(['question', 'dossier', 'not-recorded'])
      .describe('Where it is from; not-recorded where the dossier does not say, and all were taken to vote'),
  })
  .describe('Who takes no part');

export type Participation = z.output<typeof participationSchema>;

interface Asked {
  readonly voters: Voters;
  readonly table: Populations;
  readonly participation: Participation;
}

/** Throws a Refusal where too few are left to vote, or the dossier is not there. */
export async function votersOf(
  { without, dossier, year }: Pick<VotersQuestion, 'without' | 'dossier' | 'year'>,
  context: Pick<Context, 'store'>,
): Promise<Asked> {
  const table = populationsOf(year);
  const recorded = dossier === undefined ? undefined : await participationOf(dossier, context);
  const out = [...new Set([...without, ...(recorded?.states ?? [])])];
  const states = MEMBER_STATES.filter((state) => !out.includes(state));
  if (states.length < 2) {
    throw new Refusal('invalid-input', 'Fewer than two states are left to vote.', {
      where: 'without',
      remedy: 'Leave out the states that take no part, and no others.',
    });
  }
  const from = dossier === undefined ? 'question' : recorded === null ? 'not-recorded' : 'dossier';
  return {
    voters: { states, populations: table.populations },
    table,
    participation: { without: out, why: recorded?.why ?? null, from },
  };
}

/** Who takes no part in the act that a dossier is about; null where that is not recorded. */
async function participationOf(name: string, { store }: Pick<Context, 'store'>) {
  const { register } = await store();
  const dossier = await readDossier(register, name);
  if (dossier !== null) return dossier.without;
  throw new Refusal('not-found', `There is no dossier “${name}”.`, {
    where: 'dossier',
    remedy: 'The list of dossiers has the names.',
  });
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
