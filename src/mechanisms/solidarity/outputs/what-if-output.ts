/** A what-if beside the record: the changed cycle, and the difference state by state. */
import type { Language } from '#kernel';
import * as z from 'zod';
import type { CycleFacts } from '../facts.ts';
import { inEuro } from '../facts-json.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import { changeFacts, compareCycles, type Change } from '../rules/what-if.ts';
import { cycleOutput, cycleSchema } from './cycle-output.ts';
import type { SourceJson } from './source-output.ts';

const effectSchema = z.object({ persons: z.number().int(), euro: z.number() }).nullable();

export const whatIfSchema = z.object({
  note: z.string(),
  effective: z.object({ recorded: effectSchema, changed: effectSchema }),
  differences: z.array(
    z.object({
      state: z.string(),
      role: z.object({ recorded: z.string(), changed: z.string() }),
      persons: z.object({ recorded: z.number(), changed: z.number() }),
      euro: z.object({ recorded: z.number(), changed: z.number() }),
      owed: z.object({ recorded: z.number().nullable(), changed: z.number().nullable() }),
    }),
  ),
  cycle: cycleSchema,
});

const NOTE: Readonly<Record<Language, string>> = {
  en: 'This is a what-if: the register is unchanged.',
  nl: 'Dit is een wat-als: het register is niet veranderd.',
};

export function whatIfOutput(
  facts: CycleFacts,
  change: Change,
  sources: readonly SourceJson[],
  language: Language,
): z.infer<typeof whatIfSchema> {
  const changed = changeFacts(facts, change);
  const before = evaluateCycle(facts);
  const after = evaluateCycle(changed);
  return {
    note: NOTE[language],
    effective: { recorded: effect(before.effective.value), changed: effect(after.effective.value) },
    differences: compareCycles(before, after).map((item) => ({
      state: item.state,
      role: pair(item.role, (role) => role),
      persons: pair(item.persons, (persons) => persons),
      euro: pair(item.money, inEuro),
      owed: pair(item.owed, (owed) => (owed === null ? null : inEuro(owed))),
    })),
    cycle: cycleOutput(changed, sources, language),
  };
}

function pair<Value, Json>(
  [recorded, changed]: readonly [Value, Value],
  toJson: (value: Value) => Json,
): { recorded: Json; changed: Json } {
  return { recorded: toJson(recorded), changed: toJson(changed) };
}

function effect(value: { persons: number; money: Parameters<typeof inEuro>[0] } | null) {
  return value && { persons: value.persons, euro: inEuro(value.money) };
}
