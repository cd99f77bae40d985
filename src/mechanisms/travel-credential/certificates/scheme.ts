/** How a signature is made: the scheme, its digest and its parameters, from an AlgorithmIdentifier (RFC 8017, RFC 5758). */
import { damaged, OID, oidOf, smallInteger, type Element } from '../asn1/index.ts';
import { digestOf, type Digest } from './digest.ts';

export type SignatureScheme =
  | { readonly kind: 'rsa-pkcs1'; readonly digest: Digest }
  | {
      readonly kind: 'rsa-pss';
      readonly digest: Digest;
      readonly mgfDigest: Digest;
      readonly saltLength: number;
    }
  | {
      readonly kind: 'ecdsa';
      readonly digest: Digest;
      /** `der`: a SEQUENCE of r and s; `plain`: one after the other. */
      readonly encoding: 'der' | 'plain';
    };

type Named = readonly [kind: 'rsa-pkcs1' | 'ecdsa' | 'ecdsa-plain', digest: Digest | null];

const SCHEMES: ReadonlyMap<string, Named> = new Map<string, Named>([
  [OID.rsaEncryption, ['rsa-pkcs1', null]],
  [OID.sha1WithRsa, ['rsa-pkcs1', 'sha1']],
  [OID.sha224WithRsa, ['rsa-pkcs1', 'sha224']],
  [OID.sha256WithRsa, ['rsa-pkcs1', 'sha256']],
  [OID.sha384WithRsa, ['rsa-pkcs1', 'sha384']],
  [OID.sha512WithRsa, ['rsa-pkcs1', 'sha512']],
  [OID.ecPublicKey, ['ecdsa', null]],
  [OID.ecdsaWithSpecified, ['ecdsa', null]],
  [OID.ecdsaWithSha1, ['ecdsa', 'sha1']],
  [OID.ecdsaWithSha224, ['ecdsa', 'sha224']],
  [OID.ecdsaWithSha256, ['ecdsa', 'sha256']],
  [OID.ecdsaWithSha384, ['ecdsa', 'sha384']],
  [OID.ecdsaWithSha512, ['ecdsa', 'sha512']],
  [OID.ecdsaPlainSha1, ['ecdsa-plain', 'sha1']],
  [OID.ecdsaPlainSha224, ['ecdsa-plain', 'sha224']],
  [OID.ecdsaPlainSha256, ['ecdsa-plain', 'sha256']],
  [OID.ecdsaPlainSha384, ['ecdsa-plain', 'sha384']],
  [OID.ecdsaPlainSha512, ['ecdsa-plain', 'sha512']],
]);

export interface ReadScheme {
  readonly scheme: SignatureScheme;
  /** The digest that the algorithm itself names, where it names one. */
  readonly namedDigest: Digest | null;
}

/**
 * The scheme of an AlgorithmIdentifier. In a SignerInfo the digest stands beside it: `digestBeside` is taken then, since
 * real signers name another in the algorithm (RFC 5652, 5.3). Throws a Refusal (`damaged`) on a scheme not in use.
 */
export function schemeOf(algorithm: Element | undefined, what: string, digestBeside?: Digest): ReadScheme {
  const oid = oidOf(algorithm?.children[0], what);
  if (oid === OID.rsassaPss) {
    const scheme = pssScheme(algorithm?.children[1], what);
    return { scheme, namedDigest: scheme.digest };
  }
  const named = SCHEMES.get(oid);
  if (!named) throw damaged(`${what} is ${oid}, which is no signature scheme in use.`, what);
  const [kind, namedDigest] = named;
  const digest = digestBeside ?? namedDigest;
  if (digest === null) throw damaged(`${what} names no digest.`, what);
  return {
    scheme:
      kind === 'rsa-pkcs1'
        ? { kind, digest }
        : { kind: 'ecdsa', digest, encoding: kind === 'ecdsa' ? 'der' : 'plain' },
    namedDigest,
  };
}

/** The digest that a signature algorithm names; null where it names none, or is not in use. */
export function digestOfScheme(oid: string): Digest | null {
  return SCHEMES.get(oid)?.[1] ?? null;
}

/** RSASSA-PSS-params: each has a default that stands where it is left out (RFC 8017, A.2.3). */
function pssScheme(
  parameters: Element | undefined,
  what: string,
): Extract<SignatureScheme, { kind: 'rsa-pss' }> {
  let digest: Digest = 'sha1';
  let mgfDigest: Digest = 'sha1';
  let saltLength = 20;
  for (const parameter of parameters?.constructed ? parameters.children : []) {
    const [value] = parameter.children;
    if (parameter.tag === 0xa0) digest = digestOf(value, `The digest of ${what}`);
    else if (parameter.tag === 0xa1) mgfDigest = maskDigest(value, what);
    else if (parameter.tag === 0xa2) saltLength = smallInteger(value, `The salt length of ${what}`);
  }
  // A salt of any length that fits the key may be named; one beyond the longest digest is in no use.
  if (saltLength < 0 || saltLength > 512) throw damaged(`${what} has a salt of ${saltLength} octets.`, what);
  return { kind: 'rsa-pss', digest, mgfDigest, saltLength };
}

function maskDigest(generator: Element | undefined, what: string): Digest {
  const oid = oidOf(generator?.children[0], `The mask of ${what}`);
  if (oid !== OID.mgf1) throw damaged(`${what} uses the mask ${oid}, where only MGF1 is in use.`, what);
  return digestOf(generator?.children[1], `The digest of the mask of ${what}`);
}

/** What a scheme is called where people read it: `RSASSA-PSS with SHA-256`. */
export function schemeName(scheme: SignatureScheme): string {
  const digest = scheme.digest.replace('sha', 'SHA-');
  if (scheme.kind === 'rsa-pss') return `RSASSA-PSS with ${digest}`;
  return scheme.kind === 'ecdsa' ? `ECDSA with ${digest}` : `RSA PKCS#1 v1.5 with ${digest}`;
}
