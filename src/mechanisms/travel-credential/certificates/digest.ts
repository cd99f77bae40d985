/** Digests that security objects use. */
import { damaged, OID, oidOf, type Element } from '../asn1/index.ts';

export type Digest = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

export const DIGEST_LENGTH: Readonly<Record<Digest, number>> = {
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};

const BY_OID: ReadonlyMap<string, Digest> = new Map([
  [OID.sha1, 'sha1'],
  [OID.sha224, 'sha224'],
  [OID.sha256, 'sha256'],
  [OID.sha384, 'sha384'],
  [OID.sha512, 'sha512'],
]);

/** The digest of an object identifier; undefined where it is none of ours. */
export function digestOfOid(oid: string): Digest | undefined {
  return BY_OID.get(oid);
}

export function oidOfDigest(digest: Digest): string {
  return OID[digest];
}

/** The digest that an AlgorithmIdentifier names. Throws a Refusal (`damaged`) on any other. */
export function digestOf(algorithm: Element | undefined, what: string): Digest {
  const oid = oidOf(algorithm?.children[0], what);
  const digest = BY_OID.get(oid);
  if (digest === undefined) throw damaged(`${what} is ${oid}, which is no digest in use.`, what);
  return digest;
}
