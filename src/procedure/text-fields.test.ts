import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultOf, type Issue } from './input-sentence.ts';
import { numeric, yesOrNo } from './text-fields.ts';

const schema = z.object({
  days: numeric(z.number().int().min(1).max(2000)).default(90),
  lines: yesOrNo().default(true),
});
const read = (input: object) => schema.safeParse(input);
const fault = (input: object) => faultOf((read(input).error?.issues ?? []) as readonly Issue[]);

describe('a number that may come as text', () => {
  it.each([
    ['30', 30],
    [' 30 ', 30],
    ['1e3', 1000],
    [7, 7],
    [undefined, 90],
  ])('is read: %j', (given, days) => {
    expect(read({ days: given }).data?.days).toBe(days);
  });

  it.each([
    ['abc', 'is not of the form asked for', 'Give a number for days.'],
    ['', 'is not of the form asked for', 'Give a number for days.'],
    ['0x1F', 'is not of the form asked for', 'Give a number for days.'],
    [true, 'is not of the form asked for', 'Give a number for days.'],
    [null, 'is not of the form asked for', 'Give a number for days.'],
    [[5], 'is not of the form asked for', 'Give a number for days.'],
    ['1e9', 'is too large', 'Give at most 2000.'],
    ['-1', 'is too small', 'Give at least 1.'],
    ['3.7', 'is not of the form asked for', 'Give a whole number for days.'],
  ])('is refused in a sentence, never made into another: %j', (given, wrong, remedy) => {
    expect(fault({ days: given })).toMatchObject({ sentence: `“days” ${wrong}.`, remedy, where: 'days' });
  });
});

describe('a yes or no that may come as text', () => {
  it.each([
    ['true', true],
    ['no', false],
    ['0', false],
    [false, false],
    [undefined, true],
  ])('is read: %j', (given, lines) => {
    expect(read({ lines: given }).data?.lines).toBe(lines);
  });

  it.each(['', 'maybe', 2, null])('is refused: %j', (given) => {
    expect(fault({ lines: given }).remedy).toBe('Give true or false for lines.');
  });
});

it('documents see the plain kinds', () => {
  expect(z.toJSONSchema(schema, { io: 'input' }).properties).toMatchObject({
    days: { type: 'integer', minimum: 1, maximum: 2000 },
    lines: { type: 'boolean' },
  });
});
