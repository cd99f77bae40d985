/** A scenario as the door takes it: what is to be another than recorded. */
import { cents, type Cents, type MemberState } from '#kernel';
import type { Context } from '#procedure';
import * as z from 'zod';
import type { CycleFacts, Pledge, Situation } from '../facts.ts';
import {
  daySchema,
  denmarkSentence,
  euroSchema,
  memberStateSchema,
  parametersSchema,
  personsSchema,
} from '../facts-json.ts';
import type { SolidarityParameters } from '../parameters.ts';
import type { Vintage } from '../reference/figures.ts';
import type { Change } from '../rules/what-if.ts';
import { findVintage } from './vintages.ts';

const pledgeChange = z.object({
  state: memberStateSchema.refine((state) => state !== 'DK', { error: denmarkSentence('pledge') }),
  relocations: personsSchema.default(0),
  money: euroSchema.default(cents(0n)),
  alternative: euroSchema.default(cents(0n)),
});
const deductionChange = z.object({
  state: memberStateSchema,
  basis: z.enum(['61', '62']).default('62'),
  granted: z.union([personsSchema, z.literal('full')]).default('full'),
});
const states = z.array(memberStateSchema);

/** What a scenario may change; what is absent stays as recorded. */
export const changeFields = {
  pool: personsSchema
    .min(1)
    .optional()
    .meta({ description: 'Pool size in relocations; money follows at its ratio.' }),
  money: euroSchema.optional().meta({ description: 'Pool size in euro, when it is not to follow.' }),
  withVintage: z.string().optional().meta({ description: 'Compute the changed cycle from these figures.' }),
  withRounding: z
    .enum(['up', 'nearest', 'staged', 'staged-up'])
    .optional()
    .meta({ description: 'Round the changed cycle so.' }),
  participants: states.min(1).optional().meta({ description: 'The states that the key is summed over.' }),
  pressure: states
    .optional()
    .meta({ description: 'The states under migratory pressure, in place of those recorded.' }),
  significant: states.optional().meta({ description: 'The states in a significant situation, likewise.' }),
  pledges: z.array(pledgeChange).optional().meta({ description: 'Pledges in place of those recorded.' }),
  deductions: z.array(deductionChange).optional().meta({ description: 'Deductions granted.' }),
  shortcomings: states
    .optional()
    .meta({ description: 'Beneficiaries in which systemic shortcomings are found.' }),
  notDelivering: states.optional().meta({ description: 'States assumed not to deliver what they pledged.' }),
  forumReconvenedOn: daySchema.optional().meta({ description: 'The day on which the forum meets again.' }),
  parameters: parametersSchema
    .optional()
    .meta({ description: 'Other choices where the text leaves one, by name; see the parameters.' }),
};

export const changeSchema = z.strictObject(changeFields);

export type ChangeInput = z.output<typeof changeSchema>;

/** The change with its figures found. Throws a Refusal when a vintage does not exist. */
export async function resolveChange(
  input: ChangeInput,
  facts: Pick<CycleFacts, 'situations' | 'asOf'>,
  { store }: Pick<Context, 'store'>,
): Promise<Change> {
  if (input.withVintage === undefined) return changeOf(input, facts, undefined);
  const { register } = await store();
  return changeOf(input, facts, await findVintage(register, input.withVintage));
}

/** The change that the question describes; lists of states replace the recorded situations of their category. */
function changeOf(
  input: ChangeInput,
  { situations: recorded, asOf }: Pick<CycleFacts, 'situations' | 'asOf'>,
  vintage: Vintage | undefined,
): Change {
  const { pool, money, withRounding, participants, pledges, deductions, shortcomings } = input;
  return {
    ...(pool === undefined ? {} : { pool }),
    ...(money === undefined ? {} : { money }),
    ...(vintage ? { key: { vintage: vintage.id, figures: vintage.figures } } : {}),
    parameters: {
      ...present(input.parameters ?? {}),
      ...(withRounding ? { rounding: withRounding } : {}),
      ...(participants ? { participants } : {}),
    },
    situations: situationsFrom(input, recorded),
    ...(pledges ? { pledges: pledges.map(assumed) } : {}),
    ...(deductions
      ? {
          deductions: deductions.map((item) => ({
            ...item,
            requestedOn: null,
            status: 'granted' as const,
            standing: 'unknown' as const,
            source: 'what-if',
          })),
        }
      : {}),
    ...(shortcomings
      ? { shortcomings: shortcomings.map((beneficiary) => ({ beneficiary, foundOn: asOf })) }
      : {}),
    ...(input.notDelivering ? { nonDelivery: input.notDelivering } : {}),
    ...(input.forumReconvenedOn === undefined ? {} : { forumReconvenedOn: input.forumReconvenedOn }),
  };
}

function assumed(pledge: {
  state: MemberState;
  relocations: number;
  money: Cents;
  alternative: Cents;
}): Pledge {
  return { ...pledge, standing: 'unknown', source: 'what-if' };
}

function situationsFrom({ pressure, significant }: ChangeInput, recorded: readonly Situation[]): Situation[] {
  const replace = (category: 'pressure' | 'significant', list: readonly MemberState[] | undefined) =>
    list?.map((state) => ({
      state,
      category,
      basis: 'decision' as const,
      searchAndRescue: false,
      notifiedOn: null,
      source: 'what-if',
    })) ?? recorded.filter((item) => item.category === category);
  return [
    ...replace('pressure', pressure),
    ...recorded.filter((item) => item.category === 'risk'),
    ...replace('significant', significant),
  ];
}

/** Without the parameters that were not given. */
function present(given: z.output<typeof parametersSchema>): Partial<SolidarityParameters> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
