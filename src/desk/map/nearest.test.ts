import { describe, expect, it } from 'vitest';
import { nearestIn } from './nearest.ts';

const PLACES = [
  { code: 'PT', x: 100, y: 653 },
  { code: 'ES', x: 174, y: 656 },
  { code: 'FR', x: 284, y: 532 },
  { code: 'DE', x: 395, y: 445 },
  { code: 'DK', x: 384, y: 342 },
];

describe('moving over the map', () => {
  it('goes to the neighbour that lies in the direction of the key', () => {
    expect(nearestIn(PLACES, 'PT', 'right')).toBe('ES');
    expect(nearestIn(PLACES, 'DE', 'up')).toBe('DK');
    expect(nearestIn(PLACES, 'DE', 'left')).toBe('FR');
  });

  it('stays where it is at the edge of the map', () => {
    expect(nearestIn(PLACES, 'PT', 'left')).toBeNull();
  });

  it('answers nothing for a state that is not on the map', () => {
    expect(nearestIn(PLACES, 'XX', 'up')).toBeNull();
  });

  it('reaches every place from every other by some keys', () => {
    const reached = new Set(['PT']);
    for (const code of reached) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = nearestIn(PLACES, code, direction);
        if (next !== null) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(['DE', 'DK', 'ES', 'FR', 'PT']);
  });
});
