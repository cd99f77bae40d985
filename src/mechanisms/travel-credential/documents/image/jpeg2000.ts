/** The size in the header of JPEG 2000: of the file format JP2 and of the bare codestream (ISO/IEC 15444-1). */
import type { ImageSize } from './image.ts';

/** Boxes of one level; files seen have five. */
const MAX_BOXES = 100;
const BOX_HEADER = 0x6a_70_32_68; // jp2h
const BOX_IMAGE_HEADER = 0x69_68_64_72; // ihdr
const BOX_CODESTREAM = 0x6a_70_32_63; // jp2c

/** Width and height in the image header box, or in the codestream where there is no such box. Null where in neither. */
export function jp2Size(bytes: Uint8Array): ImageSize | null {
  const header = findBox(bytes, BOX_HEADER);
  const image = header && findBox(header, BOX_IMAGE_HEADER);
  if (image && image.length >= 8) {
    const view = viewOf(image);
    return { height: view.getUint32(0), width: view.getUint32(4) };
  }
  const codestream = findBox(bytes, BOX_CODESTREAM);
  return codestream ? codestreamSize(codestream) : null;
}

/** Width and height of a codestream: its reference grid without the offset (A.5.1). Null where there is no SIZ marker. */
export function codestreamSize(bytes: Uint8Array): ImageSize | null {
  if (bytes.length < 24 || bytes[2] !== 0xff || bytes[3] !== 0x51) return null;
  const view = viewOf(bytes);
  const width = view.getUint32(8) - view.getUint32(16);
  const height = view.getUint32(12) - view.getUint32(20);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** The contents of the first box of a type. */
function findBox(bytes: Uint8Array, type: number): Uint8Array | null {
  const view = viewOf(bytes);
  let offset = 0;
  for (let count = 0; count < MAX_BOXES && offset + 8 <= bytes.length; count += 1) {
    const length = view.getUint32(offset);
    const long = length === 1;
    if (long && offset + 16 > bytes.length) return null;
    const head = long ? 16 : 8;
    // The last box may say 0, which is to the end; of a long one the lower half is enough for any chip.
    const whole = length === 0 ? bytes.length - offset : long ? view.getUint32(offset + 12) : length;
    if (whole < head || offset + whole > bytes.length) return null;
    if (view.getUint32(offset + 4) === type) return bytes.subarray(offset + head, offset + whole);
    offset += whole;
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
