/** Figures as the language writes them: thousands, decimals, per cent, euro and days through Intl. */
import type { Day } from './day.ts';
import { toDecimal, type Fraction } from './fraction.ts';
import type { Cents } from './money.ts';
import type { OfficialLanguage } from './state-name.ts';

const MS_PER_DAY = 86_400_000;

export interface Formats {
  readonly whole: (value: number) => string;
  /** A share as a percentage with two decimals, without the sign. */
  readonly percent: (share: Fraction) => string;
  /** Euro million with two decimals, without the unit: exact to EUR 10 000. */
  readonly million: (amount: Cents) => string;
  /** Whole euro with the unit. */
  readonly euro: (amount: Cents) => string;
  /** Euro to the cent, where there are cents. */
  readonly exactEuro: (amount: Cents) => string;
  /** Whole euro for an amount that is a plain number. */
  readonly wholeEuro: (amount: number) => string;
  /** A day in full: `24 November 2026`. */
  readonly day: (day: Day) => string;
  /** A day where there is little room: `24 Nov 2026`. */
  readonly shortDay: (day: Day) => string;
  /** A moment, by the clock of Brussels: `24 Nov 2026, 10:15`. */
  readonly moment: (isoTime: string) => string;
  readonly list: (names: readonly string[]) => string;
}

/** Where Intl's plain tag is not the Union's: English and Portuguese are those of Europe. */
const LOCALES: Partial<Record<OfficialLanguage, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** The tag that Intl and the components take for an official language. */
export function localeOf(language: OfficialLanguage): string {
  return LOCALES[language] ?? language;
}

/** Dutch papers write € 20.000; elsewhere the code of the Interinstitutional Style Guide (7.3.3) is plain to all. */
export function euroSignIn(locale: string): 'symbol' | 'code' {
  return locale === 'nl' ? 'symbol' : 'code';
}

const made = new Map<OfficialLanguage, Formats>();

export function formatsIn(language: OfficialLanguage): Formats {
  let formats = made.get(language);
  if (formats === undefined) made.set(language, (formats = make(localeOf(language))));
  return formats;
}

function make(locale: string): Formats {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const euro = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: euroSignIn(locale),
    maximumFractionDigits: 0,
  });
  const cents = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: euroSignIn(locale),
  });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    whole: (value) => whole.format(value),
    percent: ({ numerator, denominator }) =>
      two.format(Number(toDecimal({ numerator: numerator * 100n, denominator }, 2))),
    million: (amount) => two.format(Number(amount) / 100_000_000),
    euro: (amount) => euro.format(amount / 100n),
    exactEuro: (amount) =>
      amount % 100n === 0n ? euro.format(amount / 100n) : cents.format(Number(amount) / 100),
    wholeEuro: (amount) => euro.format(amount),
    day: (day) => long.format(day * MS_PER_DAY),
    shortDay: (day) => short.format(day * MS_PER_DAY),
    moment: (isoTime) => moment.format(new Date(isoTime)),
    list: (items) => names.format(items),
  };
}
