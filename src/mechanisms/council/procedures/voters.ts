/** Who votes: the question that every procedure on votes asks. */
import { MEMBER_STATES, Refusal } from '#kernel';
import { languageSchema, numeric, type Context } from '#procedure';
import * as z from 'zod';
import { nameSchema } from '../events.ts';
import { readDossier } from '../record/read.ts';
import {
  DEFAULT_YEAR,
  POPULATIONS,
  populationsOf,
  populationTable,
  type Populations,
} from '../reference/populations.ts';
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
  year: numeric(z.number().int().min(1).max(9999))
    .optional()
    .meta({ description: `The year of the vote, for the populations; ${DEFAULT_YEAR} when absent.` }),
  figures: z
    .string()
    .max(80)
    .optional()
    .meta({
      description: `The table of populations, whatever the year: ${POPULATIONS.map(({ id }) => id).join(' or ')}.`,
    }),
  language: languageSchema,
});

export type VotersQuestion = z.output<typeof votersQuestion>;

export const participationSchema = z
  .object({
    without: z.array(z.enum(MEMBER_STATES)),
    why: z.string().nullable().describe('As recorded with the dossier'),
    from: z
      .enum(['question', 'dossier', 'case', 'not-recorded'])
      .describe('Where it is from; not-recorded where the dossier does not say, and all were taken to vote'),
  })
  .describe('Who takes no part');

export type Participation = z.output<typeof participationSchema>;

interface Asked {
  readonly voters: Voters;
  readonly table: Populations;
  readonly participation: Participation;
}

/** Throws a Refusal where too few are left to vote, or the dossier or the figures are not there. */
export async function votersOf(
  {
    without,
    dossier,
    year = DEFAULT_YEAR,
    figures,
  }: Pick<VotersQuestion, 'without' | 'dossier' | 'year' | 'figures'>,
  context: Pick<Context, 'store'>,
): Promise<Asked> {
  const table = figures === undefined ? populationsOf(year) : populationTable(figures);
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

export const sourceSchema = z
  .object({
    figures: z.string().describe('The name of the table'),
    title: z.string(),
    url: z.string().nullable(),
    date: z.string(),
    standing: z.enum(['official', 'derived', 'reported']),
    populationOn: z.string(),
  })
  .describe('The populations that were used');

export function sourceOf({ id, source, populationOn }: Populations): z.output<typeof sourceSchema> {
  return { figures: id, ...source, populationOn };
}
