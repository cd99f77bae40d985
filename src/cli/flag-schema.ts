/** A procedure's input as flags: what a flag cannot say, such as null, is left to `--input`. */
import { z } from 'zod';
import type { ProcedureMeta } from '#procedure';

/** The fields that name files. */
export type FileFields = Pick<ProcedureMeta, 'files' | 'bytes' | 'fileLists' | 'piped'>;

/** The same object with each nullable field as its plain kind, so that `--relocations 10` is read as a number. */
export function flagSchema(input: z.ZodType, fields: FileFields = {}): z.ZodType {
  if (!(input instanceof z.ZodObject)) return input;
  const shape = Object.entries(input.shape as Record<string, z.ZodType>);
  return z.object(Object.fromEntries(shape.map(([name, field]) => [name, flagOf(name, field, fields)])));
}

function flagOf(
  name: string,
  field: z.ZodType,
  { files = [], bytes = [], fileLists = [] }: FileFields,
): z.ZodType {
  if (files.includes(name)) return fileFlag(field);
  if (fileLists.includes(name)) return fileListFlag(field);
  return bytes.includes(name) ? bytesArgument(field) : plain(field);
}

/** The name of a file, or “-” for standard input; base64 is for those who send bytes themselves. */
function bytesArgument(field: z.ZodType): z.ZodType {
  const said = (field.description ?? '').replace(/,? in base64/, '');
  return field.meta({ ...field.meta(), description: `A file, or - for standard input. ${said}`.trim() });
}

/** Whatever is in the file, the flag is its name. */
function fileFlag(field: z.ZodType): z.ZodType {
  const name = field.isOptional() ? z.string().optional() : z.string();
  return name.meta({ description: `A file, plain or gzip. ${field.description ?? ''}`.trim() });
}

/** Each time the flag is there: a file, a folder whose files are all taken, or NAME=FILE. */
function fileListFlag(field: z.ZodType): z.ZodType {
  return z
    .array(z.string())
    .optional()
    .meta({ description: `FILE, FOLDER or NAME=FILE; may be repeated. ${field.description ?? ''}`.trim() });
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
