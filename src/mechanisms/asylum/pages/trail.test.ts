import { describe, expect, it } from 'vitest';
import { trail } from './trail.ts';

describe('the way to a page of the asylum mechanism', () => {
  it('names a country by its letters', () => {
    expect(trail(['countries', 'egy'], 'nl')).toEqual([
      { title: 'Asielprocedure', to: '/asylum' },
      { title: 'Landen van herkomst', to: '/asylum/countries' },
      { title: 'EGY' },
    ]);
  });

  it('leads to the first page where there is none of that name', () => {
    expect(trail(['nothing'], 'en')).toEqual([{ title: 'Asylum procedure', to: '/asylum' }]);
  });
});
