/** DG11: more about the holder (Doc 9303-10, 4.7.11). Every field is optional. */
import type { Element } from '../../asn1/index.ts';
import type { Deviation } from '../deviation.ts';
import { imageKindOf, readImage, type ChipImage } from '../image/image.ts';
import { allOf, listedFields } from './listed-fields.ts';
import { fieldDate, fieldLines, fieldName, fieldText, type ChipDate, type ChipName } from './text.ts';

export interface Dg11 {
  readonly file: 'DG11';
  readonly name: ChipName | null;
  readonly otherNames: readonly ChipName[];
  readonly personalNumber: string | null;
  readonly birthDate: ChipDate | null;
  readonly placeOfBirth: readonly string[];
  readonly address: readonly string[];
  readonly telephone: string | null;
  readonly profession: string | null;
  readonly title: string | null;
  readonly personalSummary: string | null;
  /** An image, where it is one of a kind that chips hold. */
  readonly proofOfCitizenship: ChipImage | null;
  readonly otherDocumentNumbers: readonly string[];
  readonly custody: string | null;
  readonly deviations: readonly Deviation[];
}

/** Reads DG11. Throws a Refusal (`damaged`). */
export function readDg11(bytes: Uint8Array): Dg11 {
  const { fields, deviations } = listedFields(bytes, 'DG11');
  const first = <Value>(
    tag: number,
    read: (element: Element, where: string, deviations: Deviation[]) => Value,
  ): Value | null => {
    const [found] = allOf(fields, tag);
    return found === undefined ? null : read(found, `DG11 ${tag.toString(16).toUpperCase()}`, deviations);
  };
  const proof = allOf(fields, 0x5f16)[0]?.content;
  return {
    file: 'DG11',
    name: first(0x5f0e, fieldName),
    otherNames: allOf(fields, 0x5f0f).map((one) => fieldName(one, 'DG11 5F0F', deviations)),
    personalNumber: first(0x5f10, fieldText),
    birthDate: first(0x5f2b, fieldDate),
    placeOfBirth: first(0x5f11, fieldLines) ?? [],
    address: first(0x5f42, fieldLines) ?? [],
    telephone: first(0x5f12, fieldText),
    profession: first(0x5f13, fieldText),
    title: first(0x5f14, fieldText),
    personalSummary: first(0x5f15, fieldText),
    proofOfCitizenship:
      proof !== undefined && imageKindOf(proof) !== undefined ? readImage(proof, 'DG11 5F16') : null,
    otherDocumentNumbers: first(0x5f17, fieldLines) ?? [],
    custody: first(0x5f18, fieldText),
    deviations,
  };
}
