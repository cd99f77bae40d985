import { expect, it } from 'vitest';
import { partyName, partyOf } from './parties.ts';
import { parseDue } from './search.ts';

it('leaves out of the address what it does not know and what goes without saying', () => {
  expect(parseDue({ kind: 'meeting', who: 'commission', days: 365 })).toEqual({
    kind: 'meeting',
    who: 'commission',
    days: 365,
  });
  expect(parseDue({ kind: 'x', who: 'toString', days: 90 })).toEqual({});
});

it('knows who has to act by the name in either language', () => {
  expect(partyOf('Nederlandse regering', 'nl')).toBe('dutch-government');
  expect(partyName('dutch-government', 'en')).toBe('Dutch government');
  expect(partyOf('Nobody', 'en')).toBeUndefined();
});
