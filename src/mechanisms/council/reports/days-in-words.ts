/** The days of a meeting as a letter writes them: “8 en 9 december 2025”, “30 mei en 1 juni 2026”. */
import { dateOf, formatDayLong, parseDay, type Language } from '#kernel';

const AND: Readonly<Record<Language, string>> = { en: 'and', nl: 'en' };

export function daysInWords(from: string, to: string, language: Language): string {
  const last = formatDayLong(parseDay(to), language);
  if (from === to) return last;
  const [first, end] = [dateOf(parseDay(from)), dateOf(parseDay(to))];
  const begins =
    first.year !== end.year
      ? formatDayLong(parseDay(from), language)
      : first.month === end.month
        ? String(first.dayOfMonth)
        : formatDayLong(parseDay(from), language).replace(` ${first.year}`, '');
  return `${begins} ${AND[language]} ${last}`;
}
