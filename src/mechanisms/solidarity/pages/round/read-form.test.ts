import { describe, expect, it } from 'vitest';
import { plainNumber } from './read-form.ts';

describe('a number as people type it', () => {
  it.each([
    ['4 001', '4001'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['12 500,50', '12500.50'],
    ['12.500,50', '12500.50'],
    ['12,500.5', '12500.5'],
    ['12500,5', '12500.5'],
    ['EUR 3.000', '3000'],
    ['€ 7', '7'],
    ['0,05', '0.05'],
  ])('reads %s as %s', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
  });

  it('leaves what is no number as it is, so that it can be named', () => {
    for (const typed of ['many', '1.2.3', '12,3456', '-5']) expect(plainNumber(typed)).toBe(typed);
  });
});
