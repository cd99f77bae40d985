/** Whether one certificate issued another: by its signature, since names and identifiers are shared by several. */
import type { Certificate, Cryptography, Verification } from '../certificates/index.ts';

/** Whether the key of `issuer` verifies the signature on `certificate`. */
export function issuedBy(
  certificate: Certificate,
  issuer: Certificate,
  cryptography: Cryptography,
): Verification {
  return cryptography.verify(certificate.scheme, issuer.key, certificate.tbs, certificate.signature);
}

/** Whether a certificate may issue others: the only CAs of travel documents are CSCAs (Doc 9303-12, 7.1.1). */
export function mayIssue({ extensions }: Certificate): boolean {
  const { basicConstraints, keyUsage } = extensions;
  return basicConstraints?.ca === true && (keyUsage === null || keyUsage.has('keyCertSign'));
}
