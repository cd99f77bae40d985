/** Writes a zone: the same fields that are read, with their check digits. */
import { Refusal } from '#kernel';
import { checkDigit } from './check-digit.ts';
import { after, LAYOUTS, textAt, type Layout, type MrzFormat, type Span } from './formats.ts';
import { nameField } from './write-names.ts';
import { transliterate, type TransliterationOptions } from './transliterate.ts';

export interface MrzToWrite {
  readonly documentCode: string;
  readonly issuingState: string;
  /** Of TD1 and TD2 it may be longer than nine characters. */
  readonly documentNumber: string;
  /** In any script of the tables. */
  readonly surname: string;
  readonly givenNames?: string;
  readonly nationality: string;
  /** `1974-08-12`, with X for unknown digits of year, month or day: `1974-XX-XX`. */
  readonly birthDate: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly expiryDate: string;
  /** Of TD3 the personal number. */
  readonly optionalData?: string;
  readonly optionalData2?: string;
}

/** The lines of a zone of that format. Throws a Refusal on a field that is too long or holds other characters. */
export function writeMrz(
  fields: MrzToWrite,
  format: MrzFormat,
  options: TransliterationOptions = {},
): readonly string[] {
  const layout = LAYOUTS[format];
  const places = Array.from({ length: layout.lines }, () => Array<string>(layout.width).fill('<'));
  const put = (span: Span, text: string): void => {
    for (const [index, character] of [...text].entries()) {
      const line = places[span[0] - 1];
      if (line !== undefined) line[span[1] - 1 + index] = character;
    }
  };
  const { number, digit, optional } = numberFields(fields, layout);
  put(layout.documentCode, fitting(fields.documentCode, 'documentCode', layout.documentCode));
  put(layout.issuingState, fitting(fields.issuingState, 'issuingState', layout.issuingState));
  put(layout.documentNumber, number);
  put(after(layout.documentNumber), digit);
  put(layout.nationality, fitting(fields.nationality, 'nationality', layout.nationality));
  for (const [span, date, name] of [
    [layout.birthDate, fields.birthDate, 'birthDate'],
    [layout.expiryDate, fields.expiryDate, 'expiryDate'],
  ] as const) {
    const written = dateField(date, name);
    put(span, `${written}${checkDigit(written)}`);
  }
  put(layout.sex, fields.sex === 'X' ? '<' : fields.sex);
  const [, from, to] = layout.names;
  const { surname, givenNames = '' } = fields;
  put(
    layout.names,
    nameField(transliterate(surname, options), transliterate(givenNames, options), to - from + 1),
  );
  put(layout.optionalData, fitting(optional, 'optionalData', layout.optionalData));
  if (layout.personalNumber) put(after(layout.optionalData), personalDigit(optional));
  if (layout.optionalData2 !== undefined) {
    put(layout.optionalData2, fitting(fields.optionalData2 ?? '', 'optionalData2', layout.optionalData2));
  }
  const { composite } = layout;
  if (composite !== undefined) {
    const lines = places.map((line) => line.join(''));
    const covered = composite.covers.map((span) => textAt(lines, span)).join('');
    put(composite.at, String(checkDigit(covered)));
  }
  return places.map((line) => line.join(''));
}

interface NumberFields {
  readonly number: string;
  readonly digit: string;
  readonly optional: string;
}

/** A long number leaves a filler in place of its digit; the rest and the digit begin the optional data. */
function numberFields({ documentNumber, optionalData = '' }: MrzToWrite, layout: Layout): NumberFields {
  const written = characters(documentNumber, 'documentNumber');
  const number = written.padEnd(9, '<');
  if (number.length === 9) {
    return { number, digit: String(checkDigit(number)), optional: optionalData };
  }
  if (!layout.longNumber || written.charAt(8) === '<') {
    throw tooLong('documentNumber', written.length, 9);
  }
  const rest = `${written.slice(9)}${checkDigit(written)}`;
  return {
    number: written.slice(0, 9),
    digit: '<',
    optional: optionalData === '' ? rest : `${rest}<${optionalData}`,
  };
}

/** Of an empty personal number the digit is a filler here; 0 is as right. */
function personalDigit(optional: string): string {
  return optional === '' ? '<' : String(checkDigit(characters(optional, 'optionalData').padEnd(14, '<')));
}

function fitting(text: string, where: keyof MrzToWrite, [, from, to]: Span): string {
  const written = characters(text, where);
  if (written.length > to - from + 1) throw tooLong(where, written.length, to - from + 1);
  return written;
}

/** Upper case; blanks and hyphens as fillers. */
function characters(text: string, where: keyof MrzToWrite): string {
  const written = text.toUpperCase().replaceAll(/[\s-]/g, '<');
  if (/^[A-Z0-9<]*$/.test(written)) return written;
  throw new Refusal('invalid-input', `“${where}” has characters that no zone has.`, {
    where,
    remedy: 'Use A to Z, 0 to 9 and “<”.',
  });
}

function dateField(date: string, where: 'birthDate' | 'expiryDate'): string {
  const match = /^(?:\d\d|XX)(\d\d|XX)-(\d\d|XX)-(\d\d|XX)$/.exec(date);
  if (match !== null) return match.slice(1).join('').replaceAll('X', '<');
  throw new Refusal(
    'invalid-input',
    `“${where}” is not a date such as 1974-08-12, with X for what is unknown.`,
    {
      where,
    },
  );
}

function tooLong(where: keyof MrzToWrite, length: number, most: number): Refusal {
  return new Refusal('invalid-input', `“${where}” has ${length} characters: at most ${most} fit.`, {
    where,
    remedy: 'Take another format or a shorter text.',
  });
}
