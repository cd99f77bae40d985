/** Doc 9303-12, 6.1.1: the document signer’s certificate was issued by a CSCA that is trusted. */
import { reason } from '#kernel';
import { hexOf } from '../asn1/index.ts';
import {
  deviation,
  nameText,
  type Certificate,
  type Cryptography,
  type Verification,
} from '../certificates/index.ts';
import type { Anchor } from '../trust/anchor.ts';
import { DOC_9303_12_TRUST_ANCHORS } from '../trust/law.ts';
import type { Step } from './step.ts';
import type { Trust } from './trust.ts';

export interface FoundIssuer {
  readonly step: Step;
  readonly anchor: Anchor | null;
  /** False where a CSCA of the very key that the certificate names did not sign it. */
  readonly signatureValid: boolean;
}

/** The CSCA that issued a signer’s certificate, tried by signature: one valid at the time before one that is not. */
export function issuerOf(
  signer: Certificate,
  { anchors }: Trust,
  at: number,
  cryptography: Cryptography,
): FoundIssuer {
  const candidates = anchors.candidatesFor(signer);
  const tried = new Map<string, Verification>();
  for (const anchor of validFirst(candidates, at)) {
    const { key } = anchor.certificate;
    const keyHex = key.kind === 'rsa' ? hexOf(key.modulus) : key.kind === 'ec' ? hexOf(key.point) : key.oid;
    const verification =
      tried.get(keyHex) ?? cryptography.verify(signer.scheme, key, signer.tbs, signer.signature);
    tried.set(keyHex, verification);
    if (verification.valid === true) return known(signer, anchor, verification.deviations);
  }
  return unknownOrForged(signer, candidates);
}

function known(signer: Certificate, anchor: Anchor, codes: readonly string[]): FoundIssuer {
  const { issuer, subject } = { issuer: signer.issuer, subject: anchor.certificate.subject };
  return {
    anchor,
    signatureValid: true,
    step: {
      reasons: [
        reason('authentication.issuer', 'yes', DOC_9303_12_TRUST_ANCHORS, {
          issuer: nameText(subject),
          country: subject.country ?? '',
          sources: anchor.sources.join(', '),
        }),
      ],
      deviations: [
        ...codes.map((code) => deviation(code, 'dsc')),
        ...(hexOf(issuer.bytes) === hexOf(subject.bytes) ? [] : [deviation('issuer-name-encoding', 'dsc')]),
        ...signer.deviations.map((one) => ({ ...one, where: 'dsc' })),
        ...anchor.certificate.deviations.map((one) => ({ ...one, where: 'csca' })),
      ],
    },
  };
}

function unknownOrForged(signer: Certificate, candidates: readonly Anchor[]): FoundIssuer {
  const identifier = signer.extensions.authorityKeyIdentifier;
  const named = candidates.some(
    ({ certificate }) => identifier !== null && certificate.extensions.subjectKeyIdentifier === identifier,
  );
  const country = signer.issuer.country ?? '';
  const values = { issuer: nameText(signer.issuer), country };
  if (named) {
    return {
      anchor: null,
      signatureValid: false,
      step: {
        reasons: [reason('authentication.issuer-forged', 'no', DOC_9303_12_TRUST_ANCHORS, values)],
        level: 'signature-failure',
      },
    };
  }
  const ofCountry = candidates.filter(
    ({ certificate }) => certificate.subject.country === signer.issuer.country,
  );
  return {
    anchor: null,
    signatureValid: true,
    step: {
      reasons: [
        reason('authentication.issuer-unknown', 'not-yet-known', DOC_9303_12_TRUST_ANCHORS, {
          ...values,
          known: ofCountry.length,
        }),
      ],
      level: 'unknown-csca',
      missing: [{ path: `trust.${country}`, provision: DOC_9303_12_TRUST_ANCHORS }],
    },
  };
}

function validFirst(candidates: readonly Anchor[], at: number): readonly Anchor[] {
  const valid = ({ certificate }: Anchor): boolean =>
    certificate.notBefore <= at && at <= certificate.notAfter;
  return [...candidates.filter(valid), ...candidates.filter((one) => !valid(one))];
}
