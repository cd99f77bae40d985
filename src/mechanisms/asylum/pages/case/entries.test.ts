import { expect, it } from 'vitest';
import { entryOf, NOT_KNOWN, noneOf, readEntry, type Names } from './entries.ts';

const NAMES: Names = {
  states: new Map([['sweden', 'SE']]),
  countries: new Map([['egypt', 'EGY']]),
};
const read = (form: Parameters<typeof entryOf>[0]['form'], entry: Parameters<typeof readEntry>[1]) =>
  readEntry({ form, items: null }, entry, NAMES);
const family = {
  form: 'list' as const,
  items: [
    { key: 'relation', form: 'choice' as const, say: '', options: null },
    { key: 'state', form: 'state' as const, say: '', options: null },
    { key: 'wish', form: 'yes-no' as const, say: '', options: null },
  ],
};

it('tells nothing from not known, and no from both', () => {
  expect(read('yes-no', undefined)).toEqual({ said: 'nothing' });
  expect(read('yes-no', NOT_KNOWN)).toEqual({ said: 'not-known' });
  expect(read('yes-no', 'no')).toEqual({ said: { value: false } });
  expect(read('list', [])).toEqual({ said: { value: [] } });
});

it('reads a state only from the list, and leaves a country that is not on it to the server', () => {
  expect(read('state', ' Sweden ')).toEqual({ said: { value: 'SE' } });
  expect(read('state', 'Swedn')).toEqual({ fault: 'state' });
  expect(read('country', 'egypt')).toEqual({ said: { value: 'EGY' } });
  expect(read('country', 'Soviet Union')).toEqual({ said: { value: 'Soviet Union' } });
  expect(read('states', [{ state: 'Sweden' }])).toEqual({ said: { value: ['SE'] } });
});

it('reads figures with a comma or a point, and refuses a percentage over a hundred', () => {
  expect(read('percent', '19,5 %')).toEqual({ said: { value: 19.5 } });
  expect(read('percent', '120')).toEqual({ fault: 'percent' });
  expect(read('number', '-1')).toEqual({ fault: 'whole' });
  expect(read('number', '0')).toEqual({ said: { value: 0 } });
});

it('leaves out of an item what is not known, and refuses an item of which nothing is', () => {
  expect(readEntry(family, [{ relation: 'spouse', state: 'Sweden', wish: '' }], NAMES)).toEqual({
    said: { value: [{ relation: 'spouse', state: 'SE' }] },
  });
  expect(readEntry(family, [{ relation: '', state: NOT_KNOWN }], NAMES)).toEqual({ fault: 'item' });
});

it('shows a value again as it was typed', () => {
  const nameOf = (code: string) => ({ SE: 'Sweden', EGY: 'Egypt' })[code] ?? code;
  expect(entryOf({ form: 'country' }, 'EGY', nameOf)).toBe('Egypt');
  expect(entryOf({ form: 'yes-no' }, false, nameOf)).toBe('no');
  expect(entryOf({ form: 'percent' }, 19.5, nameOf)).toBe('19.5');
  expect(entryOf({ form: 'states' }, ['SE'], nameOf)).toEqual([{ state: 'Sweden' }]);
  expect(entryOf({ form: 'list' }, [{ state: 'SE', wish: true }], nameOf)).toEqual([
    { state: 'Sweden', wish: 'yes' },
  ]);
});

it('answers the rest with no or none, and touches no answer that is there', () => {
  const facts = [
    { path: 'a.yes', form: 'yes-no' as const },
    { path: 'a.open', form: 'yes-no' as const },
    { path: 'a.list', form: 'list' as const },
    { path: 'a.on', form: 'day' as const },
    {
      path: 'a.ground',
      form: 'choice' as const,
      options: [
        { value: 'a', text: 'A' },
        { value: 'none', text: 'None' },
      ],
    },
    { path: 'a.way', form: 'choice' as const, options: [{ value: 'b', text: 'B' }] },
  ];
  expect(noneOf(facts, { 'a.yes': 'yes' })).toEqual({ 'a.open': 'no', 'a.list': [], 'a.ground': 'none' });
});
