/** Every check digit of a zone: where it stands, what it covers, what it should be. */
import { checkDigit } from './check-digit.ts';
import { after, LAYOUTS, textAt, type Layout, type MrzFormat, type Span } from './formats.ts';
import { withoutFillersAtEnd } from './names.ts';

export type CheckedField = 'document-number' | 'birth-date' | 'expiry-date' | 'personal-number' | 'composite';

export interface Check {
  readonly field: CheckedField;
  /** Line and place of the digit, each from 1. */
  readonly line: number;
  readonly place: number;
  /** What it covers, as `line 2, 1–9`. */
  readonly covers: string;
  readonly expected: string;
  readonly found: string;
  readonly right: boolean;
  /** A long document number whose digit is right only where the filler inside is counted. */
  readonly overFiller?: true;
}

export interface DocumentNumber {
  readonly number: string;
  /** Where its check digit stands. */
  readonly digitAt: Span;
  /** The part that stands in the optional data, its check digit included; empty for nine characters or fewer. */
  readonly continued: string;
}

/**
 * The document number. Of TD1 and TD2 one of more than nine characters leaves a filler in place of the check digit and
 * goes on in the optional data, its own last character being the check digit (Doc 9303-5 and 9303-6, § 4.2.2, note j).
 */
export function documentNumberOf(lines: readonly string[], layout: Layout): DocumentNumber {
  const first = textAt(lines, layout.documentNumber);
  const digitAt = after(layout.documentNumber);
  const short = { number: withoutFillersAtEnd(first), digitAt, continued: '' };
  if (!layout.longNumber || textAt(lines, digitAt) !== '<' || first.endsWith('<')) return short;
  const optional = textAt(lines, layout.optionalData);
  const end = optional.indexOf('<');
  const continued = end === -1 ? optional : optional.slice(0, end);
  if (continued.length < 2) return short;
  const [line, from] = layout.optionalData;
  const place = from + continued.length - 1;
  return { number: first + continued.slice(0, -1), digitAt: [line, place, place], continued };
}

/** A digit that stands in the same place in every zone of a format. */
interface Digit {
  readonly field: CheckedField;
  readonly at: Span;
  readonly spans: readonly Span[];
  readonly covers: string;
}

const DIGITS: Readonly<Record<MrzFormat, readonly Digit[]>> = {
  TD1: digitsOf(LAYOUTS.TD1),
  TD2: digitsOf(LAYOUTS.TD2),
  TD3: digitsOf(LAYOUTS.TD3),
  'MRV-A': digitsOf(LAYOUTS['MRV-A']),
  'MRV-B': digitsOf(LAYOUTS['MRV-B']),
};

function digitsOf({
  documentNumber,
  birthDate,
  expiryDate,
  optionalData,
  personalNumber,
  composite,
}: Layout): readonly Digit[] {
  const digit = (field: CheckedField, span: Span): Digit => digitOver(field, after(span), [span]);
  return [
    digit('document-number', documentNumber),
    digit('birth-date', birthDate),
    digit('expiry-date', expiryDate),
    ...(personalNumber ? [digit('personal-number', optionalData)] : []),
    ...(composite === undefined ? [] : [digitOver('composite', composite.at, composite.covers)]),
  ];
}

function digitOver(field: CheckedField, at: Span, spans: readonly Span[]): Digit {
  return { field, at, spans, covers: spans.map(said).join(' and ') };
}

function said([line, from, to]: Span): string {
  return `line ${line}, ${from}–${to}`;
}

/** All check digits of the format, in the order of the fields. */
export function checksOf(
  lines: readonly string[],
  format: MrzFormat,
  document: DocumentNumber,
): readonly Check[] {
  return DIGITS[format].map((digit) => {
    if (digit.field === 'document-number' && document.continued !== '') {
      return longNumber(lines, LAYOUTS[format], document);
    }
    const one = check(lines, digit, textOver(lines, digit.spans));
    return digit.field === 'personal-number' ? orEmpty(one, lines, digit) : one;
  });
}

function textOver(lines: readonly string[], spans: readonly Span[]): string {
  let text = '';
  for (const span of spans) text += textAt(lines, span);
  return text;
}

/** Of an empty personal number the digit may be 0 or a filler. */
function orEmpty(one: Check, lines: readonly string[], { spans }: Digit): Check {
  const filler = one.found === '<' && withoutFillersAtEnd(textOver(lines, spans)) === '';
  return filler ? { ...one, expected: '<', right: true } : one;
}

/**
 * The digit of a long number covers its characters. The filler between its two parts counts in some cards of Belgium,
 * though not in others: both are right, the second as a deviation.
 */
function longNumber(lines: readonly string[], layout: Layout, document: DocumentNumber): Check {
  const [line, from] = layout.optionalData;
  const rest: Span = [line, from, from + document.continued.length - 2];
  const digit = digitOver('document-number', document.digitAt, [layout.documentNumber, rest]);
  const one = check(lines, digit, document.number);
  if (one.right) return one;
  const withFiller = `${document.number.slice(0, 9)}<${document.number.slice(9)}`;
  if (String(checkDigit(withFiller)) !== one.found) return one;
  return { ...one, expected: one.found, right: true, overFiller: true };
}

function check(lines: readonly string[], { field, at, covers }: Digit, text: string): Check {
  const expected = String(checkDigit(text));
  const found = textAt(lines, at);
  return { field, line: at[0], place: at[1], covers, expected, found, right: expected === found };
}
