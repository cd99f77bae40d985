/** Who owes what share: the answer of `solidarity shares`. */
import { apportion, decimalFromScaled, formatDay, type Language } from '#kernel';
import * as z from 'zod';
import type { CycleFacts } from '../facts.ts';
import { inEuro } from '../facts-json.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import { parametersToJson } from './parameters-output.ts';
import { reasonsToJson, reasonSchema } from './reason-output.ts';
import { sourceSchema, type SourceJson } from './source-output.ts';

/** Decimals of a printed share: enough that no two states of the Union look alike. */
const SHARE_PLACES = 12;

export const sharesSchema = z.object({
  asOf: z.string(),
  year: z.number().int(),
  parameters: z.record(z.string(), z.unknown()),
  sources: z.array(sourceSchema),
  pool: z.object({ relocations: z.number().int(), euro: z.number() }).nullable(),
  states: z.array(
    z.object({
      state: z.string(),
      share: z.string().meta({ description: 'Fraction of the whole; the printed shares sum to exactly 1.' }),
      persons: z.number().int().nullable(),
      euro: z.number().int().nullable(),
      reasons: z.array(reasonSchema),
    }),
  ),
});

/** The shares of all participants, with what they come to at the pool's reference numbers. */
export function sharesOutput(
  facts: CycleFacts,
  sources: readonly SourceJson[],
  language: Language,
): z.infer<typeof sharesSchema> {
  const { states } = evaluateCycle(facts);
  const taking = states.flatMap((item) => (item.share === null ? [] : [{ ...item, share: item.share }]));
  const printed = apportion(
    10n ** BigInt(SHARE_PLACES),
    taking.map(({ share }) => share.numerator),
  );
  const numbers = facts.pool ?? facts.proposal;
  return {
    asOf: formatDay(facts.asOf),
    year: facts.year,
    parameters: parametersToJson(facts.parameters, facts.key.vintage),
    sources: [...sources],
    pool: numbers && { relocations: numbers.relocations, euro: inEuro(numbers.money) },
    states: taking.map((item, index) => ({
      state: item.state,
      share: decimalFromScaled(printed[index] ?? 0n, SHARE_PLACES),
      persons: item.fairShare.value?.persons ?? null,
      euro: item.fairShare.value ? Math.round(inEuro(item.fairShare.value.money)) : null,
      reasons: reasonsToJson(item.fairShare.reasons, language),
    })),
  };
}
