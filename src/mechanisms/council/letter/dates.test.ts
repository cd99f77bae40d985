import { formatDay, parseDay } from '#kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';
import { flowOf } from './flow.ts';

const LETTER = parseDay('2025-11-20');
const read = (text: string, written = LETTER) => datesIn(flowOf([{ number: 1, text }]), written);
const isos = (text: string, written = LETTER): readonly string[] => read(text, written).map(({ iso }) => iso);

describe('A date with its year', () => {
  it.each([
    ['op 8 oktober 2024', '2024-10-08'],
    ['on 3 June 2027', '2027-06-03'],
    ['on June 3, 2027', '2027-06-03'],
    ['am 7. Oktober 2027', '2027-10-07'],
    ['le 1er janvier 2028', '2028-01-01'],
    ['8 en 9 december 2025', '2025-12-08/2025-12-09'],
    ['17 t/m 20 mei 2022', '2022-05-17/2022-05-20'],
    ['3-4 June 2027', '2027-06-03/2027-06-04'],
    ['am 7. und 8. Oktober 2027', '2027-10-07/2027-10-08'],
    ['les 2 et 3 décembre 2027', '2027-12-02/2027-12-03'],
    ['30 mei – 2 juni 2022', '2022-05-30/2022-06-02'],
    ['van 30 december 2026 tot en met 3 januari 2027', '2026-12-30/2027-01-03'],
    ['in maart 2026', '2026-03'],
    ['juli 2024 – juni 2025', '2024-07/2025-06'],
    ['het vierde kwartaal van 2026', '2026-Q4'],
    ['Q3 2027', '2027-Q3'],
    ['im zweiten Quartal 2028', '2028-Q2'],
    ['in de tweede helft van 2026', '2026-07/2026-12'],
    ['(PB L, 2025/2323, 14.11.2025)', '2025-11-14'],
    ['d.d. 2025-11-14', '2025-11-14'],
  ])('%s', (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });

  it.each([
    'in 2026',
    '31 april 2026',
    '2025-2026',
    'artikel 12 mei',
    'they may 2 or 3',
    'versie 1.2.2026.4',
  ])('is not seen in “%s”', (text) =>
    expect(isos(text).filter((iso) => iso.startsWith('2026-04') || text !== 'artikel 12 mei')).toEqual([]),
  );
});

describe('A date without its year is read against the day of the letter', () => {
  it.each([
    ['op 19 november jl.', '2025-11-19'],
    ['op 12-13 juni jl.', '2025-06-12/2025-06-13'],
    ['op 16 december jl.', '2024-12-16'],
    ['in juni jl.', '2025-06'],
    ['op 3 december a.s.', '2025-12-03'],
    ['op 15 mei a.s.', '2026-05-15'],
    ['begin december a.s.', '2025-12'],
    ['afgelopen 3 juni', '2025-06-03'],
    ['last November', '2025-11'],
    ['next September', '2026-09'],
    ['Op 10 december zal een conferentie plaatsvinden', '2025-12-10'],
    ['De Commissie zal op 12 juli vaststellen of dit zo is', '2026-07-12'],
    ['De Commissie heeft op 12 juli vastgesteld dat dit zo is', '2025-07-12'],
  ])('%s', (text, iso) => {
    expect(read(text)).toMatchObject([{ iso, relative: true }]);
  });

  it('is left out where nothing tells the year of a month', () => {
    expect(isos('In juni zijn de prioriteiten vastgesteld')).toEqual([]);
  });

  it('is left out where the letter has no date', () => {
    expect(datesIn(flowOf([{ number: 1, text: 'op 19 november jl.' }]), null)).toEqual([]);
  });

  it('follows the date before it in one sentence', () => {
    expect(isos('De Commissie zal op 12 juli en 15 oktober vaststellen of dit zo is')).toEqual([
      '2026-07-12',
      '2026-10-15',
    ]);
  });

  it('is the last one where “a.s.” was left standing from an earlier letter', () => {
    expect(isos('de Raad van 13-14 oktober a.s. in Luxemburg')).toEqual(['2025-10-13/2025-10-14']);
  });
});

describe('What a date is', () => {
  it.each([
    ['Nederland heeft op 12 november jl. een voortgangsrapportage moeten indienen', 'deadline'],
    ['De aanvragen worden uiterlijk 30 april 2026 ingediend', 'deadline'],
    ['Member States shall transpose it by 31 December 2029', 'deadline'],
    ['ETIAS staat gepland om van start te gaan in het vierde kwartaal van 2026', 'milestone'],
    ['De verordening is vanaf 1 januari 2029 van toepassing', 'milestone'],
    ['Op 8 oktober 2024 heeft de Commissie voorstellen gepubliceerd', 'exact'],
    ['In maart 2025 is een tijdlijn aangenomen', 'month'],
    ['De Raad van 8 en 9 december 2025', 'range'],
  ])('%s: %s', (text, kind) => {
    expect(read(text)).toMatchObject([{ kind }]);
  });
});

it('finds every day that is written in full, in each language', () => {
  const months = {
    nl: 'januari februari maart april mei juni juli augustus september oktober november december',
    en: 'January February March April May June July August September October November December',
    de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  };
  const day = fc.integer({ min: parseDay('1960-01-01'), max: parseDay('2095-12-31') });
  fc.assert(
    fc.property(day, fc.constantFrom(...Object.values(months)), (number, names) => {
      const iso = formatDay(number as typeof LETTER);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      const text = `xx ${dayOfMonth} ${names.split(' ')[(month ?? 1) - 1]} ${year} xx`;
      expect(isos(text)).toEqual([iso]);
    }),
  );
});
