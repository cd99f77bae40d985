import { expect, it } from 'vitest';
import { z } from 'zod';
import { exampleOf, type JsonShape } from './example-value.ts';

const example = (schema: z.ZodType) => exampleOf(z.toJSONSchema(schema, { io: 'input' }) as JsonShape);

it('an example of JSON has the shape that is asked for, and is read as it', () => {
  const schema = z.object({
    title: z.string(),
    on: z.iso.date().nullable(),
    kind: z.enum(['agenda', 'report']),
    count: z.number().int().min(3).optional(),
    states: z.array(z.enum(['AT', 'BE'])),
    announced: z.partialRecord(z.enum(['AT', 'BE']), z.boolean()),
    moment: z.union([z.object({ on: z.string() }), z.object({ months: z.number() })]),
  });
  expect(example(schema)).toEqual({
    title: '…',
    on: '2026-12-31',
    kind: 'agenda',
    count: 3,
    states: ['AT'],
    announced: { AT: true },
    moment: { on: '…' },
  });
  expect(schema.safeParse(example(schema)).success).toBe(true);
});

it('an example that the schema gives is the one that is shown', () => {
  expect(example(z.string().meta({ examples: ['return-regulation'] }))).toBe('return-regulation');
});
