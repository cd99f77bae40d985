/**
 * The facts of a cycle as JSON, both ways: parsed at the door, trusted inside. Money is in euro, days are
 * `2026-06-12`, shares are decimals; a missing list is empty and a missing figure is `null`: not known.
 */
import {
  ASSOCIATED_STATES,
  cents,
  type Cents,
  type Day,
  formatDay,
  isDay,
  MEMBER_STATES,
  type MemberState,
  parseDay,
  parseDecimal,
  type Provision,
  Refusal,
  toDecimal,
} from '#kernel';
import * as z from 'zod';
import type { CycleFacts } from './facts.ts';
import { ART_66, RECITAL_90 } from './law.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';

/** Codes that people write for Greece besides ISO's `GR`: the EU's own is `EL`. */
const EU_CODES: Readonly<Record<string, string>> = { EL: 'GR' };

/** A member state by its ISO code; Eurostat's `EL` is accepted for Greece. */
export const memberStateSchema = z
  .string()
  .transform((code) => EU_CODES[code.toUpperCase()] ?? code.toUpperCase())
  .pipe(
    z.enum(MEMBER_STATES, {
      error: (issue) => `“${String(issue.input)}” is not a member state: give an ISO code such as NL or GR.`,
    }),
  )
  .meta({ description: 'ISO 3166-1 alpha-2 code of a member state, for instance NL or GR.' });

export const daySchema = z
  .string()
  .refine(isDay, { error: (issue) => `“${String(issue.input)}” is not a date such as 2026-06-12.` })
  .transform((text): Day => parseDay(text));

export const personsSchema = z
  .number({ error: 'Persons are a whole number of 0 or more, for instance 120.' })
  .int({ error: 'Persons are a whole number: nobody is relocated in part.' })
  .min(0, { error: 'Persons cannot be negative.' })
  .max(100_000_000, { error: 'That is more persons than the rules are made for: at most 100 000 000.' });

export const euroSchema = z
  .number({ error: 'Money is an amount in euro, for instance 420000000.' })
  .min(0, { error: 'Money cannot be negative.' })
  .max(10_000_000_000_000, {
    error: 'That is more money than the rules are made for: at most EUR 10 000 000 million.',
  })
  .refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-3, {
    error: 'Money has at most two decimals: euro and cents.',
  })
  .transform((amount): Cents => cents(BigInt(Math.round(amount * 100))));

const shareSchema = z
  .string()
  .refine((text) => /^(0(\.\d{1,12})?|1(\.0{1,12})?)$/.test(text), {
    error: 'A share is a decimal between 0 and 1, for instance 0.42.',
  })
  .transform((text) => parseDecimal(text));

const standing = z.enum(['official', 'reported', 'unknown']).default('unknown');
const source = z.string().max(2_000).default('');
const state = memberStateSchema;

export const parametersSchema = z.object({
  applicationDate: daySchema.optional(),
  participants: z.array(state).min(1).optional(),
  rounding: z.enum(['up', 'nearest', 'staged', 'staged-up']).optional(),
  moneyFrom: z.enum(['persons', 'key']).optional(),
  caseTimeLimit: z.enum(['take-charge-request', 'transfer']).optional(),
  offsetNeedsReconvenedForum: z.boolean().optional(),
  offsetQuantity: z.enum(['gap', 'whole']).optional(),
  offsetSplit: z.enum(['by-key', 'by-shortfall']).optional(),
  beneficiaryPledgesCount: z.boolean().optional(),
  drawShares: z.enum(['by-pledge', 'by-remaining-pledge']).optional(),
  bilateralCases: z.boolean().optional(),
});

const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(10_000).default([]);

export const factsSchema = z.strictObject({
  year: z.number().int().min(2025).max(2100),
  asOf: daySchema,
  key: z.object({
    vintage: z.string().min(1),
    figures: z.partialRecord(
      z.enum([...MEMBER_STATES, ...ASSOCIATED_STATES]),
      z.object({
        population: z.number().int().positive().max(1e9),
        gdp: z.number().int().positive().max(1e10),
      }),
    ),
  }),
  parameters: parametersSchema.default({}),
  situations: list(
    z.object({
      state,
      category: z.enum(['pressure', 'risk', 'significant']),
      basis: z.enum(['decision', 'self-declared', 'accepted']).default('decision'),
      searchAndRescue: z.boolean().default(false),
      notifiedOn: daySchema.nullable().default(null),
      source,
    }),
  ),
  proposal: z.object({ relocations: personsSchema, money: euroSchema, standing }).nullable().default(null),
  pool: z
    .object({
      relocations: personsSchema.min(1),
      money: euroSchema,
      searchAndRescueShare: shareSchema.nullable().default(null),
      adoptedOn: daySchema,
      appliesFrom: daySchema,
    })
    .nullable()
    .default(null),
  pledges: list(
    z.object({
      state: state.refine((code) => code !== 'DK', { error: denmarkSentence('pledge') }),
      relocations: personsSchema.nullable().default(null),
      money: euroSchema.nullable().default(null),
      alternative: euroSchema.nullable().default(null),
      standing,
      source,
    }),
  ),
  deductions: list(
    z.object({
      state,
      basis: z.enum(['61', '62']),
      requestedOn: daySchema.nullable().default(null),
      status: z.enum(['asked', 'granted', 'refused']),
      granted: z
        .union([personsSchema, z.literal('full')])
        .nullable()
        .default(null),
      standing,
      source,
    }),
  ),
  needs: list(
    z.object({ beneficiary: state, notifiedOn: daySchema, relocations: personsSchema, money: euroSchema }),
  ),
  draws: list(z.object({ beneficiary: state, relocations: personsSchema, money: euroSchema })),
  deliveries: list(
    z.object({
      state,
      beneficiary: state.nullable().default(null),
      relocations: personsSchema,
      money: euroSchema,
      alternative: euroSchema,
    }),
  ),
  offsets: list(
    z.object({ state, beneficiary: state, cases: personsSchema, bilateral: z.boolean().default(false) }),
  ),
  shortcomings: list(
    z.object({ beneficiary: state, foundOn: daySchema, endedOn: daySchema.nullable().default(null) }),
  ),
  nonDelivery: list(state),
  forumReconvenedOn: daySchema.nullable().default(null),
});

