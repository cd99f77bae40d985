/** What is in a credential, read on the device: whom it is of, the picture, and every field that goes along. */
import { parseDay, Refusal, type Day } from '#kernel';
import { decodeDtc, type DtcContent } from '../../credential/dtc/content-info.ts';
import { holderIn, portraitIn } from '../../credential/holder.ts';
import { readDg11, readDg12, type ChipImage } from '../../documents/index.ts';
import { daySchema } from '../../journey/message.ts';

/** Fields by the key of their name in the words of the page. */
export type FieldName =
  | 'surname'
  | 'givenNames'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'documentNumber'
  | 'issuingState'
  | 'expiryDate'
  | 'personalNumber'
  | 'optionalData'
  | 'fullName'
  | 'otherNames'
  | 'placeOfBirth'
  | 'address'
  | 'telephone'
  | 'profession'
  | 'personTitle'
  | 'summary'
  | 'otherDocuments'
  | 'custody'
  | 'issuingAuthority'
  | 'issueDate'
  | 'endorsements';

export interface Field {
  readonly name: FieldName;
  readonly text: string;
}

export interface Contents {
  readonly fields: readonly Field[];
  readonly portrait: ChipImage | null;
  /** Data groups by number: those that hold keys and signatures have no fields. */
  readonly groups: readonly number[];
  /** As in the zone; null where it could not be read. */
  readonly nationality: string | null;
  readonly expiresOn: Day | null;
  readonly issuedOn: Day | null;
}

/** Reads the bytes of a credential as of a time in milliseconds. Throws a Refusal (`damaged`) where it is none. */
export function contentsOf(der: Uint8Array, at: number): Contents {
  const content = decodeDtc(der);
  const zone = holderIn(content, at);
  const more = moreOf(content);
  const issued = more.find(({ name }) => name === 'issueDate')?.text;
  const fields: readonly (readonly [FieldName, string | null | undefined])[] =
    zone === null
      ? []
      : [
          ['surname', zone.surname],
          ['givenNames', zone.givenNames],
          ['nationality', zone.nationality],
          ['birthDate', zone.birthDate],
          ['sex', zone.sex],
          ['documentNumber', zone.documentNumber],
          ['issuingState', zone.issuingState],
          ['expiryDate', zone.expiryDate],
          ['personalNumber', zone.personalNumber],
          ['optionalData', zone.personalNumber === undefined ? withoutFillers(zone.optionalData) : null],
          ['optionalData', withoutFillers(zone.optionalData2 ?? '')],
        ];
  return {
    fields: [...there(fields), ...more],
    portrait: portraitIn(content),
    groups: [...content.dataGroups.keys()],
    nationality: zone?.nationality ?? null,
    expiresOn: dayOrNull(zone?.expiryDate),
    issuedOn: dayOrNull(issued),
  };
}

/** Of the optional files with data about holder and document. */
function moreOf({ dataGroups }: DtcContent): readonly Field[] {
  const about = read(dataGroups.get(11), readDg11);
  const document = read(dataGroups.get(12), readDg12);
  return there([
    ['fullName', nameIn(about?.name)],
    ['otherNames', about?.otherNames.map(nameIn).join(', ')],
    ['personalNumber', about?.personalNumber],
    ['placeOfBirth', about?.placeOfBirth.join(', ')],
    ['address', about?.address.join(', ')],
    ['telephone', about?.telephone],
    ['profession', about?.profession],
    ['personTitle', about?.title],
    ['summary', about?.personalSummary],
    ['otherDocuments', about?.otherDocumentNumbers.join(', ')],
    ['custody', about?.custody],
    ['issuingAuthority', document?.issuingAuthority],
    ['issueDate', document?.issueDate?.date ?? document?.issueDate?.text],
    ['endorsements', document?.endorsements],
  ]);
}

/** A file that cannot be read goes along all the same; its fields cannot be listed. */
function read<File>(bytes: Uint8Array | undefined, reader: (bytes: Uint8Array) => File): File | null {
  if (bytes === undefined) return null;
  try {
    return reader(bytes);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function nameIn(name: { readonly surname: string; readonly givenNames: string } | null | undefined): string {
  return name ? `${name.givenNames} ${name.surname}`.trim() : '';
}

function withoutFillers(text: string): string {
  return text.replaceAll('<', ' ').trim();
}

function there(fields: readonly (readonly [FieldName, string | null | undefined])[]): readonly Field[] {
  return fields.flatMap(([name, text]) =>
    text === null || text === undefined || text === '' ? [] : [{ name, text }],
  );
}

function dayOrNull(text: string | null | undefined): Day | null {
  const day = daySchema.safeParse(text);
  return day.success ? parseDay(day.data) : null;
}
