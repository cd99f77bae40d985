import { expect, it } from 'vitest';
import { grouped } from './grouped-positions.ts';

const at = (
  by: 'HU' | 'SK' | 'ES' | 'NL',
  position: string,
  said: string | null = null,
  title = 'Press',
) => ({
  by,
  position,
  on: '2025-12-22',
  said,
  source: { title },
});

it('puts those of one vote in a line a position, and leaves alone what was said in words', () => {
  const groups = grouped([
    at('HU', 'oppose'),
    at('ES', 'abstains'),
    at('NL', 'oppose', 'The Netherlands wants less.'),
    at('SK', 'oppose'),
    at('NL', 'oppose', null, 'Letter'),
  ]);
  expect(groups.map(({ by, position }) => [...by, position].join(' '))).toEqual([
    'HU SK oppose',
    'ES abstains',
    'NL oppose',
    'NL oppose',
  ]);
});
