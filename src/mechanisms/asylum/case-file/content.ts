/** What is in a case file: personal data, in the vault only. */
import { SCHENGEN_STATES } from '#kernel';
import * as z from 'zod';

/** The procedures in which an application can be examined. */
export const PROCEDURES = ['admissibility', 'border', 'accelerated', 'regular', 'transfer'] as const;

export const decisionSchema = z.strictObject({
  procedure: z.enum(PROCEDURES).meta({ description: 'In which procedure it goes on.' }),
  state: z
    .enum(SCHENGEN_STATES)
    .nullable()
    .default(null)
    .meta({ description: 'Which state the official holds responsible.' }),
  reasons: z
    .string()
    .trim()
    .min(1, 'A decision has reasons of its own: write at least a sentence.')
    .max(10_000)
    .meta({ description: 'The official’s own reasons, not those of the advice.' }),
});

export type OfficialDecision = z.output<typeof decisionSchema>;

/** As kept: facts in the form in which they came, so that a later version of the rules can read them again. */
export const contentSchema = z.strictObject({
  ownReference: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  decision: decisionSchema
    .extend({ on: z.string(), by: z.string(), advice: z.unknown().describe('What was advised on that day') })
    .nullable(),
});

export type FileContent = z.output<typeof contentSchema>;
