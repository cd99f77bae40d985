/**
 * Is a list signed by whom a CSCA lets sign it? The same questions for master lists (Doc 9303-12, 9.1) and deviation
 * lists (10.1): what it says it is, its digest, its signature, its signer, the CSCA that the signer is traced to, and
 * whether that revoked it.
 */
import {
  allOf,
  no,
  notYetKnown,
  reason,
  yes,
  type Determination,
  type Provision,
  type Reason,
} from '#kernel';
import { sameBytes } from '../asn1/index.ts';
import {
  deviation,
  nameText,
  type Certificate,
  type Cryptography,
  type Deviation,
} from '../certificates/index.ts';
import { signerCertificate, type SignedData } from '../cms/index.ts';
import { Anchors } from './anchor.ts';
import type { Crls } from './crls.ts';
import { certificateFingerprint, type Fingerprint } from './fingerprint.ts';
import { issuedBy, mayIssue } from './issued-by.ts';
import {
  DOC_9303_12_LIST_SIGNERS,
  DOC_9303_12_REVOCATION_CHECK,
  DOC_9303_12_TRUST_ANCHORS,
  RFC_5280_VALIDITY,
  RFC_5652_MESSAGE_DIGEST,
  RFC_5652_SIGNATURE,
} from './law.ts';
import { trustedByLinks } from './links.ts';
import { dayValue } from './moment.ts';

/** What a list of its kind must be. */
export interface ListKind {
  readonly where: 'master-list' | 'deviation-list';
  readonly contentType: string;
  /** The extended key usage of its signers. */
  readonly purpose: string;
  readonly provision: Provision;
}

/**
 * Where the CSCA of a list’s signer was found: one that is held is trusted, and so is one that a link leads to from what
 * is held; one that only the list brings is not.
 */
export const ISSUER_PLACES = ['held', 'linked', 'beside', 'listed'] as const;

export type IssuerPlace = (typeof ISSUER_PLACES)[number];

export interface ListSigner {
  readonly certificate: Certificate;
  readonly issuer: { readonly certificate: Certificate; readonly fingerprint: Fingerprint } | null;
  readonly place: IssuerPlace | null;
}

export interface ListVerification {
  /**
   * Yes: signed, and traced to a CSCA that is trusted already, or by a link from one. Not yet known: signed, but by a CSCA that only the list
   * itself brings, or that is not there. No: not signed, or not by whom it must be.
   */
  readonly determination: Determination;
  readonly signer: ListSigner | null;
  /** Milliseconds since 1970, as the signer says. */
  readonly signingTime: number | null;
  readonly deviations: readonly Deviation[];
}

export interface Traced {
  /** CSCAs that are trusted before this list is looked at. */
  readonly held: Anchors;
  /** Revocation lists that are held; without any it is not known whether a signer is revoked. */
  readonly crls?: Crls;
  /** The certificates that the list itself holds. */
  readonly listed?: readonly Certificate[];
  /** Milliseconds since 1970: when the list is looked at. */
  readonly at: number;
  readonly cryptography: Cryptography;
}

/** A list without a signature is never taken as signed. */
export function notSigned({ provision }: ListKind): ListVerification {
  return {
    determination: no([reason('trust.list-signed', 'no', provision)]),
    signer: null,
    signingTime: null,
    deviations: [],
  };
}

export function verifySignedList(data: SignedData, kind: ListKind, traced: Traced): ListVerification {
  const deviations: Deviation[] = [...data.deviations];
  const { signer: info } = data;
  const found = signerCertificate(info.identifier, data.certificates, kind.where);
  if (found) deviations.push(...found.deviations);
  const certificate = found?.certificate;
  if (certificate) deviations.push(...certificate.deviations);
  const issuer = certificate ? issuerOf(certificate, data.certificates, traced) : null;
  if (info.signingTime === null) deviations.push(deviation('list-without-signing-time', kind.where));
  const determination = allOf([
    answered(reason('trust.list-signed', 'yes', kind.provision)),
    contentType(data, kind),
    messageDigest(data, traced.cryptography),
    ...(certificate
      ? [
          signature(data, certificate, traced.cryptography, kind, deviations),
          purpose(certificate, kind),
          inTime(certificate, info.signingTime ?? traced.at),
          chain(certificate, issuer),
          revocation(certificate, traced),
        ]
      : [answered(reason('trust.list-signer', 'no', kind.provision))]),
  ]);
  return {
    determination,
    signer: certificate
      ? { certificate, issuer: issuer?.issuer ?? null, place: issuer?.place ?? null }
      : null,
    signingTime: info.signingTime,
    deviations,
  };
}

function answered(...reasons: readonly Reason[]): Determination {
  return reasons.some(({ held }) => held === 'no') ? no(reasons) : yes(reasons);
}

function contentType({ contentType: outer, signer }: SignedData, kind: ListKind): Determination {
  // Without signed attributes there is none to compare, which RFC 5652, 5.3, allows for plain data alone.
  const right = outer === kind.contentType && signer.contentType === kind.contentType;
  const found = outer === kind.contentType ? (signer.contentType ?? null) : outer;
  return answered(
    reason('trust.list-content-type', right ? 'yes' : 'no', kind.provision, {
      found,
      expected: kind.contentType,
    }),
  );
}

