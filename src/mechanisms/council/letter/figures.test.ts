import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';
import { flowOf } from './flow.ts';

const read = (text: string) =>
  figuresIn(flowOf([{ number: 1, text }])).map(({ value, unit }) => `${value} ${unit}`);

describe('A figure with its unit', () => {
  it.each([
    ['€ 600 miljoen', '600000000 EUR'],
    ['voor 2025-2027 € 15 miljard', '15000000000 EUR'],
    ['250 miljoen euro', '250000000 EUR'],
    ['€ 2,3 miljoen per lidstaat', '2300000 EUR'],
    ['EUR 12.5 million', '12500000 EUR'],
    ['€640,000 a year', '640000 EUR'],
    ['1,2 Mrd. Euro', '1200000000 EUR'],
    ['2 milliards d’euros', '2000000000 EUR'],
    ['€ 1.250,75', '1250.75 EUR'],
    ['daling 35%', '35 percent'],
    ['5,2%', '5.2 percent'],
    ['3,8 procent', '3.8 percent'],
    ['31,5 %', '31.5 percent'],
    ['75 per cent', '75 percent'],
    ['30.000 herplaatsingen', '30000 persons'],
    ['15.230 kwetsbare mensen', '15230 persons'],
    ['200 hervestigde vluchtelingen per jaar', '200 persons'],
    ['1,710 suspects', '1710 persons'],
    ['10.793 Opfer', '10793 persons'],
    ['18 000 personnes', '18000 persons'],
    ['€7.4m', '7400000 EUR'],
    ['25 M€', '25000000 EUR'],
    ['€ 2 mld', '2000000000 EUR'],
    ['drie miljard euro', '3000000000 EUR'],
    ['12 v. H.', '12 percent'],
    ['8.25 per cent', '8.25 percent'],
    ['2.500 nieuwe medewerkers', '2500 persons'],
    ['90 gedelegeerde officieren van justitie', '90 persons'],
    ['1.3 million seasonal workers', '1300000 persons'],
    ['45,000 practitioners', '45000 persons'],
    ['15 000 ständige Einsatzkräfte', '15000 persons'],
    ['60 Expertinnen und Experten', '60 persons'],
    ['3 millions d’enfants', '3000000 persons'],
    ['deux millions de personnes', '2000000 persons'],
    ['two million young people', '2000000 persons'],
    ['2 100 agents', '2100 persons'],
  ])('%s', (text, figure) => {
    expect(read(`in totaal ${text} xx`)).toEqual([figure]);
  });

  it('counts persons on the next line', () => {
    const lines = ['Nederland levert 85', 'grenswachters.'].map((text, index) => ({
      number: index + 1,
      text,
    }));
    expect(figuresIn(flowOf(lines))).toMatchObject([{ value: 85, unit: 'persons' }]);
  });

  it.each([
    ['6 miljoen ontheemden, van wie 110.000 in Nederland', '6000000 persons', '110000 persons'],
    ['6 million refugees, of whom some 95,000 in Ireland', '6000000 persons', '95000 persons'],
    ['8.000 Menschen, davon 600 an Flughäfen', '8000 persons', '600 persons'],
    ['2 400 agents, dont 12 % en renfort', '2400 persons', '12 percent'],
  ])('counts those among them: %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    '40 miljoen visumaanvragen',
    'voor type 5 aanvragen',
    '700 applications',
    '2 miljard dieren',
    '320 zaken',
    'In 2024 vertrokken veel migranten',
    'Op 8 oktober stelden deskundigen',
    'on 8 October officials',
    '50 Fahrzeugen',
    '12 systemen',
    '27 lidstaten',
  ])('does not take other things for persons: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['in 2025 lidstaten', 'nr. 3982', 'artikel 12', '27 lidstaten', '8 en 9 december'])(
    'is not seen in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
