/** What is said of a country. */
import { determinationSchema } from '#procedure/outcome';
import * as z from 'zod';

export const answerSchema = z.enum(['yes', 'no', 'not-yet-known']);

export const rateSchema = z.object({
  year: z.number().int().describe('The year of the decisions'),
  standing: z
    .enum(['official', 'proxy'])
    .describe('Official where the Union published it; a proxy gives bounds'),
  value: z.number().nullable().describe('Of a hundred; null where only the bounds are known'),
  lowest: z.number().describe('It is not below this, rounded down to a tenth'),
  highest: z.number().describe('It is not above this, rounded up to a tenth'),
  decisions: z
    .object({
      recognised: z.number().int(),
      complementary: z.number().int(),
      rejected: z.number().int(),
      closed: z.number().int(),
    })
    .nullable()
    .describe('What the bounds were computed from'),
  availableFrom: z.string().describe('From when the law goes by this year'),
  text: z.string(),
  source: z.string(),
});

export const groundSchema = z.object({
  ground: z.enum(['42(1)(e)', '42(1)(j)']),
  by: z.enum(['union-list', 'national-list', 'rate']),
  citation: z.string(),
  url: z.string(),
  answer: answerSchema,
  text: z.string(),
  states: z.array(z.string()).describe('Of a national list: the states in which it holds'),
  determination: determinationSchema,
});

export const nationalSchema = z.object({
  state: z.string(),
  name: z.string(),
  answer: answerSchema.describe('Whether it is on the list on that day'),
  status: z.enum(['listed', 'suspended', 'removed']).describe('As a source last showed it'),
  from: z.string().nullable(),
  seenOn: z.string().describe('When a source last showed it; of a suspension or a removal, when it happened'),
  text: z.string(),
  source: z.string(),
  confidence: z.enum(['confirmed', 'uncertain']),
});

export const changeSchema = z.object({ on: z.string(), text: z.string(), source: z.string() });

export const countrySchema = z.object({
  code: z.string(),
  name: z.string(),
  asOf: z.string(),
  law: z.enum(['APR', 'APD']),
  lawText: z.string(),
  union: z.object({
    answer: answerSchema,
    basis: z.enum(['annex', 'candidate']).nullable(),
    text: z.string(),
    source: z.string().nullable(),
    confidence: z.enum(['confirmed', 'uncertain']).nullable(),
  }),
  rate: rateSchema.nullable(),
  grounds: z.array(groundSchema),
  national: z.array(nationalSchema),
  earlierRates: z.array(rateSchema),
  changes: z.array(changeSchema),
  uncertain: z.array(z.object({ about: z.string(), text: z.string() })),
});

/** How a country stands on the Union list: named in the annex, a candidate State that is in or kept out, or neither. */
export const LISTINGS = ['annex', 'candidate', 'excluded', 'not-yet-known', 'none'] as const;

export const countriesSchema = z.object({
  asOf: z.string(),
  countries: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      unionList: answerSchema.describe('Ground 42(1)(e) by the Union list'),
      listing: z
        .enum(LISTINGS)
        .describe('On the Union list by the annex or as a candidate State, kept out of it, or not on it'),
      lowRate: answerSchema.describe('Ground 42(1)(j)'),
      rate: z.string().nullable(),
      figure: rateSchema
        .pick({ year: true, standing: true, value: true, lowest: true, highest: true, source: true })
        .nullable()
        .describe('The rate in figures'),
      states: z.array(z.string()).describe('States on whose list it is on that day'),
      seenWith: z.array(z.string()).describe('States on whose list it was when last confirmed'),
    }),
  ),
});

export const CHANGE_KINDS = ['union-list', 'rate', 'national-list'] as const;

export const changesSchema = z.object({
  on: z.string(),
  law: z.array(z.object({ text: z.string(), citation: z.string(), url: z.string() })),
  countries: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      what: z.enum(CHANGE_KINDS),
      before: answerSchema.nullable(),
      after: answerSchema.nullable(),
      text: z.string(),
    }),
  ),
  earlier: z.string().nullable().describe('The last day before it on which something changed'),
  later: z.string().nullable().describe('The next day after it on which something changed'),
});

export type CountriesJson = z.infer<typeof countriesSchema>;
export type CountryJson = z.infer<typeof countrySchema>;
export type RateJson = z.infer<typeof rateSchema>;
export type GroundJson = z.infer<typeof groundSchema>;
export type NationalJson = z.infer<typeof nationalSchema>;
export type ChangeJson = z.infer<typeof changeSchema>;
