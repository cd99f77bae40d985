/** Doc 9303-12, 6.1.1: the document signer’s certificate was issued by a CSCA that is trusted. */
import { reason } from '#kernel';
import { sameBytes } from '../asn1/index.ts';
import {
  deviation,
  nameText,
  sameKey,
  type Certificate,
  type Cryptography,
  type PublicKey,
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
  const named = anchors.namedByKey(signer);
  const found = verifying(signer, named, at, cryptography);
  if (found) return known(signer, found);
  const others = anchors.candidatesFor(signer).filter((one) => !named.includes(one));
  const other = verifying(signer, others, at, cryptography);
  return other ? known(signer, other) : unknownOrForged(signer, named, others);
}

interface Verifying {
  readonly anchor: Anchor;
  readonly codes: readonly string[];
}

/** The first of some whose key verifies the signer’s certificate; a key that several have is tried once. */
function verifying(
  signer: Certificate,
  candidates: readonly Anchor[],
  at: number,
  cryptography: Cryptography,
): Verifying | null {
  const failed: PublicKey[] = [];
  for (const anchor of validFirst(candidates, at)) {
    const { key } = anchor.certificate;
    if (failed.some((one) => sameKey(one, key))) continue;
    const verification = cryptography.verify(signer.scheme, key, signer.tbs, signer.signature);
    if (verification.valid === true) return { anchor, codes: verification.deviations };
    failed.push(key);
  }
  return null;
}

function known(signer: Certificate, { anchor, codes }: Verifying): FoundIssuer {
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
        ...(sameBytes(issuer.bytes, subject.bytes) ? [] : [deviation('issuer-name-encoding', 'dsc')]),
        ...signer.deviations.map((one) => ({ ...one, where: 'dsc' })),
        ...anchor.certificate.deviations.map((one) => ({ ...one, where: 'csca' })),
      ],
    },
  };
}

function unknownOrForged(
  signer: Certificate,
  named: readonly Anchor[],
  others: readonly Anchor[],
): FoundIssuer {
  const country = signer.issuer.country ?? '';
  const values = { issuer: nameText(signer.issuer), country };
  if (named.length > 0) {
    return {
      anchor: null,
      signatureValid: false,
      step: {
        reasons: [reason('authentication.issuer-forged', 'no', DOC_9303_12_TRUST_ANCHORS, values)],
        level: 'signature-failure',
      },
    };
  }
  const ofCountry = others.filter(({ certificate }) => certificate.subject.country === signer.issuer.country);
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
  if (candidates.length < 2) return candidates;
  const valid = ({ certificate }: Anchor): boolean =>
    certificate.notBefore <= at && at <= certificate.notAfter;
  return [...candidates.filter(valid), ...candidates.filter((one) => !valid(one))];
}
