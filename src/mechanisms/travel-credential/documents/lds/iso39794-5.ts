/**
 * Faces by ISO/IEC 39794-5 in the profile of ICAO, the form of chips to come: ASN.1 with a tag for every field. The tags
 * are those of the schema ISO/IEC 39794-5 in its ICAO application profile.
 */
import { at, contextTag, damaged, expectTag, implicitOctetsOf, type Element } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { readImage } from '../image/image.ts';
import type { Face, FeaturePoint } from './face.ts';
import { MAX_IMAGES, MAX_ITEMS } from './limits.ts';
import { needed, partWith } from './open-file.ts';

/** [APPLICATION 5], constructed. */
const FACE_IMAGE_DATA_BLOCK = 0x65;
const SEQUENCE = 0x30;

/** `[n]` where it is a number, an octet string or an enumeration. */
const plain = (number: number): number => contextTag(number, false);

const GENDERS: Readonly<Record<number, Face['gender']>> = {
  0: 'unknown',
  1: 'other',
  2: 'male',
  3: 'female',
};
const FORMATS: Readonly<Record<number, string>> = { 2: 'jpeg', 3: 'jpeg2000', 4: 'jpeg2000' };

/** The faces of a data block. Throws a Refusal (`damaged`) where a part that must be there is not. */
export function readFaceBlock(element: Element, where: string, deviations: Deviation[]): readonly Face[] {
  const block = expectTag(element, FACE_IMAGE_DATA_BLOCK, 'The face image data block');
  const version = needed(block.children, contextTag(0), 'The version of the face').children;
  const generation = numberOf(partWith(version, plain(0)));
  if (generation !== 3) deviations.push(deviation('face.generation', where, { found: generation ?? 0 }));
  const { children } = needed(block.children, contextTag(1), 'The list of representations');
  if (children.length === 0 || children.length > MAX_IMAGES) {
    throw damaged(
      `There are ${children.length} representations of a face, where 1 to ${MAX_IMAGES} are.`,
      where,
    );
  }
  return children.map((one) =>
    readRepresentation(expectTag(one, SEQUENCE, 'A representation'), where, deviations),
  );
}

function readRepresentation({ children }: Element, where: string, deviations: Deviation[]): Face {
  const chosen = needed(children, contextTag(1), 'The image of a representation');
  const base = needed(chosen.children, contextTag(0), 'The base form of an image');
  const image2d = needed(base.children, contextTag(0), 'The image in two dimensions').children;
  const data = image2d.find(({ tag }) => tag === plain(0) || tag === contextTag(0));
  if (data === undefined) throw damaged('A representation has no image data.', where);
  const image = readImage(implicitOctetsOf(data, 'The image data'), where);
  const information = needed(image2d, contextTag(1), 'What is said of the image').children;
  const format = codeOf(partWith(information, contextTag(0)));
  const kind = (format === null ? undefined : FORMATS[format]) ?? 'other';
  if (kind !== (image.kind === 'jpeg' ? 'jpeg' : 'jpeg2000')) {
    deviations.push(deviation('face.image-kind', where, { stated: kind, found: image.kind }));
  }
  const size = partWith(information, contextTag(7))?.children ?? [];
  const width = numberOf(partWith(size, plain(0)));
  const height = numberOf(partWith(size, plain(1)));
  if (width !== null && height !== null && (width !== image.width || height !== image.height)) {
    const values = { stated: `${width} × ${height}`, found: `${image.width} × ${image.height}` };
    deviations.push(deviation('face.image-size', where, values));
  }
  const metadata = partWith(children, contextTag(8))?.children ?? [];
  const gender = codeOf(partWith(metadata, contextTag(0)));
  return {
    standard: 'ISO/IEC 39794-5',
    image,
    stated: { kind, width, height },
    faceImageType: null,
    gender: gender === null ? null : (GENDERS[gender] ?? 'other'),
    quality: qualityOf(partWith(children, contextTag(3))),
    featurePoints: landmarksOf(partWith(children, contextTag(9)), where),
    captured: capturedOf(partWith(children, contextTag(2))),
  };
}

/** A choice between a code and an extension that falls back on one. */
function codeOf(choice: Element | undefined): number | null {
  if (choice === undefined) return null;
  const code = partWith(choice.children, plain(0));
  if (code !== undefined) return numberOf(code);
  return numberOf(partWith(partWith(choice.children, contextTag(1))?.children ?? [], plain(0)));
}

/** The first score that is one. */
function qualityOf(blocks: Element | undefined): number | null {
  for (const block of blocks?.children.slice(0, MAX_ITEMS) ?? []) {
    if (!block.constructed) continue;
    const score = numberOf(partWith(partWith(block.children, contextTag(1))?.children ?? [], plain(0)));
    if (score !== null && score >= 0 && score <= 100) return score;
  }
  return null;
}

/** Landmarks that have a place in the image; which they are is left to the schema. */
function landmarksOf(blocks: Element | undefined, where: string): readonly FeaturePoint[] {
  const all = blocks?.children ?? [];
  if (all.length > MAX_ITEMS) throw damaged(`A face has ${all.length} landmarks, more than are read.`, where);
  return all.flatMap((block, index) => {
    if (!block.constructed) return [];
    const base = partWith(partWith(block.children, contextTag(1))?.children ?? [], contextTag(0));
    const flat = partWith(base?.children ?? [], contextTag(0))?.children ?? [];
    const x = numberOf(partWith(flat, plain(0)));
    const y = numberOf(partWith(flat, plain(1)));
    return x === null || y === null ? [] : [{ point: `landmark ${index + 1}`, x, y }];
  });
}

/** Year, month and day, as far as they are there. */
function capturedOf(block: Element | undefined): string | null {
  const part = (number: number): number | null => numberOf(partWith(block?.children ?? [], plain(number)));
  const [year, month, day] = [part(0), part(1), part(2)];
  if (year === null || year === undefined) return null;
  const digits = (value: number | null | undefined, length: number): string =>
    value === null || value === undefined ? 'X'.repeat(length) : String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A number of at most four octets under an implicit tag. */
function numberOf(element: Element | undefined): number | null {
  if (element === undefined) return null;
  if (element.length === 0 || element.length > 4) {
    throw damaged(`A number of the face has ${element.length} octets.`, at(element.start));
  }
  let value = (element.content[0] ?? 0) & 0x80 ? -1 : 0;
  for (const octet of element.content) value = value * 256 + octet;
  return value;
}
