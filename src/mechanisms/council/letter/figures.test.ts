import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';
import { flowOf } from './flow.ts';

const read = (text: string) =>
  figuresIn(flowOf([{ number: 1, text }])).map(({ value, unit }) => `${value} ${unit}`);

describe('A figure with its unit', () => {
  it.each([
    ['€ 600 miljoen', '600000000 EUR'],
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
  ])('%s', (text, figure) => {
    expect(read(`in totaal ${text} xx`)).toEqual([figure]);
  });

  it.each(['in 2025 lidstaten', 'nr. 3982', 'artikel 12', '27 lidstaten', '8 en 9 december'])(
    'is not seen in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
