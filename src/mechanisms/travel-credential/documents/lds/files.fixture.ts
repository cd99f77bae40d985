/** Files of a chip, made by hand for tests: every kind that is read. */
import { concat, der } from '../../asn1/index.ts';

const utf8 = new TextEncoder();

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.replaceAll(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function textElement(tag: number, text: string): Uint8Array {
  return der.element(tag, utf8.encode(text));
}

/** The header of a JPEG of that size, with a comment before its frame: no picture, but all that is read of one. */
export function jpeg(width: number, height: number): Uint8Array {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return Uint8Array.of(
    0xff,
    0xd8,
    0xff,
    0xfe,
    0,
    4,
    1,
    2,
    0xff,
    0xc0,
    0,
    11,
    8,
    ...size,
    1,
    1,
    0x11,
    0,
    0xff,
    0xd9,
  );
}

/** The header of a codestream of JPEG 2000. */
export function codestream(width: number, height: number): Uint8Array {
  return concat([
    bytesOf('ff4fff51002f0000'),
    ...[width + 10, height + 20, 10, 20].map(four),
    new Uint8Array(24),
  ]);
}

/** JP2 with its image header. */
export function jp2(width: number, height: number): Uint8Array {
  const header = box('ihdr', four(height), four(width), bytesOf('0003 07 07 00 00'));
  return concat([
    bytesOf('0000000c6a5020200d0a870a'),
    box('ftyp', utf8.encode('jp2 '), four(0), utf8.encode('jp2 ')),
    box('jp2h', header),
    box('jp2c', codestream(width, height)),
  ]);
}

function box(type: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concat(contents);
  return concat([four(content.length + 8), utf8.encode(type), content]);
}

export function four(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

function two(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

export interface RecordedFace {
  readonly image: Uint8Array;
  readonly kind?: number;
  readonly width?: number;
  readonly height?: number;
  readonly quality?: number;
  readonly points?: readonly (readonly [number, number, number])[];
}

/** A record of ISO/IEC 19794-5. */
export function faceRecord(...faces: readonly RecordedFace[]): Uint8Array {
  const records = faces.map(({ image, kind = 0, width = 0, height = 0, quality = 0, points = [] }) => {
    const body = concat([
      two(points.length),
      Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      ...points.map(([point, x, y]) => concat([Uint8Array.of(1, point), two(x), two(y), two(0)])),
      Uint8Array.of(1, kind),
      two(width),
      two(height),
      Uint8Array.of(1, 2, 0, 0),
      two(quality),
      image,
    ]);
    return concat([four(body.length + 4), body]);
  });
  const all = concat(records);
  return concat([utf8.encode('FAC\0'), utf8.encode('010\0'), four(14 + all.length), two(faces.length), all]);
}

/** DG2 with one template a record. */
export function dg2(...records: readonly Uint8Array[]): Uint8Array {
  return dg2Of(records.map((record) => der.element(0x5f2e, record)));
}

const HEADER = der.element(0xa1, bytesOf('81 01 02 87 02 01 01 88 02 00 08'));

export function dg2Of(blocks: readonly Uint8Array[], count = blocks.length): Uint8Array {
  const templates = blocks.map((block) => der.element(0x7f60, HEADER, block));
  return der.element(0x75, der.element(0x7f61, der.integer(count), ...templates));
}

/** A data block of ISO/IEC 39794-5 with its optional fields. */
export function faceBlock(image: Uint8Array, format = 2): Uint8Array {
  const tagged = (tag: number, ...parts: readonly Uint8Array[]) => der.element(tag, ...parts);
  const number = (tag: number, value: number) =>
    tagged(tag, Uint8Array.of(...(value > 127 ? [value >> 8, value & 0xff] : [value])));
  const information = tagged(
    0xa1,
    tagged(0xa0, number(0x80, format)),
    tagged(0xa7, number(0x80, 413), number(0x81, 531)),
  );
  const image2d = tagged(0xa0, tagged(0x80, image), information);
  const quality = tagged(
    0x30,
    tagged(0xa0, number(0x80, 1), number(0x81, 2)),
    tagged(0xa1, number(0x80, 87)),
  );
  const gender = tagged(0xa0, tagged(0xa1, number(0x80, 3)));
  const place = tagged(0xa1, tagged(0xa0, tagged(0xa0, number(0x80, 200), number(0x81, 260))));
  const representation = tagged(
    0x30,
    number(0x80, 0),
    tagged(0xa1, tagged(0xa0, image2d)),
    tagged(0xa2, number(0x80, 2026), number(0x81, 11)),
    tagged(0xa3, quality),
    tagged(0xa8, gender),
    tagged(0xa9, tagged(0x30, place)),
  );
  const version = tagged(0xa0, number(0x80, 3), number(0x81, 2019));
  return tagged(0x7f2e, tagged(0xa1, tagged(0x65, version, tagged(0xa1, representation))));
}

const ZONE = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10';

export const DG1 = der.element(0x61, textElement(0x5f1f, ZONE));

export const COM = der.element(
  0x60,
  textElement(0x5f01, '0108'),
  textElement(0x5f36, '040000'),
  der.element(0x5c, bytesOf('61 75 6b 6c 6e 6f')),
);

export const DG2 = dg2(
  faceRecord({ image: jpeg(413, 531), width: 413, height: 531, quality: 75, points: [[0x21, 200, 260]] }),
);

export const DG11 = der.element(
  0x6b,
  der.element(0x5c, bytesOf('5f0e a0 5f10 5f2b 5f11 5f42 5f12')),
  textElement(0x5f0e, 'ERIKSSON<<ÅSA<MARIA'),
  der.element(0xa0, der.integer(1), textElement(0x5f0f, 'SMITH<<ANNA')),
  textElement(0x5f10, '19740812-1234'),
  textElement(0x5f2b, '19740812'),
  textElement(0x5f11, 'ZENITH<UTOPIA'),
  textElement(0x5f42, '1 MAIN STREET<ZENITH'),
  textElement(0x5f12, '+31701234567'),
);

export const DG12 = der.element(
  0x6c,
  der.element(0x5c, bytesOf('5f19 5f26 5f1b 5f55')),
  textElement(0x5f19, 'PASSPORT OFFICE'),
  der.element(0x5f26, bytesOf('20240131')),
  textElement(0x5f1b, 'NONE'),
  der.element(0x5f55, bytesOf('20240131120000')),
);

const P256 = der.sequence(der.oid('1.2.840.10045.2.1'), der.oid('1.2.840.10045.3.1.7'));
const POINT = bytesOf(
  '04 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296 4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
);
export const KEY = der.sequence(P256, der.bitString(POINT));

export const SECURITY_INFOS = der.set(
  der.sequence(der.oid('0.4.0.127.0.7.2.2.1.2'), KEY, der.integer(1)),
  der.sequence(der.oid('0.4.0.127.0.7.2.2.3.2.2'), der.integer(1), der.integer(1)),
  der.sequence(der.oid('0.4.0.127.0.7.2.2.4.2.2'), der.integer(2), der.integer(13)),
  der.sequence(der.oid('2.23.136.1.1.5'), der.integer(1), der.oid('1.2.840.10045.4.3.2')),
  der.sequence(der.oid('0.4.0.127.0.7.2.2.2'), der.integer(1)),
  der.sequence(der.oid('0.4.0.127.0.7.2.2.6'), der.nothing()),
);

export const DG14 = der.element(0x6e, SECURITY_INFOS);
export const DG15 = der.element(0x6f, KEY);
export const DG13 = der.element(0x6d, bytesOf('ff ff ff 01'));
export const DG7 = der.element(0x67, der.integer(1), der.element(0x5f43, jpeg(300, 80)));
