/** Files of a chip as a credential holds them: whole, each with its own tag (Doc 9303-10, § 4.7). */
import { at, damaged, hexTag, readElement } from '../../asn1/index.ts';
import { FILE_TAGS } from '../../documents/index.ts';

export const SECURITY_OBJECT_TAG = FILE_TAGS['EF.SOD'];

/** The last data group there is. */
export const LAST_DATA_GROUP = 16;

/** The tag of the file of a data group, by number; that of EF.COM at 0. */
export const GROUP_TAGS: readonly number[] = [
  FILE_TAGS['EF.COM'],
  ...Object.entries(FILE_TAGS).flatMap(([name, tag]) => (name.startsWith('DG') ? [tag] : [])),
];

/** DG3 is of fingers, DG4 of irises: neither goes into a credential. */
export const NEVER_IN_A_CREDENTIAL: readonly number[] = [3, 4];

/** `0` is the security object. Throws a Refusal (`damaged`) unless the bytes are one whole file of the right tag. */
export function wholeFile(number: number, bytes: Uint8Array): Uint8Array {
  const name = fileName(number);
  const expected = number === 0 ? SECURITY_OBJECT_TAG : (GROUP_TAGS[number] ?? 0);
  const element = readElement(bytes);
  if (element.tag !== expected) {
    throw damaged(
      `${name} begins with the tag ${hexTag(element.tag)}, where ${hexTag(expected)} belongs: the whole file goes in, with its tag.`,
      name,
    );
  }
  if (element.end !== bytes.length) throw damaged(`${name} is followed by other bytes.`, at(element.end));
  return bytes;
}

export function fileName(number: number): string {
  return number === 0 ? 'EF.SOD' : `DG${number}`;
}
