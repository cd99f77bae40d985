import { expect, it } from 'vitest';
import { parseDue } from './search.ts';

it('leaves out of the address what it does not know and what goes without saying', () => {
  expect(parseDue({ kind: 'meeting', who: 'commission', days: 365 })).toEqual({
    kind: 'meeting',
    who: 'commission',
    days: 365,
  });
  expect(parseDue({ kind: 'x', who: 'toString', days: 90 })).toEqual({});
});
