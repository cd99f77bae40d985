import { expect, it } from 'vitest';
import { voteOf } from './vote-of.ts';

const positions = [
  { by: 'HU', position: 'oppose', on: '2025-12-22' },
  { by: 'HU', position: 'support', on: '2025-12-01' },
  { by: 'SK', position: 'oppose', on: '2025-12-22' },
  { by: 'NL', position: 'conditional', on: '2025-11-20' },
  { by: 'DE', position: 'support', on: '2025-11-20' },
  { by: 'parliament', position: 'oppose', on: '2025-11-20' },
] as const;

it('takes the last position of each state into the vote, leaves open what is not a yes or a no, and leaves out who takes no part', () => {
  const without = { states: ['DK', 'DE'] };
  expect(voteOf({ positions, without, vote: { majority: 'qualified' } })).toEqual({
    no: 'HU,SK',
    without: 'DK,DE',
  });
});

it('names the majority where it is not the usual one', () => {
  expect(voteOf({ positions: [], without: null, vote: { majority: 'unanimity' } })).toEqual({
    majority: 'unanimity',
  });
});
