/** Files that are no BER and belong to travel documents all the same: images, faces, zones. */
import { Refusal } from '#kernel';
import { decode } from '../asn1/index.ts';
import type { Deviation } from '../certificates/index.ts';
import { imageKindOf, MAX_ZONE_LENGTH, readFaceRecord, readImage } from '../documents/index.ts';
import { zoneOf } from '../documents/mrz/zone.ts';
import type { Fact, Summary } from './summary.ts';

export type NotBer = 'image' | 'face-record' | 'machine-readable-zone';

/** The kind and the facts of such a file; null where it is none. Throws a Refusal where it is one and damaged. */
export function notBerOf(bytes: Uint8Array): ({ readonly kind: NotBer } & Summary) | null {
  if (imageKindOf(bytes) !== undefined) {
    const { kind, width, height } = readImage(bytes, 'image');
    return { kind: 'image', facts: [sized('image', kind, width, height)], deviations: [] };
  }
  if (decode(bytes.subarray(0, 4), 'latin1') === 'FAC\0') {
    const deviations: Deviation[] = [];
    const faces = readFaceRecord(bytes, 'record', deviations);
    const facts = faces.map(({ image }) => sized('face', image.kind, image.width, image.height));
    return { kind: 'face-record', facts, deviations };
  }
  return zoneIn(bytes);
}

function sized(name: string, kind: string, width: number, height: number): Fact {
  return { name, value: `${kind}, ${width} × ${height} pixels` };
}

function zoneIn(bytes: Uint8Array): ReturnType<typeof notBerOf> {
  if (bytes.length > MAX_ZONE_LENGTH) return null;
  try {
    const { format, lines, deviations } = zoneOf(decode(bytes, 'latin1'));
    const facts = [{ name: 'format', value: format }, ...lines.map((value) => ({ name: 'zone', value }))];
    return { kind: 'machine-readable-zone', facts, deviations };
  } catch (error) {
    // Whatever is no zone may be anything else.
    if (error instanceof Refusal) return null;
    throw error;
  }
}
