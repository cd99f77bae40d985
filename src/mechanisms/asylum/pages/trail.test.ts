import { describe, expect, it } from 'vitest';
import { trail } from './trail.ts';

describe('the way to a page of the asylum mechanism', () => {
  it('names a country in the reader’s language', () => {
    expect(trail(['countries', 'EGY'], 'nl', 'nl')).toEqual([
      { title: 'Asielprocedure', to: '/asylum' },
      { title: 'Landen van herkomst', to: '/asylum/countries' },
      { title: 'Egypte' },
    ]);
  });

  it('leaves what is no country as it is', () => {
    expect(trail(['countries', 'ddr'], 'en', 'en').at(-1)).toEqual({ title: 'DDR' });
    expect(trail(['nothing'], 'en', 'en')).toEqual([{ title: 'Asylum procedure', to: '/asylum' }]);
  });
});
