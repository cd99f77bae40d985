/** Defects that a deviation list can tell of (Doc 9303-3, 7.3.5; identifiers in Doc 9303-12, 10.2). */
import { hexOf, oidOf, OID, smallInteger, TAG, type Element } from '../asn1/index.ts';

export type DefectCategory = 'certificate-or-key' | 'lds' | 'mrz' | 'chip' | 'national-use' | 'other';

interface DefectType {
  readonly code: string;
  readonly category: DefectCategory;
  readonly parameter?: 'certificate-field' | 'data-group' | 'mrz-field';
}

const type = (code: string, category: DefectCategory, parameter?: DefectType['parameter']): DefectType =>
  parameter ? { code, category, parameter } : { code, category };

/** Below `id-icao-DeviationList`. */
const TYPES: Readonly<Record<string, DefectType>> = {
  '1': type('certificate-or-key', 'certificate-or-key'),
  '1.1': type('ds-signature', 'certificate-or-key'),
  '1.2': type('ds-encoding', 'certificate-or-key', 'certificate-field'),
  '1.3': type('csca-encoding', 'certificate-or-key', 'certificate-field'),
  '1.4': type('aa-key-compromised', 'certificate-or-key'),
  '2': type('lds', 'lds'),
  '2.1': type('dg-malformed', 'lds', 'data-group'),
  '2.2': type('dg-hash-wrong', 'lds', 'data-group'),
  '2.3': type('sod-signature-wrong', 'lds'),
  '2.4': type('com-inconsistent', 'lds'),
  '3': type('mrz', 'mrz'),
  '3.1': type('mrz-wrong-data', 'mrz', 'mrz-field'),
  '3.2': type('mrz-wrong-check-digit', 'mrz', 'mrz-field'),
  '4': type('chip', 'chip'),
  '5': type('national-use', 'national-use'),
};

/** A type that is in no edition of the table that is known here. */
const OTHER = type('other', 'other');

const CERTIFICATE_FIELDS = ['generic', 'version', 'serialNumber', 'signature', 'issuer', 'validity', 'subject', 'subjectPublicKeyInfo', 'issuerUniqueID', 'subjectUniqueID']; // prettier-ignore
const MRZ_FIELDS = ['generic', 'documentCode', 'issuingState', 'personName', 'documentNumber', 'nationality', 'dateOfBirth', 'sex', 'dateOfExpiry', 'optionalData']; // prettier-ignore

export interface Defect {
  /** As the table names it; `other` for a type that is not in it. */
  readonly code: string;
  readonly category: DefectCategory;
  readonly oid: string;
  /** Of what: `DG2`, `EF.SOD`, a field of the certificate or of the MRZ; null where the list does not say. */
  readonly of: string | null;
  /** In the words of the state. */
  readonly description: string | null;
}

/** The defect of a type, with its parameter. */
export function defectOf(oid: string, parameter: Element | undefined, description: string | null): Defect {
  const prefix = `${OID.deviationList}.`;
  const known = oid.startsWith(prefix) ? TYPES[oid.slice(prefix.length)] : undefined;
  const { code, category } = known ?? OTHER;
  return { code, category, oid, of: known ? ofWhat(known, parameter) : null, description };
}

/** What a parameter names: told as it is where it is none of the table. */
function ofWhat({ parameter: kind }: DefectType, parameter: Element | undefined): string | null {
  if (kind === undefined || parameter === undefined) return null;
  if (parameter.tag === TAG.oid) return oidOf(parameter, 'The extension of a deviation');
  if (parameter.tag !== TAG.integer) return hexOf(parameter.bytes);
  const number = smallInteger(parameter, 'The parameter of a deviation');
  if (kind === 'data-group') return number === 20 ? 'EF.SOD' : number === 21 ? 'EF.COM' : `DG${number}`;
  const names = kind === 'certificate-field' ? CERTIFICATE_FIELDS : MRZ_FIELDS;
  return names[number] ?? String(number);
}
