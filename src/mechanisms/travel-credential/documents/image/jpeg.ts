/** The size in the header of a JPEG (ISO/IEC 10918-1, B.2). */
import type { ImageSize } from './image.ts';

/** Marker segments before the frame header; files seen have ten or so. */
const MAX_SEGMENTS = 500;

/** Width and height of the first frame; null where there is none. */
export function jpegSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let offset = 2;
  for (let count = 0; count < MAX_SEGMENTS; count += 1) {
    while (bytes[offset] === 0xff && bytes[offset + 1] === 0xff) offset += 1;
    if (bytes[offset] !== 0xff || offset + 4 > bytes.length) return null;
    const marker = bytes[offset + 1] ?? 0;
    const length = view.getUint16(offset + 2);
    if (length < 2 || offset + 2 + length > bytes.length) return null;
    if (isFrame(marker)) {
      return length < 8 ? null : { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) };
    }
    // The image itself begins, or it ends, without a frame.
    if (marker === 0xda || marker === 0xd9) return null;
    offset += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15, without the tables of Huffman and arithmetic coding and the extension that stand between them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
