/** Faces by ISO/IEC 19794-5:2005, the form of nearly all chips: a header and records of fixed fields. */
import { damaged, decode } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { readImage } from '../image/image.ts';
import { BytesReader } from './bytes-reader.ts';
import type { Face, FeaturePoint } from './face.ts';
import { MAX_IMAGES, MAX_ITEMS } from './limits.ts';

const HEADER_BYTES = 14;
const FACIAL_INFORMATION_BYTES = 20;
const FEATURE_POINT_BYTES = 8;
const IMAGE_INFORMATION_BYTES = 12;

const GENDERS: Readonly<Record<number, Face['gender']>> = { 0: 'unspecified', 1: 'male', 2: 'female', 0xff: 'unknown' }; // prettier-ignore
const FACE_IMAGE_TYPES: Readonly<Record<number, string>> = {
  0: 'basic',
  1: 'full-frontal',
  2: 'token-frontal',
};
const IMAGE_DATA_TYPES: Readonly<Record<number, string>> = { 0: 'jpeg', 1: 'jpeg2000' };

/** The faces of a record. Throws a Refusal (`damaged`) where a length or a number does not fit. */
export function readFaceRecord(bytes: Uint8Array, where: string, deviations: Deviation[]): readonly Face[] {
  const header = new BytesReader(bytes, where);
  const format = decode(header.take(4), 'latin1');
  const version = decode(header.take(4), 'latin1');
  if (format !== 'FAC\0') throw damaged('The record does not begin with “FAC”: it is no face.', where);
  if (version !== '010\0') {
    throw damaged(
      `The record is of version “${version.replaceAll(/[^0-9]/g, '')}”, where Doc 9303 has 010.`,
      where,
    );
  }
  const length = header.number(4);
  const count = header.number(2);
  if (length > bytes.length)
    throw damaged(`The record says ${length} bytes, there are ${bytes.length}.`, where);
  if (length < bytes.length) {
    deviations.push(deviation('face.record-length', where, { stated: length, found: bytes.length }));
  }
  if (count === 0 || count > MAX_IMAGES) {
    throw damaged(`The record says ${count} images, where 1 to ${MAX_IMAGES} are.`, where);
  }
  const records = new BytesReader(bytes.subarray(HEADER_BYTES), where);
  return Array.from({ length: count }, () => readFace(records, where, deviations));
}

function readFace(records: BytesReader, where: string, deviations: Deviation[]): Face {
  const stated = records.number(4);
  const least = FACIAL_INFORMATION_BYTES + IMAGE_INFORMATION_BYTES;
  if (stated < least)
    throw damaged(`A facial record says ${stated} bytes, its header alone has ${least}.`, where);
  const record = new BytesReader(records.take(stated - 4), where);
  const points = record.number(2);
  const gender = GENDERS[record.number(1)] ?? 'unknown';
  // Eye and hair colour, properties, expression, pose and its uncertainty: nobody decides by them.
  record.take(FACIAL_INFORMATION_BYTES - 7);
  const featurePoints = readFeaturePoints(record, points, where);
  const faceImageType = FACE_IMAGE_TYPES[record.number(1)] ?? 'other';
  const kind = IMAGE_DATA_TYPES[record.number(1)] ?? 'other';
  const width = record.number(2);
  const height = record.number(2);
  // Colour space, source and device.
  record.take(4);
  const quality = record.number(2);
  const image = readImage(record.take(record.left), where);
  if (kind !== (image.kind === 'jpeg' ? 'jpeg' : 'jpeg2000')) {
    deviations.push(deviation('face.image-kind', where, { stated: kind, found: image.kind }));
  }
  if ((width !== 0 || height !== 0) && (width !== image.width || height !== image.height)) {
    const values = { stated: `${width} × ${height}`, found: `${image.width} × ${image.height}` };
    deviations.push(deviation('face.image-size', where, values));
  }
  return {
    standard: 'ISO/IEC 19794-5',
    image,
    stated: { kind, width, height },
    faceImageType,
    gender,
    quality: quality === 0 || quality > 100 ? null : quality,
    featurePoints,
    captured: null,
  };
}

function readFeaturePoints(record: BytesReader, count: number, where: string): readonly FeaturePoint[] {
  if (count > MAX_ITEMS || count * FEATURE_POINT_BYTES > record.left) {
    throw damaged(`A facial record says ${count} feature points, which is more than it has room for.`, where);
  }
  return Array.from({ length: count }, () => {
    record.take(1);
    const point = record.number(1);
    const read = { point: `${point >> 4}.${point & 0xf}`, x: record.number(2), y: record.number(2) };
    record.take(2);
    return read;
  });
}
