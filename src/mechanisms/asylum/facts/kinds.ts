/** The kinds of fact that a case has: what values they take, how they are read at the door, how they are asked. */
import {
  type CountryCode,
  type Day,
  formatDay,
  isDay,
  parseCountry,
  parseDay,
  Refusal,
  SCHENGEN_STATES,
  type StateCode,
} from '#kernel';
import * as z from 'zod';

/** How a fact is asked for. */
export type FactForm =
  'yes-no' | 'day' | 'choice' | 'state' | 'states' | 'country' | 'number' | 'percent' | 'list';

export interface FactKind<Value> {
  readonly form: FactForm;
  /** From JSON to what the rules see. */
  readonly schema: z.ZodType<Value>;
  /** The answers of a choice. */
  readonly options?: readonly string[];
  /** What is asked of each item of a list. */
  readonly fields?: readonly ItemField[];
}

/** One thing that is asked of an item of a list; it may be unknown as well. */
export interface ItemField {
  readonly key: string;
  readonly form: FactForm;
  readonly options?: readonly string[];
}

export type ValueOf<Kind> = Kind extends FactKind<infer Value> ? Value : never;

export const yesNo = (): FactKind<boolean> => ({ form: 'yes-no', schema: z.boolean() });

/** Both ways: a case file keeps facts as they are written. */
const daySchema = z.codec(
  z
    .string()
    .refine(isDay, { error: ({ input }) => `“${String(input)}” is not a day: write it as 2026-07-01.` }),
  z.custom<Day>((value) => Number.isSafeInteger(value)),
  { decode: parseDay, encode: formatDay },
);

export const day = (): FactKind<Day> => ({ form: 'day', schema: daySchema });

export const choice = <const Option extends string>(options: readonly Option[]): FactKind<Option> => ({
  form: 'choice',
  schema: z.enum(options),
  options,
});

/** A state that takes part in the Dublin system: a member state, or Iceland, Liechtenstein, Norway or Switzerland. */
export const state = (): FactKind<StateCode> => ({ form: 'state', schema: z.enum(SCHENGEN_STATES) });

export const states = (): FactKind<readonly StateCode[]> => ({
  form: 'states',
  schema: z.array(z.enum(SCHENGEN_STATES)),
});

/** From a code or a name to alpha-3; a member state and a country that is no more are refused, with what became of it. */
const countrySchema = z.codec(
  z
    .string()
    .max(100)
    .refine((text) => whyNoCountry(text) === null, {
      error: ({ input }) => whyNoCountry(String(input)) ?? 'It is no third country.',
    }),
  z.string(),
  { decode: (text): CountryCode => parseCountry(text), encode: (code) => code },
);

/** Null where it is one. */
function whyNoCountry(text: string): string | null {
  try {
    parseCountry(text);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

export const country = (): FactKind<CountryCode> => ({ form: 'country', schema: countrySchema });

/** A whole number of at least nought. */
export const number = (): FactKind<number> => ({ form: 'number', schema: z.number().int().nonnegative() });

/** Of a hundred, with the decimals that the source has. */
export const percent = (): FactKind<number> => ({ form: 'percent', schema: z.number().min(0).max(100) });

/** Inside the items of a list, where a fact may be unknown as well. */
export const inItem = { day: daySchema, state: z.enum(SCHENGEN_STATES), country: countrySchema } as const;

/** Several things of one form; an empty list says that there are none. */
export const list = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
): FactKind<readonly z.output<z.ZodObject<Shape, z.core.$strict>>[]> => ({
  form: 'list',
  schema: z.array(schema),
  fields: Object.entries(schema.shape).map(([key, field]) => itemField(key, field)),
});

function itemField(key: string, field: unknown): ItemField {
  const inner: unknown = field instanceof z.ZodOptional ? field.unwrap() : field;
  if (inner === inItem.day) return { key, form: 'day' };
  if (inner === inItem.state) return { key, form: 'state' };
  if (inner === inItem.country) return { key, form: 'country' };
  if (inner instanceof z.ZodEnum) return { key, form: 'choice', options: inner.options.map(String) };
  return { key, form: inner instanceof z.ZodNumber ? 'number' : 'yes-no' };
}

/** The facts of one topic under their paths, each of them unknown where it is absent. */
export type FactsOf<Topic extends string, Kinds> = {
  readonly [Key in keyof Kinds & string as `${Topic}.${Key}`]?: ValueOf<Kinds[Key]>;
};
