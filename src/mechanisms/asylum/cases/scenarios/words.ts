/** How scenarios of others are read: a word of theirs as one of ours, and by name whatever nobody understands. */
import { formatDay, parseDay, type Day } from '#kernel';
import * as z from 'zod';

/** What a scenario says is so; absent or null is not so. */
export const isSo = z.boolean().nullish();

/** A day such as 2026-07-01. */
export const day: z.ZodType<Day> = z.string().transform((text, context) => {
  try {
    return parseDay(text);
  } catch {
    context.addIssue(`“${text}” is not a day such as 2026-07-01.`);
    return z.NEVER;
  }
});

/** One of the words that scenarios use, as ours; another word is refused with those that are understood. */
export function oneOf<Ours>(words: Readonly<Record<string, Ours>>): z.ZodType<Ours> {
  const known = new Map(Object.entries(words));
  return z.string().transform((word, context) => {
    const ours = known.get(word);
    if (ours !== undefined) return ours;
    context.addIssue(`“${word}” is none of the words understood here: ${[...known.keys()].join(', ')}.`);
    return z.NEVER;
  });
}

/** A word of theirs as one of ours, by what is in it: the first that fits; another is refused as what it should be. */
export function like<Ours>(patterns: readonly (readonly [RegExp, Ours])[], what: string): z.ZodType<Ours> {
  return z.string().transform((word, context) => {
    const found = patterns.find(([pattern]) => pattern.test(word));
    if (found !== undefined) return found[1];
    context.addIssue(`“${word}” is not understood as ${what}.`);
    return z.NEVER;
  });
}

/** The day as scenarios write it; null where there is none. */
export const shownDay = (end: Day | null | undefined): string | null => (end == null ? null : formatDay(end));

/** The facts that no schema has a name for, as `visa.colour`; inside a list by the place in it, as `family[0].age`. */
export function namesNotRead(facts: unknown, schemas: readonly z.core.$ZodType[]): readonly string[] {
  const parts = schemas.flatMap(plain);
  if (Array.isArray(facts)) {
    const items = parts.flatMap((part) => (part instanceof z.ZodArray ? [part.element] : []));
    return items.length === 0
      ? []
      : facts.flatMap((one: unknown, at) => namesNotRead(one, items).map((name) => joined(`[${at}]`, name)));
  }
  const shapes = parts.flatMap((part) => (part instanceof z.ZodObject ? [part.shape] : []));
  if (typeof facts !== 'object' || facts === null || shapes.length === 0) return [];
  return Object.entries(facts).flatMap(([name, inside]) => {
    const read = shapes.flatMap((shape) => (Object.hasOwn(shape, name) ? [shape[name]] : []));
    return read.length === 0 ? [name] : namesNotRead(inside, read).map((rest) => joined(name, rest));
  });
}

function joined(name: string, rest: string): string {
  return rest.startsWith('[') ? `${name}${rest}` : `${name}.${rest}`;
}

/** What a schema reads, without what says that it may be absent or what is made of it. */
function plain(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return plain(schema.unwrap());
  if (schema instanceof z.ZodPipe) return plain(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(plain);
  return [schema];
}
