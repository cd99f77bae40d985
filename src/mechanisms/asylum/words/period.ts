/** Periods in words: “2 months”, “10 werkdagen”. */
import type { Language, Period, PeriodUnit } from '#kernel';

const UNITS: Readonly<Record<Language, Readonly<Record<PeriodUnit, readonly [one: string, more: string]>>>> =
  {
    en: {
      days: ['day', 'days'],
      'working-days': ['working day', 'working days'],
      weeks: ['week', 'weeks'],
      months: ['month', 'months'],
      years: ['year', 'years'],
    },
    nl: {
      days: ['dag', 'dagen'],
      'working-days': ['werkdag', 'werkdagen'],
      weeks: ['week', 'weken'],
      months: ['maand', 'maanden'],
      years: ['jaar', 'jaar'],
    },
  };

export function periodInWords({ count, unit }: Period, language: Language): string {
  return `${count} ${UNITS[language][unit][count === 1 ? 0 : 1]}`;
}
