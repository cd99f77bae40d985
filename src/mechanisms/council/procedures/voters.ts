/** Who votes: the question that every procedure on votes asks. */
import { MEMBER_STATES, Refusal } from '#kernel';
import { languageSchema, numeric, type Context } from '#procedure';
import * as z from 'zod';
import { nameSchema } from '../events.ts';
import { councilVoteOf } from '../dossier/votes.ts';
import { whyWithout } from '../outputs/dossier-output.ts';
import { missing } from '../outputs/missing.ts';
import type { Dossier } from '../record/dossier.ts';
import { readDossier } from '../record/read.ts';
import {
  DEFAULT_YEAR,
  POPULATIONS,
  populationsOf,
  populationTable,
  type Populations,
} from '../reference/populations.ts';
import { MAJORITIES, type Majority, type Voters } from '../rules/majority.ts';
import { stateList } from '../state-list.ts';

export const votersQuestion = z.object({
  majority: z.enum(MAJORITIES).optional().meta({
    description:
      'qualified: on a proposal of the Commission or the High Representative; reinforced: without one; simple; unanimity. Absent: as the procedure of the dossier has it, and qualified without one.',
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
  readonly majority: Majority;
  readonly voters: Voters;
  readonly table: Populations;
  readonly participation: Participation;
}

/** Throws a Refusal where too few are left to vote, the dossier or the figures are not there, or the Council does not vote on it. */
export async function votersOf(
  {
    majority,
    without,
    dossier,
    year = DEFAULT_YEAR,
    figures,
    language,
  }: Pick<VotersQuestion, 'majority' | 'without' | 'dossier' | 'year' | 'figures' | 'language'>,
  context: Pick<Context, 'store'>,
): Promise<Asked> {
  const table = figures === undefined ? populationsOf(year) : populationTable(figures);
  const asked = dossier === undefined ? undefined : await recordedDossier(dossier, context);
  const recorded = asked?.without;
  const vote = asked === undefined ? undefined : councilVoteOf(asked);
  if (majority === undefined && vote?.majority === null) {
    throw new Refusal('invalid-input', `${vote.why[language]}.`, {
      where: 'dossier',
      remedy: 'Name a majority to count one all the same.',
    });
  }
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
    majority: majority ?? vote?.majority ?? 'qualified',
    voters: { states, populations: table.populations },
    table,
    participation: { without: out, why: recorded ? whyWithout(recorded, language) : null, from },
  };
}

async function recordedDossier(name: string, { store }: Pick<Context, 'store'>): Promise<Dossier> {
  const { register } = await store();
  const dossier = await readDossier(register, name);
  if (dossier !== null) return dossier;
  throw missing('dossier', name);
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
