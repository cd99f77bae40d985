/** One person: whether a case qualifies for an offset, and where a relocation stands. Nothing is kept. */
import { formatDay, institutionHolidays, printProvision } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { daySchema, memberStateSchema } from '../facts-json.ts';
import {
  determinationSchema,
  determinationToJson,
  languageSchema,
  reasonSchema,
  reasonsToJson,
} from '../outputs/reason-output.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { caseQualifiesForOffset } from '../rules/offset-case.ts';
import { CONTINUES_AFTER_EXPIRY, relocationProgress } from '../rules/relocation.ts';

const known = z.boolean().nullable().default(null);
const asOf = daySchema
  .optional()
  .meta({ description: 'The day on which the case is judged; today when absent.' });
const ADVICE = {
  en: 'This is advice to an official, who decides.',
  nl: 'Dit is advies aan een ambtenaar, die beslist.',
} as const;

export const offsetCase = procedure({
  action: 'solidarity.offsetCase',
  summary: {
    en: 'Does one person’s case qualify for a responsibility offset (Article 63(8))?',
    nl: 'Komt het geval van één persoon in aanmerking voor een verantwoordelijkheidscompensatie (artikel 63, lid 8)?',
  },
  method: 'POST',
  path: '/solidarity/offset-case',
})
  .input(
    z.object({
      unaccompaniedMinor: known,
      responsibleUnderArticle: z.number().int().min(1).max(85).nullable().default(null),
      timeLimitFrom: daySchema.nullable().default(null),
      databaseHit: known,
      transferExtension: z.enum(['none', 'imprisoned', 'absconding']).nullable().default(null),
      absconded: known,
      beneficiaryOfProtection: known,
      admittedPerson: known,
      finallyRejected: known,
      timeLimit: z
        .enum(['take-charge-request', 'transfer'])
        .default(DEFAULT_PARAMETERS.caseTimeLimit)
        .meta({ description: 'Which time limit Article 63(8)(c) means.' }),
      asOf,
      language: languageSchema,
    }),
  )
  .output(determinationSchema.extend({ asOf: z.string(), advice: z.string() }))
  .handler(({ input, context }) => {
    const day = input.asOf ?? context.today;
    const determination = caseQualifiesForOffset(input, day, { caseTimeLimit: input.timeLimit });
    return {
      ...determinationToJson(determination, input.language),
      asOf: formatDay(day),
      advice: ADVICE[input.language],
    };
  });

export const relocation = procedure({
  action: 'solidarity.relocation',
  summary: {
    en: 'Where the relocation of one person stands, and what is due until when (Article 67)',
    nl: 'Waar de herplaatsing van één persoon staat, en wat tot wanneer moet gebeuren (artikel 67)',
  },
  method: 'POST',
  path: '/solidarity/relocation',
  view: {
    rows: 'deadlines',
    columns: [
      { path: 'code', head: 'What' },
      { path: 'by', head: 'By' },
      { path: 'passed', head: 'Passed' },
      { path: 'citation', head: 'Under' },
    ],
  },
})
  .input(
    z.object({
      securityThreat: known,
      beneficiaryResponsibleUnder: z.enum(['25-28', '25(5)', '34', 'other']).nullable().default(null),
      submittedOn: daySchema.nullable().default(null),
      complex: z.boolean().default(false),
      answeredOn: daySchema.nullable().default(null),
      accepted: known,
      decidedOn: daySchema.nullable().default(null),
      appealDecidedOn: daySchema.nullable().default(null),
      transferredOn: daySchema.nullable().default(null),
      state: memberStateSchema.optional().meta({
        description:
          'The member state whose holidays count (Article 75(d)); those of the institutions when absent.',
      }),
      asOf,
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      step: z.string(),
      mayBeRelocated: determinationSchema,
      accepted: determinationSchema,
      deadlines: z.array(
        z.object({
          code: z.string(),
          by: z.string(),
          passed: z.boolean(),
          citation: z.string(),
          reasons: z.array(reasonSchema),
        }),
      ),
      notes: z.array(reasonSchema),
      asOf: z.string(),
      advice: z.string(),
    }),
  )
  .handler(async ({ input, context }) => {
    const { answeredOn, accepted, language, state, asOf: day = context.today, ...rest } = input;
    const answer = answeredOn === null || accepted === null ? null : { on: answeredOn, accepted };
    const calendar =
      state === undefined ? institutionHolidays() : (await import('#kernel/holidays')).stateHolidays(state);
    const progress = relocationProgress({ ...rest, answer }, day, calendar);
    return {
      step: progress.step,
      mayBeRelocated: determinationToJson(progress.mayBeRelocated, language),
      accepted: determinationToJson(progress.accepted, language),
      deadlines: progress.deadlines.map(({ code, provision, deadline, passed }) => ({
        code,
        by: formatDay(deadline.end),
        passed,
        citation: printProvision(provision, { language }),
        reasons: reasonsToJson(deadline.reasons, language),
      })),
      notes: reasonsToJson([CONTINUES_AFTER_EXPIRY], language),
      asOf: formatDay(day),
      advice: ADVICE[language],
    };
  });
