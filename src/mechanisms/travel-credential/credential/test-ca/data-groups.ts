/** Files of a chip, written: EF.COM, DG1, DG2, DG11, DG14 and DG15 (Doc 9303-10, § 4.6 and § 4.7). */
import { concat, der, OID } from '../../asn1/index.ts';
import type { Digest } from '../../certificates/index.ts';
import { GROUP_TAGS } from '../dtc/files.ts';

const TEXT = new TextEncoder();

/** DG1: the zone, its lines one after the other. */
export function dg1(lines: readonly string[]): Uint8Array {
  return der.element(0x61, der.element(0x5f1f, TEXT.encode(lines.join(''))));
}

export interface Picture {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** DG2 with one picture in a face record of ISO/IEC 19794-5. */
export function dg2(picture: Picture): Uint8Array {
  const octet = (tag: number, ...octets: number[]): Uint8Array => der.element(tag, Uint8Array.from(octets));
  // Header of a biometric template: version 1.1, a face, format owner ISO/IEC JTC 1/SC 37, face image format.
  const header = der.element(
    0xa1,
    octet(0x80, 0x01, 0x01),
    octet(0x81, 0x02),
    octet(0x87, 0x01, 0x01),
    octet(0x88, 0x00, 0x08),
  );
  const template = der.element(0x7f60, header, der.element(0x5f2e, faceRecord(picture)));
  return der.element(0x75, der.element(0x7f61, octet(0x02, 1), template));
}

/** ISO/IEC 19794-5:2005, 5.4 to 5.7: one full frontal face, as JPEG, nothing said about the features. */
function faceRecord({ jpeg, width, height }: Picture): Uint8Array {
  const information = new Uint8Array(20);
  const image = new Uint8Array(12);
  const header = new Uint8Array(14);
  const total = header.length + information.length + image.length + jpeg.length;
  header.set(TEXT.encode('FAC\u0000010\u0000'));
  const headerView = new DataView(header.buffer);
  headerView.setUint32(8, total);
  headerView.setUint16(12, 1);
  new DataView(information.buffer).setUint32(0, total - header.length);
  const view = new DataView(image.buffer);
  view.setUint8(0, 0x01); // full frontal
  view.setUint8(1, 0x00); // JPEG
  view.setUint16(2, width);
  view.setUint16(4, height);
  view.setUint8(6, 0x01); // RGB, 24 bits
  view.setUint8(7, 0x02); // a still camera
  return concat([header, information, image, jpeg]);
}

export interface PersonalDetails {
  readonly fullName: string;
  /** `1974-08-12`. */
  readonly birthDate: string;
  readonly placeOfBirth: string;
}

/** DG11: name in full, date and place of birth. */
export function dg11({ fullName, birthDate, placeOfBirth }: PersonalDetails): Uint8Array {
  const fields: readonly (readonly [number, string])[] = [
    [0x5f0e, fullName],
    [0x5f2b, birthDate.replaceAll('-', '')],
    [0x5f11, placeOfBirth],
  ];
  const list = concat(fields.map(([tag]) => Uint8Array.of(tag >> 8, tag & 0xff)));
  return der.element(
    0x6b,
    der.element(0x5c, list),
    ...fields.map(([tag, value]) => der.element(tag, TEXT.encode(value))),
  );
}

/** BSI TR-03110-3, A.1.1.1: the key of chip authentication by ECDH, and the protocol with AES-128. */
const ID_PK_ECDH = '0.4.0.127.0.7.2.2.1.2';
const ID_CA_ECDH_AES_CBC_CMAC_128 = '0.4.0.127.0.7.2.2.3.2.2';

const PLAIN_ECDSA: Readonly<Record<Digest, string>> = {
  sha1: OID.ecdsaPlainSha1,
  sha224: OID.ecdsaPlainSha224,
  sha256: OID.ecdsaPlainSha256,
  sha384: OID.ecdsaPlainSha384,
  sha512: OID.ecdsaPlainSha512,
};

/**
 * DG14: the chip’s key for chip authentication, and with `activeDigest` the algorithm of active authentication, which a
 * key on a curve must have (Doc 9303-11, § 9.2.3).
 */
export function dg14(chipAuthenticationKey: Uint8Array, activeDigest?: Digest): Uint8Array {
  const keyInfo = der.sequence(der.oid(ID_PK_ECDH), chipAuthenticationKey);
  const protocol = der.sequence(der.oid(ID_CA_ECDH_AES_CBC_CMAC_128), der.integer(1));
  const active =
    activeDigest === undefined
      ? []
      : [der.sequence(der.oid(OID.activeAuthentication), der.integer(1), der.oid(PLAIN_ECDSA[activeDigest]))];
  return der.element(0x6e, der.set(keyInfo, protocol, ...active));
}

/** DG15: the chip’s key for active authentication. */
export function dg15(activeAuthenticationKey: Uint8Array): Uint8Array {
  return der.element(0x6f, activeAuthenticationKey);
}

/** EF.COM: which data groups there are. Nobody signs it. */
export function efCom(numbers: readonly number[]): Uint8Array {
  const tags = Uint8Array.from(numbers.map((number) => GROUP_TAGS[number] ?? 0));
  return der.element(
    0x60,
    der.element(0x5f01, TEXT.encode('0107')),
    der.element(0x5f36, TEXT.encode('040000')),
    der.element(0x5c, tags),
  );
}
