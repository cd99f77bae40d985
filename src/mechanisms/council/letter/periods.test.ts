import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { periodsIn } from './periods.ts';

const periods = (text: string): readonly string[] =>
  periodsIn(flowOf([{ number: 1, text }])).map(({ iso, after }) =>
    after === null ? iso : `${iso} ${after}`,
  );

describe('A length of time', () => {
  it.each([
    ['Lidstaten hebben 2 jaar en 9 maanden de tijd om de richtlijn te implementeren.', ['P2Y9M']],
    ['Dit geschiedt binnen zes maanden na inwerkingtreding van de verordening.', ['P6M entry-into-force']],
    ['Member States transpose it within 18 months of entry into force.', ['P18M entry-into-force']],
    ['Die Umsetzungsfrist von 36 Monaten ist zu kurz.', ['P36M']],
    ['Les États disposent de deux ans et six mois après la publication.', ['P2Y6M publication']],
    ['The Regulation applies 24 months after its entry into force.', ['P24M entry-into-force']],
    ['De maatregel wordt verlengd met zes weken.', ['P6W']],
    ['Het kabinet stuurt een fiche binnen zes weken na het verschijnen van het voorstel.', ['P6W proposal']],
  ])('is read with what it is counted from: %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it.each([
    'Kinderen jonger dan 18 jaar worden uitgezonderd.',
    'Voor personen van 70 jaar oud geldt dit niet.',
    'Het 25-jarig bestaan werd gevierd.',
    'A child aged 12 years was found.',
    'Hij is drie jaar minister geweest.',
  ])('is no age and no length of what was: %s', (text) => {
    expect(periods(text)).toEqual([]);
  });
});

describe('A span of years or a season', () => {
  it.each([
    ['Het meerjarig kader 2028-2034 volgt.', ['2028/2034']],
    ['De VS toetsen vanaf 2027.', ['2027/..']],
    ['De Commissie wenst voor het einde van 2026 af te ronden.', ['../2026']],
    ['In het najaar van 2026 komt een voorstel.', ['2026-23']],
    ['The system opens by the end of 2027, in spring 2027 at the earliest.', ['../2027', '2027-21']],
    ['Une proposition viendra au printemps 2027.', ['2027-21']],
  ])('is read: %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it.each([
    'Zie Kamerstukken II, 2025-2026, 32 317, nr. 978.',
    'Tweede Kamer, vergaderjaar 2025–2026, 21 501-20, nr. 2306.',
    'Verordening (EU) 2024/1351 geldt.',
    'Op 8 december 2025 komt de Raad bijeen.',
  ])('is no session of parliament, number or date: %s', (text) => {
    expect(periods(text)).toEqual([]);
  });
});
