/** A value of the shape that a JSON flag takes, to begin from: made from the schema, so that it is never out of date. */
export interface JsonShape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly items?: JsonShape;
  readonly anyOf?: readonly JsonShape[];
  readonly oneOf?: readonly JsonShape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly examples?: readonly unknown[];
  readonly additionalProperties?: JsonShape | boolean;
  readonly propertyNames?: JsonShape;
  readonly $ref?: string;
}

const DEEPEST = 5;
const TEXT = '…';

/** Null where a shape says nothing, refers to another or goes too deep. */
export function exampleOf(shape: JsonShape, depth = 0): unknown {
  const [first] = shape.examples ?? [];
  if (first !== undefined) return first;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  const alternatives = shape.anyOf ?? shape.oneOf;
  if (alternatives !== undefined) {
    const plain = alternatives.find((one) => one.type !== 'null');
    return plain === undefined ? null : exampleOf(plain, depth);
  }
  if (depth > DEEPEST || shape.$ref !== undefined) return null;
  switch (Array.isArray(shape.type) ? shape.type[0] : shape.type) {
    case 'object':
      return exampleObject(shape, depth);
    case 'array':
      return shape.items === undefined ? [] : [exampleOf(shape.items, depth + 1)];
    case 'integer':
    case 'number':
      return Math.max(1, shape.minimum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return shape.format === 'date' ? '2026-12-31' : TEXT;
    default:
      return null;
  }
}

/** Every field, whether it must be there or may: an example leaves out faster than it is added to. */
function exampleObject({ properties, additionalProperties, propertyNames }: JsonShape, depth: number) {
  if (properties !== undefined) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, shape]) => [name, exampleOf(shape, depth + 1)]),
    );
  }
  if (typeof additionalProperties !== 'object') return {};
  const name = propertyNames === undefined ? TEXT : String(exampleOf(propertyNames, depth + 1));
  return { [name]: exampleOf(additionalProperties, depth + 1) };
}
