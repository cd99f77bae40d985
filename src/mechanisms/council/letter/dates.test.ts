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
    ['on 17th January, 2028', '2028-01-17'],
    ['the 2nd of November 2027', '2027-11-02'],
    ['op de 1ste april 2027', '2027-04-01'],
    ['in november 20273 is een onderzoek afgerond', '2027-11'],
  ])('may have an ordinal, a comma or the mark of a footnote: %s', (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });

  it.each([
    ['on 8th and 9th June 2027', '2027-06-08/2027-06-09'],
    ['on Tuesday 8th and Wednesday 9th June 2027', '2027-06-08/2027-06-09'],
    ['op dinsdag 8 en woensdag 9 juni 2027', '2027-06-08/2027-06-09'],
    ['am Dienstag, dem 8., und Mittwoch, dem 9. Juni 2027', '2027-06-08/2027-06-09'],
    ['le mardi 8 et le mercredi 9 juin 2027', '2027-06-08/2027-06-09'],
    ['op 8, 9 en 10 juni 2027', '2027-06-08/2027-06-10'],
    ['vom 8. bis 10.06.2027', '2027-06-08/2027-06-10'],
    ['am 8./9.6.2027', '2027-06-08/2027-06-09'],
    ['in de nacht van 8 op 9 juni 2027', '2027-06-08/2027-06-09'],
    ['in der Nacht vom 8. auf den 9. Juni 2027', '2027-06-08/2027-06-09'],
    ['dans la nuit du 8 au 9 juin 2027', '2027-06-08/2027-06-09'],
    ['in the night of 8 to 9 June 2027', '2027-06-08/2027-06-09'],
  ])('may be of two days: %s', (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });

  it('may be cut by the end of a line', () => {
    const lines = ['réunis à Riga les mardi 8 et', 'mercredi 9 juin 2027, les ministres'];
    const flow = flowOf(lines.map((text, index) => ({ number: index + 1, text })));
    expect(datesIn(flow, LETTER).map(({ iso }) => iso)).toEqual(['2027-06-08/2027-06-09']);
  });

  it.each([
    ['tussen 3 februari en 15 mei 2027', '2027-02-03/2027-05-15'],
    ['between 3rd February and 15th May 2027', '2027-02-03/2027-05-15'],
    ['zwischen dem 3. Februar und dem 15. Mai 2027', '2027-02-03/2027-05-15'],
    ['entre le 3 février et le 15 mai 2027', '2027-02-03/2027-05-15'],
    ['van 3 februari tot en met 15 mei 2027', '2027-02-03/2027-05-15'],
    ['from 3 February to 15 May 2027', '2027-02-03/2027-05-15'],
    ['vom 3. Februar bis zum 15. Mai 2027', '2027-02-03/2027-05-15'],
    ['du 3 février au 15 mai 2027', '2027-02-03/2027-05-15'],
    ['entre le 20 décembre 2026 et le 6 janvier', '2026-12-20/2027-01-06'],
    ['between February and May 2027', '2027-02/2027-05'],
  ])('may be of two months: %s', (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });

  it('is two dates where nothing makes a period of them', () => {
    expect(isos('op 3 februari en 15 mei 2026')).toEqual(['2026-02-03', '2026-05-15']);
  });

  it.each([
    ['medio 2028', '2028-06/2028-07'],
    ['in mid-2028', '2028-06/2028-07'],
    ['Mitte des Jahres 2028', '2028-06/2028-07'],
    ['à la mi-2028', '2028-06/2028-07'],
    ['in de eerste helft van 2028', '2028-01/2028-06'],
    ['in the first half of 2028', '2028-01/2028-06'],
    ['in der ersten Jahreshälfte 2028', '2028-01/2028-06'],
    ['im zweiten Halbjahr 2028', '2028-07/2028-12'],
    ['au second semestre de l’année 2028', '2028-07/2028-12'],
    ['H2 2028', '2028-07/2028-12'],
    ['het laatste kwartaal van 2028', '2028-Q4'],
    ['the last quarter of 2028', '2028-Q4'],
    ['im letzten Quartal 2028', '2028-Q4'],
    ['le dernier trimestre 2028', '2028-Q4'],
  ])('may be a part of the year: %s', (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });

  it.each([
    ['vóór het eind van 2027', '2027-12-31'],
    ['uiterlijk eind april 2027', '2027-04-30'],
    ['by the end of April 2027', '2027-04-30'],
    ['by end-2027', '2027-12-31'],
    ['bis Ende Februar 2028', '2028-02-29'],
    ['bis zum Ende des Jahres', '2025-12-31'],
    ['avant la fin d’avril 2027', '2027-04-30'],
    ['d’ici à la fin de l’année prochaine', '2026-12-31'],
    ['au plus tard fin janvier', '2026-01-31'],
  ])('may be the end of a period that is a limit: %s', (text, iso) => {
    expect(read(`De lidstaten doen dit ${text}.`)).toMatchObject([{ iso, kind: 'deadline' }]);
  });

  it('is not seen in the end of a year that is no limit', () => {
    expect(isos('Eind 2027 verschijnt een verslag.')).toEqual([]);
  });

  it.each([
    'in 2026',
    '31 april 2026',
    'which may last until they march next to us',
    'the end of the matter',
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
    ['on 15th January next', '2026-01-15'],
    ['since September last', '2025-09'],
    ['sinds 2 oktober van dit jaar', '2025-10-02'],
    ['am 2. Oktober d. J.', '2025-10-02'],
    ['on 2 October last year', '2024-10-02'],
    ['le 2 octobre de l’année prochaine', '2026-10-02'],
    ['am 26. d. M.', '2025-11-26'],
    ['in het tweede kwartaal van volgend jaar', '2026-Q2'],
    ['in the first half of this year', '2025-01/2025-06'],
  ])('%s', (text, iso) => {
    expect(read(text)).toMatchObject([{ iso, relative: true }]);
  });

  it.each([
    ['In december bespreekt de Raad dit.', '2025-12'],
    ['vanaf januari', '2026-01'],
    ['in de tweede helft van september hervat', '2025-09'],
    ['Seit Oktober wird beraten.', '2025-10'],
    ['in der ersten Dezemberhälfte', '2025-12'],
    ['The text was tabled in October.', '2025-10'],
    ['attendu en février', '2026-02'],
    ['De Commissie zal in mei een voorstel doen', '2026-05'],
  ])('may be a month near the letter: %s', (text, iso) => {
    expect(read(text)).toMatchObject([{ iso, relative: true }]);
  });

  it.each(['oktober en november', 'The groups that march in', 'what it may bring'])(
    'is no month without a word before it that makes it one: %s',
    (text) => {
      expect(isos(text)).toEqual([]);
    },
  );

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

  it.each([
    ['op 3 juni en op 8 juli 2027', '2027-06-03', '2027-07-08'],
    ['on 3 December and 8 January 2028', '2027-12-03', '2028-01-08'],
    ['im Juni und Juli 2027', '2027-06', '2027-07'],
  ])('is in the year of the date that it is coupled to: %s', (text, ...dates) => {
    expect(isos(text)).toEqual(dates);
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
    ['De termijn hiervoor verstrijkt op 3 maart 2026', 'deadline'],
    ['Die Kontrollen laufen am 3. März 2026 aus', 'deadline'],
    ['Die Umsetzungsfrist endet nach Auskunft der Kommission am 3. März 2026', 'deadline'],
    ['The period for reactions runs out on 3 March 2026', 'deadline'],
    ['Le délai expire le 3 mars 2026', 'deadline'],
    ['Nous répondrons au plus tard le mardi 3 mars 2026', 'deadline'],
    ['Der Bericht ist bis zum 3. März 2026 vorzulegen', 'deadline'],
    ['We will report not later than Tuesday 3rd March 2026', 'deadline'],
    ['Een besluit wordt niet verwacht vóór het derde kwartaal van 2026', 'milestone'],
    ['De maatregel wordt verlengd tot 3 maart 2027', 'milestone'],
    ['The office may be ready by April 2026', 'milestone'],
    ['Polen neemt het voorzitterschap over op 1 januari 2027', 'milestone'],
    ['The register will be run by the agency as from 1 July 2027', 'milestone'],
    ['Die Verordnung gilt ab dem 1. Juli 2027', 'milestone'],
    ['L’accord est attendu pour juin 2026', 'milestone'],
    ['Het voorzitterschap is van plan de tekst op 9 december 2025 vast te stellen', 'milestone'],
    ['La Commission prévoit une adoption le 9 décembre 2025', 'milestone'],
    ['Tot eind 2023 werden hiervan meldingen gedaan', 'exact'],
    ['Een volgend debat volgt in maart 2026', 'month'],
    ['A first meeting follows in the second quarter of 2026', 'quarter'],
    ['De volgende triloog staat gepland voor 3 maart 2026', 'exact'],
    ['In het derde kwartaal van 2025 daalde het aantal', 'quarter'],
    ['Het op 3 oktober jl. gedane voorstel moet dit verhelpen', 'exact'],
    ['ETIAS soll im vierten Quartal 2025 den Betrieb aufnehmen', 'milestone'],
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
