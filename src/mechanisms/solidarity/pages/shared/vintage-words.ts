/** A vintage of figures in words: its key says little to who did not make it. */
import { parseDay, type Language } from '#kernel';
import type { Formats } from '../../../../desk/figures/formats.ts';
import type { Vintage } from '../../reference/figures.ts';

const WORDS: Readonly<Record<Language, (day: string, year: number) => string>> = {
  en: (day, year) => `population of ${day}, GDP of ${year}`,
  nl: (day, year) => `bevolking van ${day}, bbp van ${year}`,
};

export function vintageInWords(
  { populationOn, gdpYear }: Pick<Vintage, 'populationOn' | 'gdpYear'>,
  formats: Formats,
  language: Language,
): string {
  return WORDS[language](formats.shortDay(parseDay(populationOn)), gdpYear);
}
