/** What the help says of a flag, and what it takes: in words of the house, not in those of a schema. */
import type { Command } from 'trpc-cli';
import { z } from 'zod';
import { Refusal } from '#kernel';
import { numberIn } from '#procedure';
import { exampleOf, type JsonShape } from './example-value.ts';

export type Option = Command['options'][number];

interface Field extends JsonShape {
  readonly description?: string;
  readonly maximum?: number;
}

/** Rewrites each flag and word of a command from the input that it fills. */
export function describeFlags(command: Command, input: z.ZodType): void {
  if (!(input instanceof z.ZodObject)) return;
  const fields = input.shape as Record<string, z.ZodType>;
  for (const option of command.options) {
    const field = fields[option.attributeName()];
    if (field !== undefined) describeFlag(option, field);
  }
  for (const argument of command.registeredArguments) {
    const field = fields[argument.name()];
    if (field !== undefined) argument.description = descriptionOf(shapeOf(field));
  }
}

function describeFlag(option: Option, field: z.ZodType): void {
  const shape = shapeOf(field);
  const kind = kindOf(shape);
  option.description = [descriptionOf(shape, kind), option.mandatory ? '(required)' : '']
    .filter((part) => part !== '')
    .join(' ');
  // What the parser takes when nothing is said stays as it is: only what the help says of it is set.
  option.defaultValue = saidDefault(option.defaultValue ?? defaultOf(field));
  if (kind === 'boolean') {
    // A flag alone says yes; what is yes already is said to be no.
    option.flags = option.defaultValue === true ? `${option.long} [false]` : String(option.long);
    return;
  }
  // Without its value a flag would be taken for a yes, and a yes for the number 1.
  option.required = true;
  option.optional = false;
  option.flags = `${option.long} ${option.variadic ? '<values...>' : `<${kind}>`}`;
  if (kind === 'number') option.argParser<number>((text) => numberOf(text, option, shape));
}

function numberOf(text: string, option: Option, { type }: Field): number {
  const number = numberIn(text);
  if (number !== undefined) return number;
  throw new Refusal('invalid-input', `“${text}” is no value for ${option.long}.`, {
    where: option.attributeName(),
    remedy: type === 'integer' ? 'Give a whole number.' : 'Give a number.',
  });
}

type Kind = 'number' | 'boolean' | 'text' | 'json';

function kindOf(shape: Field): Kind {
  const { type } = shape;
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  return type === 'string' ? 'text' : 'json';
}

/** The description, with the range of a number and an example of JSON. */
function descriptionOf(shape: Field, kind = kindOf(shape)): string {
  const said = shape.description ?? '';
  if (kind === 'number') return `${said}${rangeOf(shape)}`.trim();
  if (kind !== 'json') return said;
  const one = shape.type === 'array' ? exampleOf(shape.items ?? {}) : exampleOf(shape);
  if (typeof one !== 'object' || one === null) return said;
  const how = shape.type === 'array' ? 'Each as JSON, such as' : 'As JSON, such as';
  return `${said === '' || said.endsWith('.') ? said : `${said}.`} ${how} ${spaced(one)}`.trim();
}

/** With a space after each part, so that a terminal can break the line there. */
function spaced(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

/** Not what every whole number has: the safe ones. */
function rangeOf({ minimum, maximum }: Field): string {
  const least = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (least !== undefined && most !== undefined) return ` From ${least} to ${most}.`;
  if (least !== undefined) return ` At least ${least}.`;
  return most === undefined ? '' : ` At most ${most}.`;
}

function shapeOf(field: z.ZodType): Field {
  const shape = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Field;
  // A field that may be null is filled by a flag with its plain kind.
  const plain = shape.anyOf?.filter((one) => one.type !== 'null') ?? [];
  const [only] = plain;
  if (only === undefined || plain.length > 1) return shape;
  return { ...only, ...(shape.description === undefined ? {} : { description: shape.description }) };
}

function defaultOf(field: z.ZodType): unknown {
  return field instanceof z.ZodDefault ? field.def.defaultValue : undefined;
}

/** Nothing, and a no, need not be said. */
function saidDefault(value: unknown): unknown {
  return value === '' || value === false ? undefined : value;
}
