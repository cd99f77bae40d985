/** Doc 9303-12, 6.1.1: the document signer’s certificate was issued by a CSCA that is trusted. */
import { reason } from '#kernel';
import { sameBytes } from '../asn1/index.ts';
import {
  deviation,
  keyName,
  nameText,
  sameKey,
  schemeName,
  type Certificate,
  type Cryptography,
  type PublicKey,
  type Verification,
} from '../certificates/index.ts';
import type { Anchor } from '../trust/anchor.ts';
import { DOC_9303_12_TRUST_ANCHORS } from '../trust/law.ts';
import { ALGORITHMS } from './law.ts';
import type { Step } from './step.ts';
import type { Trust } from './trust.ts';

export interface FoundIssuer {
  readonly step: Step;
  readonly anchor: Anchor | null;
  /** False where a CSCA of the very key that the certificate names did not sign it; null where that cannot be computed. */
  readonly signatureValid: boolean | null;
}

/** The CSCA that issued a signer’s certificate, tried by signature: one valid at the time before one that is not. */
export function issuerOf(
  signer: Certificate,
  { anchors }: Trust,
  at: number,
  cryptography: Cryptography,
): FoundIssuer {
  const named = anchors.namedByKey(signer);
  const byKey = tried(signer, named, at, cryptography);
  if (byKey.found) return known(signer, byKey.found);
  const others = anchors.candidatesFor(signer).filter((one) => !named.includes(one));
  const { found } = tried(signer, others, at, cryptography);
  if (found) return known(signer, found);
  if (byKey.undecided) return undecided(signer, byKey.undecided);
  return named.length > 0 ? forged(signer) : unknown(signer, others);
}

interface Verifying {
  readonly anchor: Anchor;
  readonly codes: readonly string[];
}

interface Tried {
  readonly found: Verifying | null;
  /** Why one of them could not be tried, where none was found. */
  readonly undecided: Undecided['why'] | null;
}

type Undecided = Extract<Verification, { readonly valid: null }>;

/** The first of some whose key verifies the signer’s certificate; a key that several have is tried once. */
function tried(
  signer: Certificate,
  candidates: readonly Anchor[],
  at: number,
  cryptography: Cryptography,
): Tried {
  const failed: PublicKey[] = [];
  let why: Tried['undecided'] = null;
  for (const anchor of validFirst(candidates, at)) {
    const { key } = anchor.certificate;
    if (failed.some((one) => sameKey(one, key))) continue;
    const verification = cryptography.verify(signer.scheme, key, signer.tbs, signer.signature);
    if (verification.valid === true) {
      return { found: { anchor, codes: verification.deviations }, undecided: null };
    }
    if (verification.valid === null) why = verification.why;
    failed.push(key);
  }
  return { found: null, undecided: why };
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

function issuerNamed({ issuer }: Certificate): { readonly issuer: string; readonly country: string } {
  return { issuer: nameText(issuer), country: issuer.country ?? '' };
}

/** A CSCA of the key that the certificate names is trusted, and did not sign it. */
function forged(signer: Certificate): FoundIssuer {
  const forgery = reason(
    'authentication.issuer-forged',
    'no',
    DOC_9303_12_TRUST_ANCHORS,
    issuerNamed(signer),
  );
  return { anchor: null, signatureValid: false, step: { reasons: [forgery], level: 'signature-failure' } };
}

/** That CSCA is trusted, and whether it signed cannot be computed. */
function undecided({ scheme, key }: Certificate, why: Undecided['why']): FoundIssuer {
  const values = { scheme: schemeName(scheme), key: keyName(key) };
  return {
    anchor: null,
    signatureValid: null,
    step: {
      reasons: [reason(`authentication.${why}`, 'not-yet-known', ALGORITHMS, values)],
      level: 'unknown',
      missing: [{ path: 'algorithm', provision: ALGORITHMS }],
    },
  };
}

function unknown(signer: Certificate, others: readonly Anchor[]): FoundIssuer {
  const { country } = signer.issuer;
  const ofCountry = others.filter(({ certificate }) => certificate.subject.country === country);
  const values = { ...issuerNamed(signer), known: ofCountry.length };
  return {
    anchor: null,
    signatureValid: true,
    step: {
      reasons: [reason('authentication.issuer-unknown', 'not-yet-known', DOC_9303_12_TRUST_ANCHORS, values)],
      level: 'unknown-csca',
      missing: [{ path: `trust.${country ?? ''}`, provision: DOC_9303_12_TRUST_ANCHORS }],
    },
  };
}

function validFirst(candidates: readonly Anchor[], at: number): readonly Anchor[] {
  if (candidates.length < 2) return candidates;
  const valid = ({ certificate }: Anchor): boolean =>
    certificate.notBefore <= at && at <= certificate.notAfter;
  return [...candidates.filter(valid), ...candidates.filter((one) => !valid(one))];
}
