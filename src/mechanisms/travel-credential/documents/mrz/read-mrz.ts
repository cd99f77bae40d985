/** A machine-readable zone: its fields, its check digits, and a reason for each thing that was looked at. */
import { reason, type Day, type Reason } from '#kernel';
import { deviation, type Deviation } from '../deviation.ts';
import { DOC_9303_3_CHECK_DIGITS, DOC_9303_3_DATES, DOC_9303_3_NAMES } from '../law.ts';
import { checksOf, documentNumberOf, type Check } from './checks.ts';
import { birthDateOf, DEFAULT_YEAR_RULE, expiryDateOf, type MrzDate, type YearRule } from './dates.ts';
import { LAYOUTS, textAt, type Layout, type MrzFormat } from './formats.ts';
import { namesIn, withoutFillersAtEnd } from './names.ts';
import { alpha2Of, isStateCode } from './states.ts';
import { zoneOf } from './zone.ts';

/** Fields without their fillers; an empty field is an empty text. */
export interface MrzFields {
  /** `P`, `PO`, `I`, `ID`, `V`… */
  readonly documentCode: string;
  /** Three letters, or `D`. */
  readonly issuingState: string;
  /** Two letters, or null where the code has none. */
  readonly issuingStateAlpha2: string | null;
  readonly documentNumber: string;
  readonly surname: string;
  readonly givenNames: string;
  /** Whether the name may go on beyond its field. */
  readonly namePossiblyTruncated: boolean;
  readonly nationality: string;
  readonly nationalityAlpha2: string | null;
  readonly birthDate: MrzDate;
  /** X for unspecified; null for a character that means nothing. */
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly expiryDate: MrzDate;
  /** Of TD3 the personal number; of others the optional data. Fillers inside are kept. */
  readonly optionalData: string;
  /** TD1 alone. */
  readonly optionalData2?: string;
  /** TD3 alone; null where the field is empty. */
  readonly personalNumber?: string | null;
}

export interface Mrz {
  readonly format: MrzFormat;
  /** As they were read: upper case, without blanks. */
  readonly lines: readonly string[];
  readonly fields: MrzFields;
  readonly checks: readonly Check[];
  /** Whether every check digit is right and every field holds what it may. */
  readonly valid: boolean;
  readonly reasons: readonly Reason[];
  readonly deviations: readonly Deviation[];
}

export interface MrzOptions {
  /** The day that years of two digits are read against. */
  readonly asOf: Day;
  readonly years?: YearRule;
}

/** Reads a zone of any of the five formats. Throws a Refusal on characters and lengths that no format has. */
export function readMrz(text: string | readonly string[], { asOf, years }: MrzOptions): Mrz {
  const { format, lines, deviations } = zoneOf(text);
  const layout = LAYOUTS[format];
  const document = documentNumberOf(lines, layout);
  const checks = checksOf(lines, format, document);
  const nameField = textAt(lines, layout.names);
  const fields = fieldsOf(lines, layout, document, { asOf, years: years ?? DEFAULT_YEAR_RULE });
  const reasons = [
    ...checks.map(checkReason),
    dateReason('birth-date', fields.birthDate),
    dateReason('expiry-date', fields.expiryDate),
    reason('mrz.sex', fields.sex === null ? 'no' : 'yes', layout.provision, {
      found: textAt(lines, layout.sex),
    }),
    nameReason(nameField),
  ];
  return {
    format,
    lines,
    fields,
    checks,
    valid: reasons.every(({ held }) => held === 'yes'),
    reasons,
    deviations: [...deviations, ...odditiesOf(fields, nameField, checks)],
  };
}

function fieldsOf(
  lines: readonly string[],
  layout: Layout,
  document: { readonly number: string; readonly continued: string },
  { asOf, years }: Required<MrzOptions>,
): MrzFields {
  const bare = (span: Layout['names']): string => withoutFillersAtEnd(textAt(lines, span));
  const { surname, givenNames, possiblyTruncated } = namesIn(textAt(lines, layout.names));
  const issuingState = bare(layout.issuingState);
  const nationality = bare(layout.nationality);
  const optional = textAt(lines, layout.optionalData).slice(document.continued.length);
  const optionalData = withoutFillersAtEnd(document.continued === '' ? optional : optional.slice(1));
  const { optionalData2 } = layout;
  return {
    documentCode: bare(layout.documentCode),
    issuingState,
    issuingStateAlpha2: alpha2Of(issuingState),
    documentNumber: document.number,
    surname,
    givenNames,
    namePossiblyTruncated: possiblyTruncated,
    nationality,
    nationalityAlpha2: alpha2Of(nationality),
    birthDate: birthDateOf(textAt(lines, layout.birthDate), asOf),
    sex: sexOf(textAt(lines, layout.sex)),
    expiryDate: expiryDateOf(textAt(lines, layout.expiryDate), asOf, years),
    optionalData,
    ...(optionalData2 === undefined ? {} : { optionalData2: bare(optionalData2) }),
    ...(layout.personalNumber ? { personalNumber: optionalData === '' ? null : optionalData } : {}),
  };
}

function sexOf(text: string): MrzFields['sex'] {
  if (text === 'F' || text === 'M') return text;
  return text === '<' ? 'X' : null;
}

/** A digit that is wrong is named with its place and what it covers, never with the text that it covers. */
function checkReason({ field, line, place, covers, expected, found, right }: Check): Reason {
  const values = { field, line, place, covers, expected, found };
  return reason('mrz.check-digit', right ? 'yes' : 'no', DOC_9303_3_CHECK_DIGITS, values);
}

function dateReason(field: 'birth-date' | 'expiry-date', date: MrzDate): Reason {
  return reason('mrz.date', date === null ? 'no' : 'yes', DOC_9303_3_DATES, { field });
}

/** Names are of letters and fillers, and the primary identifier comes first. */
function nameReason(field: string): Reason {
  const digit = /\d/.exec(field);
  const held = digit === null && !field.startsWith('<') ? 'yes' : 'no';
  return reason('mrz.names', held, DOC_9303_3_NAMES, { place: digit === null ? 1 : digit.index + 1 });
}

function odditiesOf(fields: MrzFields, nameField: string, checks: readonly Check[]): readonly Deviation[] {
  const found: Deviation[] = [];
  if (checks[0]?.overFiller === true) found.push(deviation('mrz.long-number-digit', 'documentNumber'));
  if (!isStateCode(fields.issuingState)) found.push(deviation('mrz.state-code', 'issuingState'));
  if (!isStateCode(fields.nationality)) found.push(deviation('mrz.state-code', 'nationality'));
  if (!/^[ACIPV]/.test(fields.documentCode)) found.push(deviation('mrz.document-code', 'documentCode'));
  if (namesIn(nameField).extraSeparator) found.push(deviation('mrz.name-separators', 'names'));
  return found;
}
