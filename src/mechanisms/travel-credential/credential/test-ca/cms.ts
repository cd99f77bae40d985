/** CMS SignedData as security objects and lists have it: one signer, signed attributes, certificates beside. */
import { hash } from 'node:crypto';
import { contextTag, der, OID, readElement, sequenceOf } from '../../asn1/index.ts';
import type { SignatureScheme } from '../../certificates/index.ts';
import { digestIdentifier, schemeIdentifier } from './identifiers.ts';
import { signWith, type KeyPair } from './key.ts';

/** A key with the certificate that stands for it. */
export interface CertifiedSigner {
  readonly key: KeyPair;
  readonly scheme: SignatureScheme;
  readonly certificate: Uint8Array;
}

export interface SignedDataOptions {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly signer: CertifiedSigner;
  /** Certificates beside the signer’s own. */
  readonly others?: readonly Uint8Array[];
  /** Milliseconds since 1970; left out when absent. */
  readonly signingTime?: number;
  /** Whether the signer goes by its key identifier and not by issuer and serial number. */
  readonly byKeyIdentifier?: boolean;
}

/** `ContentInfo` of SignedData in DER (RFC 5652, 5.1). */
export function signedData(options: SignedDataOptions): Uint8Array {
  const { contentType, content, signer, others = [] } = options;
  const certificates = der.element(contextTag(0), signer.certificate, ...others);
  const data = der.sequence(
    der.integer(3),
    der.set(digestIdentifier(signer.scheme.digest)),
    der.sequence(der.oid(contentType), der.explicit(0, der.octetString(content))),
    certificates,
    der.set(signerInfo(options)),
  );
  return der.sequence(der.oid(OID.signedData), der.explicit(0, data));
}

/** `SignerInfo` (RFC 5652, 5.3) over a content that may also lie elsewhere. */
export function signerInfo(options: Omit<SignedDataOptions, 'others'>): Uint8Array {
  const { contentType, content, signer, signingTime, byKeyIdentifier = false } = options;
  const { key, scheme, certificate } = signer;
  const attribute = (oid: string, value: Uint8Array): Uint8Array =>
    der.sequence(der.oid(oid), der.set(value));
  const attributes = der.set(
    attribute(OID.contentType, der.oid(contentType)),
    ...(signingTime === undefined ? [] : [attribute(OID.signingTime, der.time(signingTime))]),
    attribute(OID.messageDigest, der.octetString(hash(scheme.digest, content, 'buffer'))),
  );
  // Signed under the tag of a SET, kept under [0] (RFC 5652, 5.4).
  const kept = attributes.slice();
  kept[0] = contextTag(0);
  return der.sequence(
    der.integer(byKeyIdentifier ? 3 : 1),
    byKeyIdentifier ? der.element(contextTag(0, false), key.identifier) : issuerAndSerial(certificate),
    digestIdentifier(scheme.digest),
    kept,
    schemeIdentifier(scheme),
    der.octetString(signWith(key, scheme, attributes)),
  );
}

/** IssuerAndSerialNumber with the very bytes that stand in the certificate. */
function issuerAndSerial(certificate: Uint8Array): Uint8Array {
  const [tbs] = sequenceOf(readElement(certificate), 'The certificate');
  const [, serial, , issuer] = sequenceOf(tbs, 'The signed part of the certificate');
  return der.sequence(issuer?.bytes ?? new Uint8Array(), serial?.bytes ?? new Uint8Array());
}
