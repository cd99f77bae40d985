/** A what-if beside the record: the changed cycle, and the difference state by state. */
import type { Language } from '#kernel';
import * as z from 'zod';
import type { CycleEvaluation, Effort } from '../evaluation.ts';
import type { CycleFacts } from '../facts.ts';
import { inEuro } from '../facts-json.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import { changeFacts, compareCycles, type Change } from '../rules/what-if.ts';
import { cycleOutput, cycleSchema } from './cycle-output.ts';
import type { SourceJson } from './source-output.ts';

const effectSchema = z.object({ persons: z.number().int(), euro: z.number() }).nullable();

/** A value on both sides of a comparison, under the names of the sides. */
const sides = <Name extends string, Value extends z.ZodType>(names: readonly [Name, Name], value: Value) =>
  z.object({ [names[0]]: value, [names[1]]: value } as Record<Name, Value>);

function differencesSchema<Name extends string>(names: readonly [Name, Name]) {
  return {
    note: z.string(),
    effective: sides(names, effectSchema),
    differences: z.array(
      z.object({
        state: z.string(),
        role: sides(names, z.string()),
        persons: sides(names, z.number()),
        euro: sides(names, z.number()),
        owed: sides(names, z.number().nullable()),
      }),
    ),
  };
}

const RECORD_AND_CHANGE = ['recorded', 'changed'] as const;
const TWO_SCENARIOS = ['first', 'second'] as const;

export const whatIfSchema = z.object({ ...differencesSchema(RECORD_AND_CHANGE), cycle: cycleSchema });
export const comparisonSchema = z.object(differencesSchema(TWO_SCENARIOS));

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
  const after = evaluateCycle(changed);
  return {
    ...differences(evaluateCycle(facts), after, RECORD_AND_CHANGE, language),
    cycle: cycleOutput(changed, sources, language, after),
  };
}

/** Two scenarios over the same record. */
export function comparisonOutput(
  facts: CycleFacts,
  first: Change,
  second: Change,
  language: Language,
): z.infer<typeof comparisonSchema> {
  const before = evaluateCycle(changeFacts(facts, first));
  const after = evaluateCycle(changeFacts(facts, second));
  return differences(before, after, TWO_SCENARIOS, language);
}

function differences<Name extends string>(
  before: CycleEvaluation,
  after: CycleEvaluation,
  names: readonly [Name, Name],
  language: Language,
) {
  const both = <Value, Json>(
    values: readonly [Value, Value],
    toJson: (value: Value) => Json,
  ): Record<Name, Json> =>
    ({ [names[0]]: toJson(values[0]), [names[1]]: toJson(values[1]) }) as Record<Name, Json>;
  return {
    note: NOTE[language],
    effective: both([before.effective.value, after.effective.value], effect),
    differences: compareCycles(before, after).map((item) => ({
      state: item.state,
      role: both(item.role, (role) => role),
      persons: both(item.persons, (persons) => persons),
      euro: both(item.money, inEuro),
      owed: both(item.owed, (owed) => (owed === null ? null : inEuro(owed))),
    })),
  };
}

function effect(value: Effort | null) {
  return value && { persons: value.persons, euro: inEuro(value.money) };
}
