/** DG12: more about the document (Doc 9303-10, 4.7.12). Every field is optional. */
import type { Element } from '../../asn1/index.ts';
import type { Deviation } from '../deviation.ts';
import { imageKindOf, readImage, type ChipImage } from '../image/image.ts';
import { allOf, listedFields } from './listed-fields.ts';
import { fieldDate, fieldName, fieldText, type ChipDate, type ChipName } from './text.ts';

export interface Dg12 {
  readonly file: 'DG12';
  readonly issuingAuthority: string | null;
  readonly issueDate: ChipDate | null;
  readonly otherPersons: readonly ChipName[];
  readonly endorsements: string | null;
  readonly taxOrExit: string | null;
  readonly front: ChipImage | null;
  readonly rear: ChipImage | null;
  /** Fourteen digits, as text: `20240131120000`. */
  readonly personalizationTime: string | null;
  readonly personalizationDevice: string | null;
  readonly deviations: readonly Deviation[];
}

/** Reads DG12. Throws a Refusal (`damaged`). */
export function readDg12(bytes: Uint8Array): Dg12 {
  const { fields, deviations } = listedFields(bytes, 'DG12');
  const first = <Value>(
    tag: number,
    read: (element: Element, where: string, deviations: Deviation[]) => Value,
  ): Value | null => {
    const [found] = allOf(fields, tag);
    return found === undefined ? null : read(found, `DG12 ${tag.toString(16).toUpperCase()}`, deviations);
  };
  const image = ({ content }: Element, where: string): ChipImage | null =>
    imageKindOf(content) === undefined ? null : readImage(content, where);
  return {
    file: 'DG12',
    issuingAuthority: first(0x5f19, fieldText),
    issueDate: first(0x5f26, fieldDate),
    otherPersons: allOf(fields, 0x5f1a).map((one) => fieldName(one, 'DG12 5F1A', deviations)),
    endorsements: first(0x5f1b, fieldText),
    taxOrExit: first(0x5f1c, fieldText),
    front: first(0x5f1d, image),
    rear: first(0x5f1e, image),
    personalizationTime: first(0x5f55, timeText),
    personalizationDevice: first(0x5f56, fieldText),
    deviations,
  };
}

/** Seven bytes of BCD, as some states write the time, are fourteen digits. */
function timeText(element: Element, where: string, deviations: Deviation[]): string {
  if (element.length !== 7) return fieldText(element, where, deviations);
  return [...element.content].map((octet) => octet.toString(16).padStart(2, '0')).join('');
}
