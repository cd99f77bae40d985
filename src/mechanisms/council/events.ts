/**
 * What can have happened to a meeting (stream `council/meeting/jha-2025-12-08`) and to a dossier (stream
 * `council/dossier/return-regulation`). Plain JSON: days are `2025-12-08`. Every event says where it is known from.
 */
import { isDay, MEMBER_STATES } from '#kernel';
import * as z from 'zod';
import { isStepCode, PROCEDURE_KINDS, type StepCode } from './dossier/procedures.ts';
import { READING_CODES } from './dossier/follow-up/follow-up.ts';
import { CONFIGURATIONS, DECISION_TYPES, POINT_LETTER, POSITIONS, RESULTS } from './letter/codes.ts';
import { REFERENCE_KINDS } from './letter/reference-kinds.ts';
import { sourceSchema, wordsSchema } from './outputs/common-schema.ts';
import { MAJORITIES } from './rules/majority.ts';

export const MEETINGS = 'council/meeting/';
export const DOSSIERS = 'council/dossier/';

/** The name of a meeting: its configuration and first day. */
export function meetingName(configuration: string, from: string): string {
  return `${configuration.toLowerCase()}-${from}`;
}

export const daySchema = z
  .string({ error: 'A day is written as 2025-12-08.' })
  .refine(isDay, { error: (issue) => `“${String(issue.input)}” is not a date such as 2025-12-08.` })
  .meta({ description: 'A day, as 2025-12-08.' });

export const nameSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'A name has small letters, digits and single hyphens, as return-regulation.',
  });

const text = z.string().trim().min(1).max(1_000);

const commitmentSchema = z.strictObject({ text: wordsSchema, due: daySchema.nullable().default(null) });

export const itemSchema = z.strictObject({
  part: z.string().max(10).nullable().default(null),
  partTitle: wordsSchema.nullable().default(null),
  number: z.number().int().min(1).max(99).nullable().default(null),
  letter: z.string().regex(POINT_LETTER).nullable().default(null),
  title: wordsSchema,
  type: z.enum(DECISION_TYPES).nullable().default(null),
  dossier: nameSchema.nullable().default(null).describe('The dossier that the point is about'),
  /** What the annotated agenda announced, by the state whose government wrote it. */
  announced: z
    .partialRecord(z.enum(MEMBER_STATES), z.enum(POSITIONS))
    .default({})
    .describe('Where governments said they stand, by state'),
  said: wordsSchema.nullable().default(null).describe('A paragraph of one’s own, for the letter'),
  commitments: z.array(commitmentSchema).max(20).default([]).describe('What parliament was promised'),
});

/** A subject of the covering letter, outside the agenda. Its commitments go by `topic-1`, `topic-2`, … */
export const topicSchema = z.strictObject({
  title: wordsSchema,
  dossier: nameSchema.nullable().default(null).describe('The dossier that it is about'),
  commitments: z.array(commitmentSchema).max(20).default([]),
});

const spanSchema = z.union([
  z.strictObject({
    count: z.number().int().min(1).max(1_000),
    unit: z.enum(['days', 'working-days', 'weeks', 'months', 'years']),
  }),
  z.strictObject({ years: z.number().int().min(0).max(100), months: z.number().int().min(0).max(1_000) }),
]);
const momentSchema = z.union([z.strictObject({ on: daySchema }), z.strictObject({ after: spanSchema })]);

/** What an act says of its own effect. */
export const termsSchema = z.strictObject({
  entryIntoForce: momentSchema.optional().describe('Absent: the twentieth day after publication'),
  application: momentSchema.optional(),
  partialApplication: z.array(momentSchema).max(20).optional(),
  transposition: momentSchema.optional(),
  reports: z
    .array(
      z.strictObject({
        what: z.enum(['report', 'evaluation']),
        moment: momentSchema,
        from: z.enum(['entry-into-force', 'application']).optional(),
      }),
    )
    .max(20)
    .optional(),
  extended: z.array(z.enum(READING_CODES)).optional(),
});

export const referenceSchema = z.strictObject({
  id: z.string().trim().min(1).max(100),
  kind: z.enum(REFERENCE_KINDS),
  url: z.url({ protocol: /^https?$/ }).optional(),
  since: daySchema.optional().describe('The day from which it is there'),
});

export const STEP = z
  .string()
  .refine(isStepCode, { error: (issue) => `“${String(issue.input)}” is no step of any procedure.` })
  .transform((code) => code as StepCode);

const pointKey = z.string().max(20).describe('The point, as I.8b');

const outcomeSchema = z.strictObject({
  key: pointKey,
  result: z
    .enum(RESULTS)
    .nullable()
    .describe('What came of it; null where that is not said and only the positions are known'),
  said: wordsSchema.nullable().default(null).describe('What happened, in a paragraph'),
  taken: z
    .partialRecord(z.enum(MEMBER_STATES), z.enum(POSITIONS))
    .default({})
    .describe('Where governments stood in the end'),
});

