/** A scenario as the door takes it: what is to be another than recorded. */
import { cents } from '#kernel';
import type { Context } from '#procedure';
import * as z from 'zod';
import type { CycleFacts, KeyFigures } from '../facts.ts';
import {
  daySchema,
  denmarkSentence,
  euroSchema,
  memberStateSchema,
  parametersSchema,
  personsSchema,
} from '../facts-json.ts';
import type { SolidarityParameters } from '../parameters.ts';
import { changeOf } from '../rules/assumption.ts';
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
  const { withVintage, withRounding, participants, parameters = {}, ...assumed } = input;
  return changeOf(
    {
      ...assumed,
      key: withVintage === undefined ? undefined : await keyOf(withVintage, store),
      parameters: {
        ...present(parameters),
        ...(withRounding ? { rounding: withRounding } : {}),
        ...(participants ? { participants } : {}),
      },
    },
    facts,
  );
}

async function keyOf(name: string, store: Context['store']): Promise<KeyFigures> {
  const { register } = await store();
  const { id, figures } = await findVintage(register, name);
  return { vintage: id, figures };
}

/** Without the parameters that were not given. */
function present(given: z.output<typeof parametersSchema>): Partial<SolidarityParameters> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
