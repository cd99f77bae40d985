/**
 * What can have happened in a year's cycle (stream `solidarity/cycle/2026`) and to the key's figures (stream
 * `solidarity/figures`). Past tense, plain JSON: days are `2026-06-12`, money is a decimal in euro as text,
 * persons are whole numbers, `null` means not known. Every event says where it is known from.
 */
import * as z from 'zod';
import { daySchema, memberStateSchema, personsSchema } from './facts-json.ts';
import { vintageSchema } from './reference/figures.ts';

/** The stream of one year's cycle. */
export function cycleStream(year: number): string {
  return `solidarity/cycle/${year}`;
}

export const FIGURES_STREAM = 'solidarity/figures';

/** Where a fact is known from. */
export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1, { error: 'A source has a title, for instance OJ L, 2025/2642.' }).max(500),
  url: z.url({ protocol: /^https?$/, error: 'A source’s address begins with https://.' }).optional(),
  date: z.string().max(10).optional(),
});

/** A day as text, checked and left as it is. */
const day = z
  .string({ error: 'A day is written as 2026-06-12.' })
  .refine((text) => daySchema.safeParse(text).success, {
    error: (issue) => `“${String(issue.input)}” is not a date such as 2026-06-12.`,
  })
  .meta({ description: 'A day, as 2026-06-12.' });

/** An amount in euro as text. A code of another currency gets a sentence of its own. */
const money = z
  .string({ error: 'Money is text in euro, for instance "12500.50".' })
  .transform((text) => text.trim().replace(/^(EUR|€)\s*|\s*(EUR|€)$/gi, ''))
  .refine((text) => !/[A-Z$£¥]/i.test(text), {
    error: (issue) =>
      `“${String(issue.input)}” is not in euro: solidarity is pledged and paid in euro, for instance 12500.50.`,
  })
  .refine((text) => !text.startsWith('-'), { error: 'Money cannot be negative.' })
  .refine((text) => /[A-Z$£¥]/i.test(text) || text.startsWith('-') || /^\d{1,14}(\.\d{1,2})?$/.test(text), {
    error: (issue) => `“${String(issue.input)}” is not an amount in euro such as 12500 or 12500.50.`,
  })
  .meta({ description: 'An amount in euro, as 12500 or 12500.50.' });

const state = memberStateSchema;
const persons = personsSchema;
const standing = z.enum(['official', 'reported', 'unknown']).default('official');
const text = z.string().trim().min(1).max(5_000);
const known = { source: sourceSchema, standing };
const effort = { relocations: persons.default(0), money: money.default('0') };
const basis = z.enum(['61', '62'], { error: 'A deduction rests on Article 61 or on Article 62.' });

/** The data of each event by its type. */
export const EVENT_SCHEMAS = {
  SituationsDetermined: z.strictObject({
    on: day,
    states: z
      .array(
        z.strictObject({
          state,
          category: z.enum(['pressure', 'risk', 'significant']),
          searchAndRescue: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(100),
    ...known,
  }),
  ProposalMade: z.strictObject({ on: day, relocations: persons, money, ...known }),
  ForumConvened: z.strictObject({ on: day, ...known }),
  ForumReconvened: z.strictObject({ on: day, ...known }),
  PoolAdopted: z.strictObject({
    adoptedOn: day,
    appliesFrom: day,
    relocations: persons,
    money,
    /** Percent with at most four decimals, 57(2). */
    searchAndRescuePercent: z
      .string()
      .regex(/^(\d{1,2}(\.\d{1,4})?|100)$/, { error: 'A percentage is a decimal from 0 to 100, as 42.' })
      .nullable()
      .default(null),
    ...known,
  }),
  PledgeRecorded: z.strictObject({
    state,
    relocations: persons.nullable().default(null),
    money: money.nullable().default(null),
    alternative: money.nullable().default(null),
    /** Said by an administrator when it puts a recorded pledge right. */
    correction: text.optional(),
    ...known,
  }),
  NeedNotified: z.strictObject({ state, on: day, ...effort, ...known }),
  PressureSelfDeclared: z.strictObject({ state, on: day, reasons: text, ...known }),
  SelfDeclarationDecided: z.strictObject({
    state,
    on: day,
    /** `accepted-without-pool`: capacity is insufficient or other objective reasons bar it, 59(6). */
    outcome: z.enum(['accepted', 'accepted-without-pool', 'not-accepted']),
    ...known,
  }),
  DeductionRequested: z.strictObject({
    state,
    basis,
    on: day.nullable().default(null),
    selfDeclared: z.boolean().default(false),
    reasons: text.optional(),
    ...known,
  }),
  DeductionAssessed: z.strictObject({ state, basis, on: day, ...known }),
  DeductionDecided: z.strictObject({
    state,
    basis,
    on: day,
    outcome: z.enum(['granted', 'refused']),
    granted: z
      .union([persons, z.literal('full')])
      .nullable()
      .default(null),
    ...known,
  }),
  DrawAgreed: z.strictObject({ state, on: day, ...effort, ...known }),
  DeliveryConfirmed: z.strictObject({
    state,
    beneficiary: state.nullable().default(null),
    on: day,
    ...effort,
    alternative: money.default('0'),
    ...known,
  }),
  AlternativeConvertedToMoney: z.strictObject({ state, on: day, alternative: money, ...known }),
  ShortcomingFound: z.strictObject({ state, on: day, ...known }),
  ShortcomingEnded: z.strictObject({ state, on: day, ...known }),
  OffsetTaken: z.strictObject({
    state,
    beneficiary: state,
    on: day,
    cases: persons.min(1),
    bilateral: z.boolean().default(false),
    ...known,
  }),
  /** How a state voted on the act, or what it said on it. Changes nothing in the balance. */
  PositionStated: z.strictObject({
    state,
    on: day.nullable().default(null),
    position: z.enum(['against', 'abstained', 'statement']),
    text: text.optional(),
    ...known,
  }),
  YearClosed: z.strictObject({ on: day, ...known }),
} as const;

export type CycleEventType = keyof typeof EVENT_SCHEMAS;
/** The data of an event, as the register holds it. */
export type CycleEventData<Type extends CycleEventType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;
/** What the door accepts for it: defaults may be left out. */
export type CycleEventInput<Type extends CycleEventType> = z.input<(typeof EVENT_SCHEMAS)[Type]>;
export type CycleEvent = {
  [Type in CycleEventType]: { readonly type: Type; readonly data: CycleEventData<Type> };
}[CycleEventType];

/** What was imported into the key's figures: the vintage whole, so that the register alone is enough. */
export const figuresImportedSchema = z.strictObject({
  vintage: vintageSchema,
  /** SHA-256 of the files as they were given, by what they are of. */
  digests: z.strictObject({ population: z.string(), gdp: z.string() }),
});
export type FiguresImported = z.output<typeof figuresImportedSchema>;

export function isCycleEventType(type: string): type is CycleEventType {
  return Object.hasOwn(EVENT_SCHEMAS, type);
}

/** Reads an event of the register. Throws a RangeError on an event that is none of a cycle. */
export function readCycleEvent(event: { readonly type: string; readonly data: unknown }): CycleEvent {
  if (!isCycleEventType(event.type)) throw new RangeError(`“${event.type}” is no event of a cycle.`);
  return { type: event.type, data: EVENT_SCHEMAS[event.type].parse(event.data) } as CycleEvent;
}
