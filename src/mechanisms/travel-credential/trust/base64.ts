/** Base64 (RFC 4648, 4) as files have it: with blanks and breaks, and nothing else that is not of it. */
import { damaged } from '../asn1/index.ts';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a text in base64. Throws a Refusal (`damaged`) where it is none. */
export function bytesOfBase64(text: string, where: string): Uint8Array {
  const plain = text.replace(/\s+/g, '');
  if (!BASE64.test(plain) || plain.length % 4 !== 0)
    throw damaged('What should be in base64 is not: it was cut, or changed.', where);
  const binary = atob(plain);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Bytes in base64. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
