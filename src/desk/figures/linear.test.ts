import { describe, expect, it } from 'vitest';
import { linear } from './linear.ts';

describe('a place on a line', () => {
  it('takes the ends of the values to the ends of the line, also where the line runs upwards', () => {
    const y = linear([0, 10], [100, 0]);
    expect([y(0), y(5), y(10)]).toEqual([100, 50, 0]);
  });

  it('is the start for all values where they are all the same', () => {
    expect(linear([3, 3], [4, 90])(3)).toBe(4);
  });
});
