import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultOf, type Issue } from './input-sentence.ts';

const schema = z.strictObject({
  year: z.int().min(2025).max(2100),
  role: z.enum(['a', 'b']),
  states: z.array(z.object({ persons: z.int() })).optional(),
  date: z.string().refine((text) => text.startsWith('20'), 'A date begins with 20.').optional(),
}); // prettier-ignore
const right = { year: 2026, role: 'a' };
const fault = (input: object) => faultOf((schema.safeParse(input).error?.issues ?? []) as readonly Issue[]);

describe('the sentence for a wrong input', () => {
  it.each([
    [{ role: 'a' }, '“year” is missing.', 'Give a number for year.'],
    [{ ...right, year: 2024 }, '“year” is too small.', 'Give at least 2025.'],
    [{ ...right, year: 2101 }, '“year” is too large.', 'Give at most 2100.'],
    [{ ...right, year: 2026.5 }, '“year” is not of the form asked for.', 'Give a whole number for year.'],
    [{ ...right, role: 'c' }, '“role” is not one of the values allowed.', 'Use one of a, b.'],
    [{ ...right, yaer: 1 }, 'The input has no field “yaer”.', 'Leave it out, or check its spelling.'],
    [{ ...right, states: [{ persons: 'x' }] }, '“states.0.persons” is not of the form asked for.', 'Give a number for states.0.persons.'], // prettier-ignore
    [{ ...right, date: '1999' }, 'A date begins with 20.', ''],
  ])('of %j', (input, sentence, remedy) => {
    expect(fault(input)).toMatchObject({ sentence, remedy });
  });

  it('counts the faults that it does not name', () => {
    expect(fault({}).sentence).toBe('“year” is missing (1 more like this).');
  });
});
