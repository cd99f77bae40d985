/** What an image on a chip is, by its own first bytes, and how large it says it is. Nothing is decoded. */
import { damaged } from '../../asn1/index.ts';
import { jpegSize } from './jpeg.ts';
import { codestreamSize, jp2Size } from './jpeg2000.ts';

export type ImageKind = 'jpeg' | 'jp2' | 'jpeg2000-codestream';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export interface ChipImage extends ImageSize {
  readonly kind: ImageKind;
  /** As browsers name it. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const MEDIA_TYPES: Readonly<Record<ImageKind, string>> = {
  jpeg: 'image/jpeg',
  jp2: 'image/jp2',
  'jpeg2000-codestream': 'image/j2c',
};

const MAGIC: readonly (readonly [ImageKind, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['jp2', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]],
  ['jpeg2000-codestream', [0xff, 0x4f, 0xff, 0x51]],
];

const SIZES: Readonly<Record<ImageKind, (bytes: Uint8Array) => ImageSize | null>> = {
  jpeg: jpegSize,
  jp2: jp2Size,
  'jpeg2000-codestream': codestreamSize,
};

/** The kind of image by its first bytes; undefined for any other. */
export function imageKindOf(bytes: Uint8Array): ImageKind | undefined {
  return MAGIC.find(([, magic]) => magic.every((octet, index) => bytes[index] === octet))?.[0];
}

/** Reads the header of an image. Throws a Refusal (`damaged`) where it is of no kind in use, or has no size. */
export function readImage(bytes: Uint8Array, where: string): ChipImage {
  const kind = imageKindOf(bytes);
  if (kind === undefined) {
    throw damaged('The image is neither JPEG nor JPEG 2000: its first bytes are of neither.', where);
  }
  const size = SIZES[kind](bytes);
  if (size === null || size.width === 0 || size.height === 0) {
    throw damaged('The image has no header that says how wide and how high it is.', where);
  }
  return { kind, mediaType: MEDIA_TYPES[kind], ...size, bytes };
}
