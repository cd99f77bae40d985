/** Which certificate is the signer's (RFC 5652, 5.3): by issuer and serial number, or by key identifier. */
import { deviation, sameName, type Certificate, type Deviation } from '../certificates/index.ts';
import { hexOf } from '../asn1/index.ts';
import type { SignerIdentifier } from './signed-data.ts';

export interface FoundSigner {
  readonly certificate: Certificate;
  readonly deviations: readonly Deviation[];
}

/** The certificate that a signer names, among those given; undefined when it is none of them. */
export function signerCertificate(
  identifier: SignerIdentifier,
  certificates: readonly Certificate[],
  where: string,
): FoundSigner | undefined {
  if (identifier.kind === 'subject-key-identifier')
    return byKeyIdentifier(identifier.identifier, certificates, where);
  const bySerial = certificates.filter(({ serial }) => serial === identifier.serial);
  const certificate = bySerial.find(({ issuer }) => sameName(issuer, identifier.issuer));
  if (certificate) {
    const exact = hexOf(certificate.issuer.bytes) === hexOf(identifier.issuer.bytes);
    return { certificate, deviations: exact ? [] : [deviation('signer-name-encoding', where)] };
  }
  // One certificate of that number beside, under another name: the signature tells whether it is the signer's.
  const [only, ...others] = bySerial;
  return only && others.length === 0
    ? { certificate: only, deviations: [deviation('signer-name', where)] }
    : undefined;
}

/** A signer’s certificate that is alone is tried under whatever identifier: the signature tells whether it is the one. */
function byKeyIdentifier(
  identifier: string,
  certificates: readonly Certificate[],
  where: string,
): FoundSigner | undefined {
  const certificate = certificates.find(({ extensions }) => extensions.subjectKeyIdentifier === identifier);
  if (certificate) return { certificate, deviations: [] };
  const [only, ...others] = certificates.filter(({ extensions }) => extensions.basicConstraints?.ca !== true);
  return only && others.length === 0
    ? { certificate: only, deviations: [deviation('signer-key-identifier', where)] }
    : undefined;
}
