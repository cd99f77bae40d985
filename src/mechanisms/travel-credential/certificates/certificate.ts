/** X.509 certificates (RFC 5280) with the oddities of real ones kept and noted. */
import {
  bitsOf,
  damaged,
  hexOf,
  integerBytes,
  readFile,
  sequenceOf,
  timeOf,
  type Element,
} from '../asn1/index.ts';
import { deviation, type Deviation } from './deviation.ts';
import { extensionsOf, serialOf, type Extensions } from './extensions.ts';
import { nameOf, sameName, type Name } from './name.ts';
import { publicKeyOf, type PublicKey } from './public-key.ts';
import { schemeOf, type SignatureScheme } from './scheme.ts';

/** The largest certificate seen has 3 KB. */
const MAX_CERTIFICATE_BYTES = 64 * 1024;

export interface Certificate {
  /** As it came. */
  readonly bytes: Uint8Array;
  /** What the issuer signed, as it came. */
  readonly tbs: Uint8Array;
  /** In hexadecimal, without leading zeros. */
  readonly serial: string;
  readonly issuer: Name;
  readonly subject: Name;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly key: PublicKey;
  readonly scheme: SignatureScheme;
  readonly signature: Uint8Array;
  readonly extensions: Extensions;
  readonly deviations: readonly Deviation[];
}

/** Reads a certificate in DER. Throws a Refusal of kind `damaged` with the byte where it stops being one. */
export function readCertificate(bytes: Uint8Array, where = 'certificate'): Certificate {
  const { element, trailing } = readFile(bytes, { maxBytes: MAX_CERTIFICATE_BYTES });
  const certificate = certificateOf(element, where);
  if (trailing === 0) return certificate;
  return {
    ...certificate,
    deviations: [...certificate.deviations, deviation('trailing-bytes', where, { bytes: trailing })],
  };
}

/** The certificate of an element within another file, such as a CMS or a master list. */
export function certificateOf(element: Element, where = 'certificate'): Certificate {
  const [tbs, algorithm, signature] = sequenceOf(element, 'The certificate');
  const parts = sequenceOf(tbs, 'The signed part of the certificate');
  const versioned = parts[0]?.tag === 0xa0;
  const [serial, inner, issuer, validity, subject, key, ...others] = versioned ? parts.slice(1) : parts;
  const [notBefore, notAfter] = sequenceOf(validity, 'The validity');
  if (tbs === undefined) throw damaged('The certificate is empty.', where);
  const issuerName = nameOf(issuer, 'The issuer');
  const read = {
    bytes: element.bytes,
    tbs: tbs.bytes,
    serial: serialOf(serial),
    issuer: issuerName,
    subject: nameOf(subject, 'The subject'),
    notBefore: timeOf(notBefore, 'The beginning of the validity'),
    notAfter: timeOf(notAfter, 'The end of the validity'),
    key: publicKeyOf(key, 'The public key'),
    scheme: schemeOf(algorithm, 'The signature algorithm').scheme,
    signature: bitsOf(signature, 'The signature'),
    extensions: extensionsOf(others.find(({ tag }) => tag === 0xa3)),
  };
  return { ...read, deviations: oddities(read, versioned, serial, inner, algorithm, where) };
}

function oddities(
  { issuer, extensions, key }: Pick<Certificate, 'issuer' | 'extensions' | 'key'>,
  versioned: boolean,
  serial: Element | undefined,
  inner: Element | undefined,
  outer: Element | undefined,
  where: string,
): readonly Deviation[] {
  const found: Deviation[] = [];
  const octets = integerBytes(serial, 'The serial number');
  if (!versioned) found.push(deviation('certificate-version', where));
  if ((octets[0] ?? 0) & 0x80) found.push(deviation('serial-negative', where));
  else if (octets.every((octet) => octet === 0)) found.push(deviation('serial-zero', where));
  if (inner && outer && hexOf(inner.bytes) !== hexOf(outer.bytes))
    found.push(deviation('algorithms-differ', where));
  const written = issuer.attributes.find(({ oid }) => oid === '2.5.4.6')?.value ?? '';
  if (written !== written.toUpperCase())
    found.push(deviation('country-lower-case', where, { country: written }));
  if (written.length !== 2) found.push(deviation('country-form', where, { country: written }));
  if (key.kind === 'ec' && key.curve !== null && !key.explicit) found.push(deviation('curve-by-name', where));
  for (const oid of extensions.unknownCritical)
    found.push(deviation('unknown-critical-extension', where, { oid }));
  for (const oid of extensions.repeated) found.push(deviation('repeated-extension', where, { oid }));
  return found;
}

/** Whether issuer and subject are of one name. It may still be a link: a new key signed with the old one. */
export function isSelfIssued(certificate: Certificate): boolean {
  return sameName(certificate.issuer, certificate.subject);
}
