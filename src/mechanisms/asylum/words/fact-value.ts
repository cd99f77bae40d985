/** What was stated of a fact, in words. */
import {
  countryName,
  formatDayLong,
  isState,
  isThirdCountry,
  stateName,
  type Day,
  type Language,
  type Words,
} from '#kernel';
import { FACT_KINDS } from '../facts/index.ts';
import { FACT_WORDS } from './facts/index.ts';

const YES: Words = { en: 'yes', nl: 'ja' };
const NO: Words = { en: 'no', nl: 'nee' };
const NONE: Words = { en: 'none', nl: 'geen' };

export function factValueInWords(path: string, value: unknown, language: Language): string {
  switch (FACT_KINDS.get(path)?.form) {
    case 'yes-no':
      return (value === true ? YES : NO)[language];
    case 'day':
      return formatDayLong(value as Day, language);
    case 'choice':
      return FACT_WORDS.get(path)?.options?.[String(value)]?.[language] ?? String(value);
    case 'state':
    case 'country':
      return named(String(value), language);
    case 'percent':
      return `${new Intl.NumberFormat(language).format(Number(value))} %`;
    case 'states':
    case 'list':
      return listed(path, value as readonly unknown[], language);
    default:
      return String(value);
  }
}

function named(code: string, language: Language): string {
  if (isState(code)) return stateName(code, language);
  return isThirdCountry(code) ? countryName(code, language) : code;
}

function listed(path: string, items: readonly unknown[], language: Language): string {
  if (items.length === 0) return NONE[language];
  return items.map((item) => inItem(path, item, language)).join('; ');
}

/** The items of a list have fields of their own: `What this person is to the applicant: Spouse, …`. */
function inItem(path: string, item: unknown, language: Language): string {
  if (typeof item !== 'object' || item === null) return named(String(item), language);
  const { items = {}, itemOptions = {} } = FACT_WORDS.get(path) ?? {};
  return Object.entries(item)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => {
      const option = itemOptions[key]?.[String(value)]?.[language];
      return `${items[key]?.[language] ?? key}: ${option ?? plain(value, language)}`;
    })
    .join(', ');
}

function plain(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  // Of the fields of items only days are numbers of five digits.
  if (typeof value === 'number' && value > 10_000) return formatDayLong(value as Day, language);
  return named(String(value), language);
}
