/** Keys of the test CA: made in memory, and written out for a vault alone; the public half in the form that the algorithm asks for. */
import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  hash,
  sign,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '#kernel';
import { bitsOf, der, OID, readElement, sequenceOf } from '../../asn1/index.ts';
import type { SignatureScheme } from '../../certificates/index.ts';
import { CURVES, type Curve } from '../../certificates/reference/curves.ts';
import type { KeyKind } from './algorithms.ts';

export interface KeyPair {
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  /** SHA-1 of the key without its wrapping (RFC 5280, 4.2.1.2, method 1). */
  readonly identifier: Uint8Array;
}

const generate = promisify(generateKeyPair);

/** A new pair. Throws a Refusal on a curve that is not in the table. */
export async function makeKey(kind: KeyKind): Promise<KeyPair> {
  if (kind.kind === 'rsa') {
    const { publicKey, privateKey } = await generate('rsa', {
      modulusLength: kind.bits,
      publicExponent: kind.exponent,
    });
    const spki = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }));
    return { privateKey, spki, identifier: identifierOf(spki) };
  }
  const curve = curveNamed(kind.curve);
  const { publicKey, privateKey } = await generate('ec', { namedCurve: curve.openssl });
  const named = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }));
  const spki = kind.explicit ? withExplicitCurve(named, curve) : named;
  return { privateKey, spki, identifier: identifierOf(spki) };
}

/** The private key in PKCS #8, to be kept encrypted. */
export function writeKey({ privateKey }: KeyPair): Uint8Array {
  return new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }));
}

/** A pair that was kept. Its curve goes by its name, however the certificate of the pair has it. */
export function readKey(pkcs8: Uint8Array): KeyPair {
  const privateKey = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  const spki = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }));
  return { privateKey, spki, identifier: identifierOf(spki) };
}

export function curveNamed(name: string): Curve {
  const curve = CURVES.find((one) => one.name === name);
  if (curve) return curve;
  throw new Refusal('not-found', `There is no curve “${name}”.`, { remedy: 'Give one such as P-256.' });
}

function keyBits(spki: Uint8Array): Uint8Array {
  return bitsOf(sequenceOf(readElement(spki), 'The key')[1], 'The key');
}

function identifierOf(spki: Uint8Array): Uint8Array {
  return new Uint8Array(hash('sha1', keyBits(spki), 'buffer'));
}

/** ECParameters written out: version, field, curve, generator, order, cofactor (RFC 3279, 2.3.5). */
function withExplicitCurve(spki: Uint8Array, { p, a, b, g, n }: Curve): Uint8Array {
  const parameters = der.sequence(
    der.integer(1),
    der.sequence(der.oid(OID.primeField), der.integer(fromHex(p))),
    der.sequence(der.octetString(fromHex(a)), der.octetString(fromHex(b))),
    der.octetString(fromHex(g)),
    der.integer(fromHex(n)),
    der.integer(1),
  );
  return der.sequence(der.sequence(der.oid(OID.ecPublicKey), parameters), der.bitString(keyBits(spki)));
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A signature in the form that the scheme has. */
export function signWith({ privateKey }: KeyPair, scheme: SignatureScheme, data: Uint8Array): Uint8Array {
  switch (scheme.kind) {
    case 'rsa-pkcs1':
      return new Uint8Array(sign(scheme.digest, data, privateKey));
    case 'rsa-pss':
      return new Uint8Array(
        sign(scheme.digest, data, {
          key: privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: scheme.saltLength,
        }),
      );
    case 'ecdsa':
      return new Uint8Array(
        sign(scheme.digest, data, {
          key: privateKey,
          dsaEncoding: scheme.encoding === 'der' ? 'der' : 'ieee-p1363',
        }),
      );
  }
}
