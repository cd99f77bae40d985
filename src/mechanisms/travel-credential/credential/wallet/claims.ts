/**
 * What a wallet holds of a travel document, by the names of the photo ID (ISO/IEC TS 23220-4, annex C): what is in the
 * chip is taken from there, and what is not is the issuer’s to say (APTITUDE DTC rulebook, § 8).
 */
import { formatDay, Refusal, type Day } from '#kernel';
import type { MrzFields } from '../../documents/index.ts';

export const PHOTO_ID_TYPE = 'org.iso.23220.photoid.1';

/** General data elements, those of the photo ID, and the files of the chip. */
export const NAMESPACES = {
  general: 'org.iso.23220.1',
  photoId: 'org.iso.23220.photoid.1',
  dataGroups: 'org.iso.23220.datagroups.1',
} as const;

export interface WalletFacts {
  readonly zone: MrzFields;
  /** The lines of the zone. */
  readonly mrz: readonly string[];
  /** The picture in DG2, as it is. */
  readonly portrait: Uint8Array;
  readonly securityObject: Uint8Array;
  readonly dataGroups: ReadonlyMap<number, Uint8Array>;
  /** From DG11; the names of the zone when absent. */
  readonly names?: { readonly familyName: string; readonly givenName: string };
}

/** What the issuer of the credential says, and no chip. */
export interface IssuerFacts {
  readonly authority: string;
  /** Two letters. */
  readonly country: string;
  /** Of the credential, not of the document. */
  readonly documentNumber: string;
  readonly personId: string;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
}

/** A date alone, which CBOR and JSON write each in its own way. */
export interface FullDate {
  readonly fullDate: string;
}

export type ClaimValue = string | number | boolean | Uint8Array | FullDate;

export type Claims = Readonly<Record<string, ClaimValue>>;

export function isFullDate(value: unknown): value is FullDate {
  return typeof value === 'object' && value !== null && 'fullDate' in value;
}

/** Throws a Refusal where the zone has no whole date of birth: a mandatory element then has no value. */
export function generalClaims({ zone, portrait, names }: WalletFacts, issuer: IssuerFacts): Claims {
  const birth = wholeDate(zone.birthDate);
  const age = yearsBetween(birth, formatDay(issuer.issuedOn));
  return {
    family_name: names?.familyName ?? zone.surname,
    given_name: names?.givenName ?? zone.givenNames,
    family_name_viz: zone.surname,
    given_name_viz: zone.givenNames,
    birth_date: { fullDate: birth },
    portrait,
    issue_date: { fullDate: formatDay(issuer.issuedOn) },
    expiry_date: { fullDate: formatDay(issuer.expiresOn) },
    issuing_authority: issuer.authority,
    issuing_country: issuer.country,
    age_over_18: age >= 18,
    age_in_years: age,
    age_birth_year: Number(birth.slice(0, 4)),
    sex: SEX[zone.sex ?? 'X'],
    nationality: zone.nationality === 'D' ? 'DEU' : zone.nationality,
    document_number: issuer.documentNumber,
  };
}

/** ISO/IEC 5218; 9 stands for X in the photo ID. */
const SEX = { M: 1, F: 2, X: 9 } as const;

export function photoIdClaims({ zone, mrz }: WalletFacts, { personId }: IssuerFacts): Claims {
  return {
    person_id: personId,
    travel_document_type: zone.documentCode,
    travel_document_number: zone.documentNumber,
    travel_document_mrz: mrz.join(''),
  };
}

/** The files of the chip, byte for byte: from these a credential of type 1 is rebuilt. */
export function dataGroupClaims({ securityObject, dataGroups }: WalletFacts): Claims {
  return {
    version: '1.0',
    sod: securityObject,
    ...Object.fromEntries([...dataGroups].map(([number, file]) => [`dg${number}`, file])),
  };
}

function wholeDate(date: string | null): string {
  if (date !== null && !date.includes('X')) return date;
  throw new Refusal('barred', `The zone has no whole date of birth: ${date ?? 'it cannot be read'}.`, {
    where: 'birth_date',
    remedy: 'A wallet’s photo ID must say whether its holder is of age. The document itself serves.',
  });
}

/** Whole years, by the calendar: a birthday counts from its day on. */
export function yearsBetween(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}