export type FactsJson = z.input<typeof factsSchema>;

/** Parses facts at the door. Throws a Refusal of kind `invalid-input` that names the place and what would be right. */
export function parseFacts(json: unknown): CycleFacts {
  const result = factsSchema.safeParse(json);
  if (!result.success) throw refusalOf(result.error);
  const { parameters, key, ...rest } = result.data;
  return {
    ...rest,
    key: { vintage: key.vintage, figures: key.figures },
    parameters: withDefaults(parameters),
  };
}

/** The facts as JSON that `parseFacts` reads back to the same facts. */
export function factsToJson(facts: CycleFacts): FactsJson {
  const { parameters } = facts;
  return {
    year: facts.year,
    asOf: formatDay(facts.asOf),
    key: { vintage: facts.key.vintage, figures: { ...facts.key.figures } },
    parameters: {
      ...parameters,
      participants: [...parameters.participants],
      applicationDate: formatDay(parameters.applicationDate),
    },
    situations: facts.situations.map((item) => ({ ...item, notifiedOn: dayOrNull(item.notifiedOn) })),
    proposal: facts.proposal && { ...facts.proposal, money: inEuro(facts.proposal.money) },
    pool: facts.pool && {
      ...facts.pool,
      money: inEuro(facts.pool.money),
      searchAndRescueShare:
        facts.pool.searchAndRescueShare && trimmed(toDecimal(facts.pool.searchAndRescueShare, 12)),
      adoptedOn: formatDay(facts.pool.adoptedOn),
      appliesFrom: formatDay(facts.pool.appliesFrom),
    },
    pledges: facts.pledges.map((item) => ({
      ...item,
      money: inEuroOrNull(item.money),
      alternative: inEuroOrNull(item.alternative),
    })),
    deductions: facts.deductions.map((item) => ({ ...item, requestedOn: dayOrNull(item.requestedOn) })),
    needs: facts.needs.map((item) => ({
      ...item,
      notifiedOn: formatDay(item.notifiedOn),
      money: inEuro(item.money),
    })),
    draws: facts.draws.map((item) => ({ ...item, money: inEuro(item.money) })),
    deliveries: facts.deliveries.map((item) => ({
      ...item,
      money: inEuro(item.money),
      alternative: inEuro(item.alternative),
    })),
    offsets: facts.offsets.map((item) => ({ ...item })),
    shortcomings: facts.shortcomings.map((item) => ({
      ...item,
      foundOn: formatDay(item.foundOn),
      endedOn: dayOrNull(item.endedOn),
    })),
    nonDelivery: [...facts.nonDelivery],
    forumReconvenedOn: dayOrNull(facts.forumReconvenedOn),
  };
}

/** Cents as an amount in euro: exact, since amounts stay far below 2^53 cents. */
export function inEuro(amount: Cents): number {
  return Number(amount) / 100;
}

function inEuroOrNull(amount: Cents | null): number | null {
  return amount === null ? null : inEuro(amount);
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Parameters given, over the defaults; Denmark cannot be made a participant, but a what-if may leave states out. */
export function withDefaults(given: z.output<typeof parametersSchema>): CycleFacts['parameters'] {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...DEFAULT_PARAMETERS, ...set };
}

export function denmarkSentence(what: string): string {
  return `Denmark cannot ${what}: it takes no part in Regulation (EU) 2024/1351 (recital 90).`;
}

function refusalOf(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const where = issue?.path.map(String).join('.') || 'facts';
  const sentence = issue?.message ?? 'The facts are not of the form asked for.';
  const provision = provisionFor(where, sentence);
  return new Refusal('invalid-input', sentence, provision === undefined ? { where } : { where, provision });
}

function provisionFor(where: string, sentence: string): Provision | undefined {
  if (sentence.startsWith('Denmark')) return RECITAL_90;
  return where.startsWith('key') ? ART_66 : undefined;
}

export type { MemberState };
