/** Text and dates as chips hold them (Doc 9303-10, 4.7.11 and 4.7.12). */
import { at, damaged, decode, hexOf, type Element } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { MAX_TEXT_BYTES } from './limits.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** UTF-8; where it is not, it is read as Latin-1 and noted. */
export function fieldText({ content, start }: Element, where: string, deviations: Deviation[]): string {
  if (content.length > MAX_TEXT_BYTES) {
    throw damaged(
      `${where} has ${content.length} bytes, where at most ${MAX_TEXT_BYTES} are read.`,
      at(start),
    );
  }
  try {
    return strict.decode(content);
  } catch {
    deviations.push(deviation('lds.not-utf-8', where));
    return decode(content, 'latin1');
  }
}

export interface ChipDate {
  /** `1974-08-12`, with X for digits that are not known; null where it is no such date. */
  readonly date: string | null;
  /** As it stands; of four bytes of BCD, their digits. */
  readonly text: string;
}

/**
 * Eight digits; four bytes of BCD, as Malaysia and Taiwan write them, and any other text are noted. Digits that are
 * not known are 00, blanks or fillers.
 */
export function fieldDate(element: Element, where: string, deviations: Deviation[]): ChipDate {
  const { content } = element;
  const bcd = content.length === 4;
  const text = bcd ? hexOf(content) : fieldText(element, where, deviations);
  if (bcd) deviations.push(deviation('lds.bcd-date', where));
  const date = dateOf(text);
  if (date === null) deviations.push(deviation('lds.date-form', where));
  return { date, text };
}

/** `19740812` as `1974-08-12`, `19740000` as `1974-XX-XX`. */
function dateOf(text: string): string | null {
  const match = /^(\d{4}|[ <]{4})(\d\d|[ <]{2})(\d\d|[ <]{2})$/.exec(text);
  if (match === null) return null;
  const [year = '', month = '', day = ''] = match.slice(1);
  if (/\d/.test(month) && Number(month) > 12) return null;
  if (/\d/.test(day) && Number(day) > 31) return null;
  const known = (digits: string): string =>
    /^(?:0+|[ <]+)$/.test(digits) ? 'X'.repeat(digits.length) : digits;
  return `${known(year)}-${known(month)}-${known(day)}`;
}

/** Names stand as in a zone: fillers between them, two between the identifiers. Of any script. */
export interface ChipName {
  readonly surname: string;
  readonly givenNames: string;
}

export function fieldName(element: Element, where: string, deviations: Deviation[]): ChipName {
  const [surname = '', ...given] = fieldText(element, where, deviations).split('<<');
  const spaced = (part: string): string => part.replaceAll(/<+/g, ' ').trim();
  return { surname: spaced(surname), givenNames: spaced(given.join(' ')) };
}

/** A text in which fillers part the lines or items, such as an address. */
export function fieldLines(element: Element, where: string, deviations: Deviation[]): readonly string[] {
  return fieldText(element, where, deviations)
    .split('<')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
