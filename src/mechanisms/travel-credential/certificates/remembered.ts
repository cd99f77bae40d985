/** Certificates that come again and again: one document signer signs thousands of documents. */
import type { Element } from '../asn1/index.ts';
import { certificateOf, readCertificate, type Certificate } from './certificate.ts';

/** So many of some kilobytes each. */
const MAX_REMEMBERED = 512;

/** Above this a certificate is not one of those. */
const MAX_OCTETS = 8 * 1024;

const byOctets = new Map<string, Certificate>();

/** The certificate of an element, read once for all the same octets. It is read from a copy, and keeps no file alive. */
export function rememberedCertificate(element: Element, where: string): Certificate {
  if (element.end - element.start > MAX_OCTETS) return certificateOf(element, where);
  const octets = latin1.decode(element.bytes);
  const known = byOctets.get(octets);
  if (known) return known;
  const read = readCertificate(new Uint8Array(element.bytes), where);
  if (byOctets.size >= MAX_REMEMBERED) byOctets.clear();
  byOctets.set(octets, read);
  return read;
}

// One character for each octet: what this label stands for is one to one, unlike what it is named after.
const latin1 = new TextDecoder('latin1');
