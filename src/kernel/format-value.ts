/** The values of a reason as words in a language: persons, euro, percent, days, moments and states through Intl. */
import type { Language } from './acts.ts';
import { formatDayLong, parseDay } from './day.ts';
import type { ReasonValue } from './determination.ts';
import { euroSignIn } from './formats.ts';
import { isState } from './party.ts';
import { stateName } from './state-name.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl' };

const WORDS = {
  en: { person: 'person', persons: 'persons', yes: 'yes', no: 'no', unknown: 'not known' },
  nl: { person: 'persoon', persons: 'personen', yes: 'ja', no: 'nee', unknown: 'niet bekend' },
} as const;

/**
 * One value as text. Euro and percent are decimal strings; a percentage keeps the decimals it has, so `5.20` is 5.20
 * per cent. A text that is not of the form its unit asks for is printed as it is.
 */
export function formatValue(value: ReasonValue, language: Language): string {
  const words = WORDS[language];
  if (value === null) return words.unknown;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value, language);
  if ('persons' in value) {
    return `${formatNumber(value.persons, language)} ${value.persons === 1 ? words.person : words.persons}`;
  }
  if ('euro' in value) return formatEuroIn(value.euro, language);
  if ('percent' in value) {
    const number = formatDecimal(value.percent, language);
    return number === undefined ? value.percent : `${number}%`;
  }
  if ('day' in value) return formatDayIn(value.day, language);
  if ('moment' in value) return formatMomentIn(value.moment, language);
  const names = value.states.map((code) => (isState(code) ? stateName(code, language) : code));
  return listFormat(language).format(names);
}

function formatDayIn(text: string, language: Language): string {
  try {
    return formatDayLong(parseDay(text), language);
  } catch (error) {
    // A reason must stay readable even when a value in it is not: print what it holds.
    if (error instanceof RangeError) return text;
    throw error;
  }
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})Z$/;

/** With its zone, since whoever reads it may be anywhere: `3 December 2026, 13:30 UTC`. */
function formatMomentIn(text: string, language: Language): string {
  const [, day, time] = MOMENT.exec(text) ?? [];
  return day === undefined || time === undefined ? text : `${formatDayIn(day, language)}, ${time} UTC`;
}

function formatNumber(value: number, language: Language): string {
  return numberFormat(language, 'decimal', 0, 20).format(value);
}

/** `EUR 20 000` as the language writes it; cents only where there are any. */
function formatEuroIn(text: string, language: Language): string {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (!match) return text;
  const digits = /^0*$/.test(match[1] ?? '') ? 0 : 2;
  return numberFormat(language, 'currency', digits, digits).format(text as Intl.StringNumericLiteral);
}

/** A decimal string with the separators of the language, its decimals kept; undefined when it is none. */
function formatDecimal(text: string, language: Language): string | undefined {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const digits = match[1]?.length ?? 0;
  if (digits > MOST_DIGITS) return undefined;
  return numberFormat(language, 'decimal', digits, digits).format(text as Intl.StringNumericLiteral);
}

/** The most decimals that Intl can print. */
const MOST_DIGITS = 100;

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs fifty times as much as using one, so each is made once. */
function numberFormat(
  language: Language,
  style: 'decimal' | 'currency',
  least: number,
  most: number,
): Intl.NumberFormat {
  const key = `${language} ${style} ${least} ${most}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[language], {
      style,
      ...(style === 'currency' ? { currency: 'EUR', currencyDisplay: euroSignIn(LOCALE[language]) } : {}),
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    numberFormats.set(key, format);
  }
  return format;
}

const listFormats = new Map<Language, Intl.ListFormat>();

function listFormat(language: Language): Intl.ListFormat {
  let format = listFormats.get(language);
  if (!format)
    listFormats.set(language, (format = new Intl.ListFormat(LOCALE[language], { type: 'conjunction' })));
  return format;
}
