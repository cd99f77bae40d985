/** A reference as a letter cites it: a Dutch paper by its series and number, others as they are. */
import type { Language } from '#kernel';

const DUTCH_PAPER = /^NL (\d{2})(\d{3})(-[\dA-Z]+)?, (\S+)$/;

export function citedAs(id: string, language: Language): string {
  const paper = DUTCH_PAPER.exec(id);
  if (paper === null) return id;
  const [, thousands, rest, suffix = '', number] = paper;
  const series = `${thousands} ${rest}${suffix}`;
  return language === 'nl'
    ? `Kamerstukken ${series}, nr. ${number}`
    : `Dutch parliamentary paper ${series}, no ${number}`;
}