function messageDigest({ content, signer }: SignedData, cryptography: Cryptography): Determination {
  const right =
    signer.messageDigest !== null &&
    sameBytes(signer.messageDigest, cryptography.digest(signer.digest, content));
  return answered(reason('trust.list-digest', right ? 'yes' : 'no', RFC_5652_MESSAGE_DIGEST));
}

function signature(
  { signer }: SignedData,
  certificate: Certificate,
  cryptography: Cryptography,
  { where }: ListKind,
  deviations: Deviation[],
): Determination {
  const verification =
    signer.signedAttributes === null
      ? { valid: false as const }
      : cryptography.verify(signer.scheme, certificate.key, signer.signedAttributes, signer.signature);
  const values = { signer: nameText(certificate.subject) };
  if (verification.valid === null)
    return notYetKnown(
      [{ path: 'trust.signer-key', provision: RFC_5652_SIGNATURE }],
      [reason('trust.list-signature', 'not-yet-known', RFC_5652_SIGNATURE, values)],
    );
  if (verification.valid) for (const code of verification.deviations) deviations.push({ code, where });
  return answered(
    reason('trust.list-signature', verification.valid ? 'yes' : 'no', RFC_5652_SIGNATURE, values),
  );
}

function purpose({ extensions }: Certificate, kind: ListKind): Determination {
  const right = extensions.extendedKeyUsage.includes(kind.purpose);
  return answered(
    reason('trust.list-purpose', right ? 'yes' : 'no', DOC_9303_12_LIST_SIGNERS, {
      found: extensions.extendedKeyUsage.join(', ') || null,
      expected: kind.purpose,
    }),
  );
}

function inTime({ notBefore, notAfter }: Certificate, signed: number): Determination {
  const right = notBefore <= signed && signed <= notAfter;
  return answered(
    reason('trust.list-signer-in-time', right ? 'yes' : 'no', RFC_5280_VALIDITY, {
      from: dayValue(notBefore),
      until: dayValue(notAfter),
      signed: dayValue(signed),
    }),
  );
}

/** A list that says nothing of it leaves it unknown, which is not the same as good; the list is then as good as its signature. */
function revocation(certificate: Certificate, { crls, at }: Traced): Determination {
  const values = { serial: certificate.serial };
  const found = crls?.revocationOf(certificate, at);
  if (found?.status === 'revoked')
    return answered(
      reason('trust.list-signer-revoked', 'no', DOC_9303_12_REVOCATION_CHECK, {
        ...values,
        since: found.entry && dayValue(found.entry.since),
        why: found.entry?.reason ?? null,
      }),
    );
  const held = found?.status === 'good' ? 'yes' : 'not-yet-known';
  return yes([reason('trust.list-signer-revoked', held, DOC_9303_12_REVOCATION_CHECK, values)]);
}

interface FoundIssuer {
  readonly issuer: { readonly certificate: Certificate; readonly fingerprint: Fingerprint };
  readonly place: IssuerPlace;
}

/** The CSCA whose key signed the signer’s certificate: one that is held first, then one beside, then one in the list. */
function issuerOf(
  certificate: Certificate,
  beside: readonly Certificate[],
  { held, listed = [], cryptography }: Traced,
): FoundIssuer | null {
  const others = beside.filter((one) => one !== certificate);
  const own = listed.filter(({ subject }) => subject.country === certificate.issuer.country);
  const places: readonly (readonly [IssuerPlace, () => readonly Certificate[]])[] = [
    ['held', () => held.candidatesFor(certificate).map((anchor) => anchor.certificate)],
    ['linked', () => linked(certificate, [...others, ...own], held, cryptography)],
    ['beside', () => others],
    ['listed', () => own],
  ];
  for (const [place, candidates] of places) {
    const issuer = candidates().find(
      (candidate) =>
        mayIssue(candidate) &&
        candidate.subject.country === certificate.subject.country &&
        issuedBy(certificate, candidate, cryptography).valid === true,
    );
    if (issuer)
      return {
        place,
        issuer: { certificate: issuer, fingerprint: certificateFingerprint(issuer, cryptography) },
      };
  }
  return null;
}

/** Doc 9303-12, 6.1.1: later keys of a CSCA that is held, by the links that came along. */
function linked(
  { issuer }: Certificate,
  candidates: readonly Certificate[],
  held: Anchors,
  cryptography: Cryptography,
): readonly Certificate[] {
  const anchors = candidates.map((certificate) => ({
    certificate,
    fingerprint: certificateFingerprint(certificate, cryptography),
    sources: [],
  }));
  return trustedByLinks(held.ofCountry(issuer.country ?? ''), anchors, cryptography).map(
    ({ anchor }) => anchor.certificate,
  );
}

/** Doc 9303-12, 6.1.1: the first key of a CSCA is trusted by another way than the one on which it came. */
function chain(certificate: Certificate, found: FoundIssuer | null): Determination {
  const values = {
    issuer: nameText(certificate.issuer),
    fingerprint: found?.issuer.fingerprint ?? null,
    place: found?.place ?? null,
  };
  if (found?.place === 'held' || found?.place === 'linked')
    return answered(reason('trust.list-anchor', 'yes', DOC_9303_12_TRUST_ANCHORS, values));
  return notYetKnown(
    [{ path: found ? 'trust.fingerprint-compared' : 'trust.csca', provision: DOC_9303_12_TRUST_ANCHORS }],
    [reason('trust.list-anchor', 'not-yet-known', DOC_9303_12_TRUST_ANCHORS, values)],
  );
}
