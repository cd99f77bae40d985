/** A SubjectPublicKeyInfo (RFC 5280, 4.1.2.7): an RSA key or a point on a known curve. */
import {
  bitsOf,
  damaged,
  expectTag,
  innerElement,
  oidOf,
  OID,
  sequenceOf,
  TAG,
  unsignedBytes,
  type Element,
} from '../asn1/index.ts';
import { curveOf, type Curve } from './curve.ts';

export type PublicKey =
  | {
      readonly kind: 'rsa';
      readonly modulus: Uint8Array;
      readonly exponent: Uint8Array;
      readonly bits: number;
    }
  | {
      readonly kind: 'ec';
      /** Null when it is on no known curve. */
      readonly curve: Curve | null;
      /** Whether the curve is written out in full. */
      readonly explicit: boolean;
      readonly point: Uint8Array;
    }
  | { readonly kind: 'other'; readonly oid: string };

/** Larger keys are in no use, and slow down whoever verifies with them. */
const MAX_RSA_BITS = 8192;
const MAX_EXPONENT_OCTETS = 8;

/** The key of a SubjectPublicKeyInfo. Throws a Refusal (`damaged`) where it is not well-formed or beyond the limits. */
export function publicKeyOf(info: Element | undefined, what: string): PublicKey {
  const [algorithm, bits] = sequenceOf(info, what);
  const [type, parameters] = sequenceOf(algorithm, `The algorithm of ${what}`);
  const oid = oidOf(type, `The algorithm of ${what}`);
  if (oid === OID.rsaEncryption || oid === OID.rsassaPss) return rsaKey(bitsOf(bits, what), what);
  if (oid === OID.ecPublicKey) return { kind: 'ec', ...curveOf(parameters), point: bitsOf(bits, what) };
  return { kind: 'other', oid };
}

function rsaKey(octets: Uint8Array, what: string): PublicKey {
  const [n, e] = expectTag(innerElement(octets, what), TAG.sequence, what).children;
  const modulus = unsignedBytes(n, `The modulus of ${what}`);
  const exponent = unsignedBytes(e, `The exponent of ${what}`);
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits > MAX_RSA_BITS || exponent.length > MAX_EXPONENT_OCTETS) {
    throw damaged(`${what} is an RSA key of ${bits} bits, where at most ${MAX_RSA_BITS} are in use.`, what);
  }
  return { kind: 'rsa', modulus, exponent, bits };
}

/** What a key is called where people read it: `RSA 4096`, `EC brainpoolP256r1`. */
export function keyName(key: PublicKey): string {
  if (key.kind === 'rsa') return `RSA ${key.bits}`;
  return key.kind === 'ec' ? `EC ${key.curve?.name ?? 'on an unknown curve'}` : key.oid;
}
