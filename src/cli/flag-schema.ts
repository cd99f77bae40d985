/** A procedure's input as flags: what a flag cannot say, such as null, is left to `--input`. */
import { z } from 'zod';

/** The same object with each nullable field as its plain kind, so that `--relocations 10` is read as a number. */
export function flagSchema(input: z.ZodType, files: readonly string[] = []): z.ZodType {
  if (!(input instanceof z.ZodObject)) return input;
  const shape = Object.entries(input.shape as Record<string, z.ZodType>);
  return z.object(
    Object.fromEntries(
      shape.map(([name, field]) => [name, files.includes(name) ? fileFlag(field) : plain(field)]),
    ),
  );
}

function fileFlag(field: z.ZodType): z.ZodType {
  return field.meta({ description: `A file, plain or gzip. ${field.description ?? ''}`.trim() });
}

function plain(field: z.ZodType): z.ZodType {
  const { description } = field;
  let inner = field;
  let optional = false;
  let fallback: { readonly value: unknown } | undefined;
  let nullable = false;
  for (;;) {
    if (inner instanceof z.ZodOptional) optional = true;
    else if (inner instanceof z.ZodDefault) fallback = { value: inner.def.defaultValue };
    else if (inner instanceof z.ZodNullable) nullable = true;
    else break;
    inner = inner.def.innerType as z.ZodType;
  }
  if (!nullable) return field;
  const said = description === undefined ? inner : inner.meta({ description });
  return optional || fallback ? said.optional() : said;
}
