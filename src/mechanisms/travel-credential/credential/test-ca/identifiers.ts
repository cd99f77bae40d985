/** AlgorithmIdentifiers of digests and signature schemes (RFC 4055, RFC 5754, RFC 5758). */
import { der, OID } from '../../asn1/index.ts';
import { oidOfDigest, type Digest, type SignatureScheme } from '../../certificates/index.ts';

/** With no parameters, as RFC 5754, 2, has it for SHA-2. */
export function digestIdentifier(digest: Digest): Uint8Array {
  return der.sequence(der.oid(oidOfDigest(digest)));
}

const RSA: Readonly<Record<Digest, string>> = {
  sha1: OID.sha1WithRsa,
  sha224: OID.sha224WithRsa,
  sha256: OID.sha256WithRsa,
  sha384: OID.sha384WithRsa,
  sha512: OID.sha512WithRsa,
};

const ECDSA: Readonly<Record<Digest, string>> = {
  sha1: OID.ecdsaWithSha1,
  sha224: OID.ecdsaWithSha224,
  sha256: OID.ecdsaWithSha256,
  sha384: OID.ecdsaWithSha384,
  sha512: OID.ecdsaWithSha512,
};

const PLAIN: Readonly<Record<Digest, string>> = {
  sha1: OID.ecdsaPlainSha1,
  sha224: OID.ecdsaPlainSha224,
  sha256: OID.ecdsaPlainSha256,
  sha384: OID.ecdsaPlainSha384,
  sha512: OID.ecdsaPlainSha512,
};

export function schemeIdentifier(scheme: SignatureScheme): Uint8Array {
  if (scheme.kind === 'rsa-pkcs1') return der.sequence(der.oid(RSA[scheme.digest]), der.nothing());
  if (scheme.kind === 'ecdsa') {
    return der.sequence(der.oid((scheme.encoding === 'der' ? ECDSA : PLAIN)[scheme.digest]));
  }
  const hash = der.sequence(der.oid(oidOfDigest(scheme.digest)), der.nothing());
  const mask = der.sequence(
    der.oid(OID.mgf1),
    der.sequence(der.oid(oidOfDigest(scheme.mgfDigest)), der.nothing()),
  );
  // Values that are the defaults are left out in DER (RFC 8017, A.2.3).
  const parameters = der.sequence(
    ...(scheme.digest === 'sha1' ? [] : [der.explicit(0, hash)]),
    ...(scheme.mgfDigest === 'sha1' ? [] : [der.explicit(1, mask)]),
    ...(scheme.saltLength === 20 ? [] : [der.explicit(2, der.integer(scheme.saltLength))]),
  );
  return der.sequence(der.oid(OID.rsassaPss), parameters);
}
