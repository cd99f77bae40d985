/** Ways through a procedure by steps that it allows, chosen by chance and by nothing else. */
import fc from 'fast-check';
import { addDays, parseDay, type Day } from '#kernel';
import { nextSteps } from './next-steps.ts';
import type { Traits } from './procedure.ts';
import { PROCEDURE_KINDS, type ProcedureKind } from './procedures.ts';
import type { HistoryEntry } from './state.ts';

export interface Walk {
  readonly kind: ProcedureKind;
  readonly traits: Traits;
  readonly history: readonly HistoryEntry[];
}

/** All that decides which steps a file has is known. */
export const knownTraits: fc.Arbitrary<Traits> = fc.record({
  form: fc.constantFrom('regulation' as const, 'directive' as const, 'decision' as const),
  parliament: fc.constantFrom('consultation' as const, 'consent' as const, 'none' as const),
  mixed: fc.boolean(),
});

/** Some of it is not. */
export const anyTraits: fc.Arbitrary<Traits> = fc.record(
  {
    form: fc.constantFrom('regulation' as const, 'directive' as const, 'decision' as const),
    parliament: fc.constantFrom('consultation' as const, 'consent' as const, 'none' as const),
    mixed: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** One step at a time, each some days after the one before, none taken twice, until chance or the procedure stops. */
export function walks(traits: fc.Arbitrary<Traits>, most = 80): fc.Arbitrary<Walk> {
  return fc
    .record({
      kind: fc.constantFrom(...PROCEDURE_KINDS),
      traits,
      choices: fc.array(fc.record({ pick: fc.nat(1_000), days: fc.nat(200) }), {
        minLength: most === 80 ? most : 0,
        maxLength: most,
      }),
    })
    .map(({ kind, traits: known, choices }) => {
      const history: HistoryEntry[] = [];
      let on: Day = parseDay('2020-01-01');
      for (const { pick, days } of choices) {
        const open = nextSteps(kind, history, known).filter(({ again }) => !again);
        const chosen = open[pick % Math.max(open.length, 1)];
        if (chosen === undefined) break;
        on = addDays(on, days);
        history.push({ step: chosen.step, on });
      }
      return { kind, traits: known, history };
    });
}
