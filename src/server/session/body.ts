/** The body of a request that is no procedure’s, checked at the door. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { Refusal } from '#kernel';
import { faultOf } from '#procedure';

/** A body as its schema says. Throws a Refusal that says what is wrong with it. */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await c.req.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  const { sentence, where, remedy } = faultOf(parsed.error.issues);
  throw new Refusal('invalid-input', sentence, { where, remedy });
}
