/** Sentences that name the lettered points they are about. */
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { lettersNamed } from './letters-named.ts';

describe('A sentence names', () => {
  it.each([
    ['nl', 'Bij onderdeel a en b neemt het kabinet kennis van de informatie.', 'ab'],
    ['nl', 'Het kabinet hoort beide onderwerpen aan.', 'abc'],
    ['en', 'Under (a) and (b) Ireland will note the information.', 'ab'],
    ['en', 'As regards (c), the Minister will support the initiative.', 'c'],
    ['de', 'Zu Buchstabe a wird die Bundesregierung Kenntnis nehmen.', 'a'],
    ['de', 'Deutschland nimmt von beiden Punkten Kenntnis.', 'abc'],
    ['fr', 'Sur les points a) et b), la France prend note.', 'ab'],
  ] as const)('%s: %s', (language, text, letters) => {
    expect(lettersNamed(text, ['a', 'b', 'c'], language).join('')).toBe(letters);
  });

  it.each([
    ['en', 'This rests on point (a) of Article 3 and falls under a regulation.'],
    ['fr', 'Ce point a été abordé à Luxembourg.'],
    ['nl', 'Het kabinet steunt het initiatief (motie-Van Dijk).'],
  ] as const)('none: %s: %s', (language, text) => {
    expect(lettersNamed(text, ['a', 'b', 'c'], language)).toEqual([]);
  });

  it('none where a point has no others beside it', () => {
    expect(lettersNamed('Zie (a).', ['a'], 'nl')).toEqual([]);
  });
});

it('A paragraph under the last lettered point speaks for those it names', () => {
  const text = `Geannoteerde agenda van de JBZ-Raad van 10 juni 2027 in Luxemburg

1. Visserij
   Aanname

Nederland is tegen dit voorstel.

2. Diversen
   a) Water
      Informatie van het voorzitterschap
   b) Graan
      Informatie van de Commissie

Bij onderdeel a neemt het kabinet kennis van de informatie. Bij onderdeel b steunt het kabinet het plan.`;
  const found = draftOf(text.split('\n')).items;
  expect(found.map(({ number, letter, position }) => `${number}${letter ?? ''} ${position}`)).toEqual([
    '1 oppose',
    '2 null',
    '2a listens',
    '2b support',
  ]);
});