const example = z.boolean().default(false).describe('Whether it came with the program, to look at');

/** The data of each event by its type. */
export const EVENT_SCHEMAS = {
  AgendaSet: z.strictObject({
    configuration: z.enum(CONFIGURATIONS),
    from: daySchema,
    to: daySchema,
    place: text.nullable().default(null),
    informal: z.boolean().default(false),
    items: z.array(itemSchema).max(200),
    topics: z
      .array(topicSchema)
      .max(100)
      .default([])
      .describe('What the letter speaks of outside the agenda'),
    source: sourceSchema,
    example,
  }),
  PointSaid: z.strictObject({
    key: pointKey,
    said: wordsSchema.describe('A paragraph of one’s own, for the letter'),
  }),
  CommitmentMade: z.strictObject({
    key: pointKey,
    text: wordsSchema,
    due: daySchema.nullable().default(null),
  }),
  PointDealtWith: outcomeSchema.extend({ source: sourceSchema }),
  OutcomesSet: z.strictObject({ outcomes: z.array(outcomeSchema).max(200), source: sourceSchema }),
  CommitmentMet: z.strictObject({
    key: pointKey,
    place: z.number().int().min(0).max(19).describe('Which of the point’s commitments, from 0'),
    on: daySchema,
    source: sourceSchema,
  }),
  MeetingRemoved: z.strictObject({ why: text.optional() }),
  DossierOpened: z.strictObject({
    title: wordsSchema,
    kind: z
      .enum(PROCEDURE_KINDS as [string, ...string[]])
      .transform((kind) => kind as (typeof PROCEDURE_KINDS)[number]),
    traits: z
      .strictObject({
        form: z.enum(['regulation', 'directive', 'decision']).exactOptional(),
        parliament: z.enum(['consultation', 'consent', 'none']).exactOptional(),
        mixed: z.boolean().exactOptional(),
      })
      .default({}),
    references: z.array(referenceSchema).max(50).default([]),
    changes: z.array(z.string().max(60)).max(50).default([]).describe('The acts that it changes, by number'),
    without: z
      .strictObject({
        states: z.array(z.enum(MEMBER_STATES)).max(25),
        why: z.union([text, wordsSchema]).describe('In one language, or in each'),
      })
      .nullable()
      .default(null)
      .describe('Which states take no part, and by which protocol; null where that is not recorded'),
    majority: z
      .enum(MAJORITIES)
      .nullable()
      .default(null)
      .describe('By which majority the Council decides, where the legal basis departs from the procedure'),
    mechanism: z.string().max(40).nullable().default(null).describe('The mechanism of Acquis that runs it'),
    source: sourceSchema,
    example,
  }),
  StepTaken: z.strictObject({
    step: STEP,
    on: daySchema,
    dayAssumed: z
      .boolean()
      .exactOptional()
      .describe(
        'The day itself is not known: this one stands in, so that the step has its place in the order',
      ),
    source: sourceSchema,
  }),
  PositionTaken: z.strictObject({
    by: z.union([z.enum(MEMBER_STATES), z.enum(['commission', 'council', 'parliament'])]),
    position: z.enum(['support', 'conditional', 'oppose', 'abstains', 'not-stated']),
    on: daySchema,
    said: wordsSchema.optional().describe('In a sentence'),
    source: sourceSchema,
  }),
  TermsSet: z.strictObject({
    terms: termsSchema,
    since: daySchema.optional().describe('The day from which that is known'),
    source: sourceSchema,
  }),
  ReferencesAdded: z.strictObject({
    references: z.array(referenceSchema).min(1).max(50),
    source: sourceSchema,
  }),
  DossierRemoved: z.strictObject({ why: text.optional() }),
} as const;

export type EventType = keyof typeof EVENT_SCHEMAS;
export type EventData<Type extends EventType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;
export type EventInput<Type extends EventType> = z.input<(typeof EVENT_SCHEMAS)[Type]>;
export type Source = z.output<typeof sourceSchema>;
export type Topic = z.output<typeof topicSchema>;
export type Item = z.output<typeof itemSchema>;

/** One event as recorded, checked. */
export type CouncilEvent = {
  [Type in EventType]: {
    readonly type: Type;
    readonly data: EventData<Type>;
    /** When it was recorded; absent for what is not in the register yet. */
    readonly recordedAt?: string;
  };
}[EventType];

/** Reads an event of the register. Throws where it is of no type of these. */
export function readEvent({
  type,
  data,
  recordedAt,
}: {
  readonly type: string;
  readonly data: unknown;
  readonly recordedAt?: string;
}): CouncilEvent {
  if (!Object.hasOwn(EVENT_SCHEMAS, type))
    throw new Error(`The register holds an event “${type}” that nobody knows.`);
  const known = type as EventType;
  const at = recordedAt === undefined ? {} : { recordedAt };
  return { type: known, data: EVENT_SCHEMAS[known].parse(data), ...at } as CouncilEvent;
}
