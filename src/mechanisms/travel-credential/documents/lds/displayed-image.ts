/** DG5 and DG7: the portrait and the signature as they are printed (Doc 9303-10, 4.7.5 and 4.7.7). */
import { damaged, smallInteger, TAG } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { readImage, type ChipImage } from '../image/image.ts';
import { MAX_IMAGES } from './limits.ts';
import { noteNotDer, openFile, partWith } from './open-file.ts';

export interface DisplayedImages<Name extends 'DG5' | 'DG7' = 'DG5' | 'DG7'> {
  readonly file: Name;
  readonly images: readonly ChipImage[];
  readonly deviations: readonly Deviation[];
}

const PORTRAIT = 0x5f40;
const SIGNATURE = 0x5f43;

/** Reads DG5. Throws a Refusal (`damaged`). */
export function readDg5(bytes: Uint8Array): DisplayedImages<'DG5'> {
  return readImages(bytes, 'DG5', PORTRAIT);
}

/** Reads DG7. Throws a Refusal (`damaged`). */
export function readDg7(bytes: Uint8Array): DisplayedImages<'DG7'> {
  return readImages(bytes, 'DG7', SIGNATURE);
}

function readImages<Name extends 'DG5' | 'DG7'>(
  bytes: Uint8Array,
  name: Name,
  tag: number,
): DisplayedImages<Name> {
  const open = openFile(bytes, name);
  noteNotDer(open, name);
  const { parts, deviations } = open;
  const found = parts.filter((part) => part.tag === tag);
  if (found.length === 0 || found.length > MAX_IMAGES) {
    throw damaged(`${name} has ${found.length} images, where 1 to ${MAX_IMAGES} are.`, name);
  }
  const count = partWith(parts, TAG.integer);
  const stated = count === undefined ? null : smallInteger(count, 'The number of images');
  if (stated !== found.length) {
    deviations.push(deviation('face.count', name, { stated: stated ?? 'none', found: found.length }));
  }
  return { file: name, images: found.map(({ content }) => readImage(content, name)), deviations };
}
