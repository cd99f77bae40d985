/** Figures as the language writes them: thousands, decimals, per cent and euro through Intl. */
import { formatDayLong, toDecimal, type Cents, type Day, type Fraction, type Language } from '#kernel';

export interface Formats {
  readonly whole: (value: number) => string;
  /** A share as a percentage with two decimals, without the sign. */
  readonly percent: (share: Fraction) => string;
  /** Euro million with two decimals, without the unit: exact to EUR 10 000. */
  readonly million: (amount: Cents) => string;
  /** Whole euro with the unit. */
  readonly euro: (amount: Cents) => string;
  readonly day: (day: Day) => string;
  readonly list: (names: readonly string[]) => string;
}

const made = new Map<Language, Formats>();

export function formatsIn(language: Language): Formats {
  let formats = made.get(language);
  if (formats === undefined) made.set(language, (formats = make(language)));
  return formats;
}

function make(language: Language): Formats {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const euro = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  });
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    whole: (value) => whole.format(value),
    percent: ({ numerator, denominator }) =>
      two.format(Number(toDecimal({ numerator: numerator * 100n, denominator }, 2))),
    million: (amount) => two.format(Number(amount) / 100_000_000),
    euro: (amount) => euro.format(amount / 100n),
    day: (day) => formatDayLong(day, language),
    list: (items) => names.format(items),
  };
}
