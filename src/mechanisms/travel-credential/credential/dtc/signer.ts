/**
 * Who signed a credential of type 2 or 3: a DTC signer that a trusted CSCA certified for it. Every step leaves a reason,
 * and what cannot be told for want of a certificate is not yet known.
 */
import { notYetKnown, no, reason, Refusal, yes, type Determination, type Reason } from '#kernel';
import { OID, sameBytes } from '../../asn1/index.ts';
import type { Certificate, Cryptography } from '../../certificates/index.ts';
import { signerCertificate, type SignerInfo } from '../../cms/index.ts';
import type { Trust } from '../../authentication/index.ts';
import { DTC_SIGNER, DTC_STRUCTURE } from '../law.ts';
import type { DtcContent } from './content-info.ts';
import type { DtcParameters } from './parameters.ts';
import { bindingOf, signerInfoOf, type Binding } from './signed-part.ts';

export interface SignerMeans {
  readonly trust: Trust;
  readonly cryptography: Cryptography;
  readonly parameters: DtcParameters;
  /** The time of the check, in milliseconds since 1970. */
  readonly at: number;
}

/** Did an authority that is trusted sign the data of this credential? */
export function signedByAuthority(
  content: DtcContent,
  signedValues: Uint8Array,
  signerBytes: Uint8Array,
  means: SignerMeans,
): Determination {
  let info: SignerInfo;
  try {
    info = signerInfoOf(signedValues, signerBytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return no([reason('credential.signer-unreadable', 'no', DTC_STRUCTURE, { sentence: error.message })]);
  }
  const found = signerCertificate(info.identifier, means.trust.signers, 'dtc');
  if (!found) {
    return notYetKnown(
      [{ path: 'dtcSigner', provision: DTC_SIGNER }],
      [reason('credential.signer-known', 'not-yet-known', DTC_SIGNER)],
    );
  }
  const { certificate } = found;
  const reasons = [
    reason('credential.signer-known', 'yes', DTC_SIGNER, { serial: certificate.serial }),
    signature(info, certificate, signedValues, means),
    ...signerCertified(certificate, means),
    ...binding(content, info, means),
  ];
  return settled(reasons);
}

/** Is it the certificate of a DTC signer, from a trusted CSCA, valid and not revoked? A reason for each part of that. */
export function signerCertified(
  certificate: Certificate,
  means: Pick<SignerMeans, 'trust' | 'cryptography' | 'at'>,
): readonly Reason[] {
  return [...issued(certificate, means), ...profile(certificate, means.at)];
}

/** One *no* settles it, else one *not yet known* leaves it open. */
export function settled(reasons: readonly Reason[]): Determination {
  if (reasons.some(({ held }) => held === 'no')) return no(reasons);
  const open = reasons.filter(({ held }) => held === 'not-yet-known');
  if (open.length === 0) return yes(reasons);
  const missing = open.map(({ code, provision }) => ({ path: code.replace('credential.', ''), provision }));
  return notYetKnown(missing, reasons);
}

function signature(
  info: SignerInfo,
  { key }: Certificate,
  signedValues: Uint8Array,
  { cryptography }: SignerMeans,
): Reason {
  const digest = cryptography.digest(info.digest, signedValues);
  const content = info.messageDigest === null || sameBytes(digest, info.messageDigest);
  const over = info.signedAttributes ?? signedValues;
  // Without signed attributes the signature is over the values themselves (RFC 5652, 5.4).
  const complete = info.signedAttributes === null || info.messageDigest !== null;
  const { valid } = cryptography.verify(info.scheme, key, over, info.signature);
  const held = valid === null ? 'not-yet-known' : valid && content && complete ? 'yes' : 'no';
  return reason('credential.signature', held, DTC_STRUCTURE);
}

/** The CSCA that certified the signer, valid and without having revoked it. */
function issued(
  certificate: Certificate,
  { trust, cryptography, at }: Pick<SignerMeans, 'trust' | 'cryptography' | 'at'>,
): readonly Reason[] {
  const anchor = trust.anchors
    .candidatesFor(certificate)
    .find(
      (one) =>
        cryptography.verify(certificate.scheme, one.certificate.key, certificate.tbs, certificate.signature)
          .valid === true,
    );
  if (!anchor) {
    const country = certificate.issuer.country ?? '';
    return [reason('credential.signer-issued', 'not-yet-known', DTC_SIGNER, { country })];
  }
  const { certificate: csca } = anchor;
  const revocation = trust.revocationOf(certificate, csca, at);
  return [
    reason('credential.signer-issued', 'yes', DTC_SIGNER, { country: csca.subject.country ?? '' }),
    reason('credential.signer-csca-valid', isValid(csca, at) ? 'yes' : 'no', DTC_SIGNER),
    // Without a list nobody can say that it was not revoked: said, and no ground to refuse.
    reason('credential.signer-revoked', revocation.status === 'revoked' ? 'no' : 'yes', DTC_SIGNER, {
      status: revocation.status,
    }),
  ];
}

function profile(certificate: Certificate, at: number): readonly Reason[] {
  const { extendedKeyUsage, keyUsage, basicConstraints } = certificate.extensions;
  const forCredentials = extendedKeyUsage.includes(OID.dtcSigning);
  const signs = keyUsage?.has('digitalSignature') === true && basicConstraints?.ca !== true;
  return [
    reason('credential.signer-purpose', forCredentials ? 'yes' : 'no', DTC_SIGNER, { oid: OID.dtcSigning }),
    reason('credential.signer-use', signs ? 'yes' : 'no', DTC_SIGNER),
    reason('credential.signer-valid', isValid(certificate, at) ? 'yes' : 'no', DTC_SIGNER),
  ];
}

function isValid({ notBefore, notAfter }: Certificate, at: number): boolean {
  return notBefore <= at && at <= notAfter;
}

function binding(
  content: DtcContent,
  info: SignerInfo,
  { cryptography, parameters }: SignerMeans,
): readonly Reason[] {
  const found: Binding | null =
    parameters.signedValue === 'opaque' ? null : bindingOf(content, info.digest, cryptography);
  if (found === null) return [reason('credential.data-signed', 'not-yet-known', DTC_STRUCTURE)];
  const held = found.changed.length === 0 && found.unsigned.length === 0 ? 'yes' : 'no';
  return [
    reason('credential.data-signed', held, DTC_STRUCTURE, {
      changed: found.changed.map(fieldName).join(', '),
      unsigned: found.unsigned.map(fieldName).join(', '),
    }),
  ];
}

function fieldName(field: number): string {
  return field === 0 ? 'EF.SOD' : field <= 16 ? `DG${field}` : `[${field}]`;
}
