/** Rates as figures: per hundred, to a tenth. */
import type { OfficialLanguage } from '#kernel';
import { localeOf } from '../../../../desk/figures/formats.ts';

const made = new Map<OfficialLanguage, Intl.NumberFormat>();

/** `18.4 %`, with a space that does not break. */
export function percent(value: number, locale: OfficialLanguage): string {
  let format = made.get(locale);
  if (!format) made.set(locale, (format = new Intl.NumberFormat(localeOf(locale), { maximumFractionDigits: 1 })));
  return `${format.format(value)} %`;
} // prettier-ignore

export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** On which side of 20 % a rate lies; open where its bounds straddle the line. APR 42(1)(j): 20 % or lower. */
export function sideOf({ lowest, highest }: Bounds): 'low' | 'open' | 'high' {
  if (highest <= THRESHOLD) return 'low';
  return lowest > THRESHOLD ? 'high' : 'open';
}

/** Of a hundred. APR 42(1)(j). */
export const THRESHOLD = 20;
