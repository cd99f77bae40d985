/** What a picture is by its first bytes, and how large by its header: looked at before anything is decoded. */
import { Refusal } from '#kernel';

export type PictureKind = 'jpeg' | 'png' | 'jpeg2000';

export interface PictureHead {
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
}

/** Files larger than this are not read: a photograph of a good telephone has a quarter of it. */
export const MOST_BYTES = 25_000_000;
/** Pixels that a browser may be asked to decode, and that its own decoder of JPEG 2000 may be. */
const MOST_PIXELS: Readonly<Record<PictureKind, number>> = {
  jpeg: 60_000_000,
  png: 60_000_000,
  jpeg2000: 4_000_000,
};
/** A portrait has one tile; every tile costs memory. */
const MOST_TILES = 256;
const MOST_COMPONENTS = 4;

const JPEG2000_STARTS = [
  [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20],
  [0xff, 0x4f, 0xff, 0x51],
];
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the head of a picture. Throws a Refusal where it is of no kind in use, or too large to decode. */
export function readPictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length > MOST_BYTES) throw refused(`The picture is larger than ${MOST_BYTES / 1e6} MB.`);
  const head = headOf(bytes);
  if (head === null) throw refused('The file is no picture that can be shown: not JPEG, JPEG 2000 or PNG.');
  if (head.width < 1 || head.height < 1) throw refused('The picture does not say how large it is.');
  if (head.width * head.height > MOST_PIXELS[head.kind]) {
    throw refused(`The picture says that it is ${head.width} by ${head.height} pixels, which is too many.`);
  }
  return head;
}

function headOf(bytes: Uint8Array): PictureHead | null {
  if (startsWith(bytes, PNG_START)) return pngHead(bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHead(bytes);
  if (JPEG2000_STARTS.some((start) => startsWith(bytes, start))) return jpeg2000Head(bytes);
  return null;
}

/** The header chunk comes first (PNG, 11.2.1). */
function pngHead(bytes: Uint8Array): PictureHead {
  const view = viewOf(bytes);
  const [width, height] = bytes.length < 24 ? [0, 0] : [view.getUint32(16), view.getUint32(20)];
  return { kind: 'png', width, height };
}

/** The largest frame header of any segment (ISO/IEC 10918-1, B.2.2). */
function jpegHead(bytes: Uint8Array): PictureHead {
  const view = viewOf(bytes);
  let [width, height] = [0, 0];
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) break;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame && view.getUint16(at + 5) * view.getUint16(at + 7) >= width * height) {
      [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    }
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return { kind: 'jpeg', width, height };
}

/**
 * The largest of all codestreams (ISO/IEC 15444-1, A.5.1): what the boxes around them say is not what is decoded, so
 * they are searched for. A codestream of too many tiles or components is refused here.
 */
function jpeg2000Head(bytes: Uint8Array): PictureHead {
  const view = viewOf(bytes);
  let [width, height] = [0, 0];
  for (let at = 0; at + 42 <= bytes.length; at += 1) {
    if (!startsWith(bytes.subarray(at, at + 4), JPEG2000_STARTS[1] ?? [])) continue;
    const size = (place: number): number => view.getUint32(at + place);
    const [across, down] = [size(8) - size(16), size(12) - size(20)];
    const tiles = Math.ceil(size(8) / size(24)) * Math.ceil(size(12) / size(28));
    if (!(tiles <= MOST_TILES) || view.getUint16(at + 40) > MOST_COMPONENTS) {
      throw refused('The picture has more tiles or colours than a portrait has.');
    }
    if (across * down >= width * height) [width, height] = [across, down];
  }
  return { kind: 'jpeg2000', width, height };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((octet, at) => bytes[at] === octet);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function refused(sentence: string): Refusal {
  return new Refusal('invalid-input', sentence, { remedy: 'Take a portrait as JPEG, JPEG 2000 or PNG.' });
}
