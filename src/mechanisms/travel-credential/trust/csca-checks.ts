/**
 * Checks on a CSCA certificate itself (Doc 9303-12, 7.1.1): who signed it, whether it is in time, and what of its
 * profile it lacks. Trust does not follow from these: it is given, or moved forward by a link.
 */
import { allOf, no, notYetKnown, reason, yes, type Determination, type Reason } from '#kernel';
import {
  deviation,
  nameText,
  sameName,
  type Certificate,
  type Cryptography,
  type Deviation,
} from '../certificates/index.ts';
import type { Anchors } from './anchor.ts';
import { certificateFingerprint, type Fingerprint } from './fingerprint.ts';
import { issuedBy } from './issued-by.ts';
import {
  DOC_9303_12_CERTIFICATES,
  DOC_9303_12_CSCA_KEYS,
  DOC_9303_12_NAMES,
  DOC_9303_12_NAME_CHANGE,
  RFC_5280_VALIDITY,
} from './law.ts';
import { DAY_MS, dayValue } from './moment.ts';
import { DEFAULT_TRUST_PARAMETERS, type TrustParameters } from './parameters.ts';

/** `link`: a key signed with another key of the state. */
export type CscaKind = 'self-signed' | 'link' | 'unknown-issuer';

export type Validity = 'valid' | 'expiring' | 'expired' | 'not-yet-valid';

export interface CscaChecks {
  readonly kind: CscaKind;
  /** The certificates whose key signed this one: a CSCA’s own and its links share a key. */
  readonly issuedBy: readonly Fingerprint[];
  readonly validity: Validity;
  /** Whole days until its end; negative after it. */
  readonly daysLeft: number;
  /** Signed by itself or by another that is known, and in time. */
  readonly determination: Determination;
  /** What Doc 9303-12 asks of it, each with whether it is so. Real CSCAs lack some: it is told, and decides nothing. */
  readonly profile: readonly Reason[];
  readonly deviations: readonly Deviation[];
}

export interface CscaQuestion {
  /** The certificates among which its issuer is looked for. */
  readonly among: Anchors;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly cryptography: Cryptography;
  readonly parameters?: Pick<TrustParameters, 'expiringWithinDays'>;
}

export function checkCsca(certificate: Certificate, question: CscaQuestion): CscaChecks {
  const { at, cryptography, parameters = DEFAULT_TRUST_PARAMETERS } = question;
  const own = issuedBy(certificate, certificate, cryptography);
  const others = own.valid === true ? [] : issuersAmong(certificate, question);
  const daysLeft = Math.floor((certificate.notAfter - at) / DAY_MS);
  const deviations = own.valid === true ? own.deviations : [];
  return {
    kind: own.valid === true ? 'self-signed' : others.length > 0 ? 'link' : 'unknown-issuer',
    issuedBy:
      own.valid === true
        ? [certificateFingerprint(certificate, cryptography)]
        : others.map((issuer) => certificateFingerprint(issuer, cryptography)),
    validity: validityOf(certificate, at, parameters.expiringWithinDays),
    daysLeft,
    determination: allOf([signed(certificate, own.valid === true, others), inTime(certificate, at)]),
    profile: profileOf(certificate),
    deviations: [
      ...certificate.deviations,
      ...deviations.map((code) => ({ code, where: 'csca' })),
      ...departures(certificate),
    ],
  };
}

export function validityOf(
  { notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>,
  at: number,
  expiringWithinDays: number,
): Validity {
  if (at < notBefore) return 'not-yet-valid';
  if (at > notAfter) return 'expired';
  return notAfter - at <= expiringWithinDays * DAY_MS ? 'expiring' : 'valid';
}

function issuersAmong(
  certificate: Certificate,
  { among, cryptography }: CscaQuestion,
): readonly Certificate[] {
  return among
    .candidatesFor(certificate)
    .map((anchor) => anchor.certificate)
    .filter(
      (one) => one.bytes !== certificate.bytes && issuedBy(certificate, one, cryptography).valid === true,
    );
}

/**
 * A certificate that names its own key as the one that signed it and was not signed with it was changed. Any other may
 * be a link of which the older certificate is not at hand.
 */
function signed(certificate: Certificate, bySelf: boolean, others: readonly Certificate[]): Determination {
  const { extensions, issuer, subject } = certificate;
  const values = { issuer: nameText(issuer) };
  if (bySelf) return yes([reason('trust.csca-self-signed', 'yes', DOC_9303_12_CERTIFICATES, values)]);
  if (others.length > 0) return yes([reason('trust.csca-link', 'yes', DOC_9303_12_CSCA_KEYS, values)]);
  const { authorityKeyIdentifier, subjectKeyIdentifier } = extensions;
  const namesItself =
    sameName(issuer, subject) &&
    authorityKeyIdentifier !== null &&
    authorityKeyIdentifier === subjectKeyIdentifier;
  if (namesItself) return no([reason('trust.csca-self-signed', 'no', DOC_9303_12_CERTIFICATES, values)]);
  return notYetKnown(
    [{ path: 'trust.csca', provision: DOC_9303_12_CSCA_KEYS }],
    [reason('trust.csca-link', 'not-yet-known', DOC_9303_12_CSCA_KEYS, values)],
  );
}

function inTime({ notBefore, notAfter }: Certificate, at: number): Determination {
  const right = notBefore <= at && at <= notAfter;
  const values = { from: dayValue(notBefore), until: dayValue(notAfter) };
  const told = reason('trust.csca-in-time', right ? 'yes' : 'no', RFC_5280_VALIDITY, values);
  return right ? yes([told]) : no([told]);
}

function profileOf(certificate: Certificate): readonly Reason[] {
  const { extensions, issuer, subject } = certificate;
  const { basicConstraints, keyUsage } = extensions;
  const pathLength = basicConstraints?.pathLength ?? null;
  const held = (right: boolean) => (right ? 'yes' : 'no');
  const nameChanges = !sameName(issuer, subject);
  return [
    reason('trust.csca-authority', held(basicConstraints?.ca === true), DOC_9303_12_CERTIFICATES),
    reason('trust.csca-path-length', held(pathLength === 0), DOC_9303_12_CERTIFICATES, { pathLength }),
    reason('trust.csca-key-usage', held(keyUsage?.has('keyCertSign') === true), DOC_9303_12_CERTIFICATES),
    reason('trust.csca-crl-usage', held(keyUsage?.has('cRLSign') === true), DOC_9303_12_CERTIFICATES),
    reason('trust.csca-country', held(sameCountry(certificate)), DOC_9303_12_NAMES, {
      issuer: issuer.country,
      subject: subject.country,
    }),
    ...(nameChanges
      ? [
          reason('trust.csca-name-change', held(extensions.nameChange), DOC_9303_12_NAME_CHANGE, {
            issuer: nameText(issuer),
            subject: nameText(subject),
          }),
        ]
      : []),
  ];
}

function sameCountry({ issuer, subject }: Certificate): boolean {
  return issuer.country !== null && issuer.country === subject.country;
}

/** What is beyond the profile’s yes or no: noted as on any other file. */
function departures({ extensions, key, scheme, issuer, subject }: Certificate): readonly Deviation[] {
  const where = 'csca';
  const found: Deviation[] = [];
  if (extensions.basicConstraints === null) found.push(deviation('no-basic-constraints', where));
  if (extensions.subjectKeyIdentifier === null) found.push(deviation('no-subject-key-identifier', where));
  if (extensions.authorityKeyIdentifier === null && !sameName(issuer, subject))
    found.push(deviation('no-authority-key-identifier', where));
  if (extensions.crlDistributionPoints.length === 0)
    found.push(deviation('no-crl-distribution-point', where));
  if (scheme.digest === 'sha1') found.push(deviation('signed-with-sha1', where));
  if (key.kind === 'rsa' && key.exponent.length === 1 && key.exponent[0] === 3)
    found.push(deviation('small-exponent', where));
  if (key.kind === 'ec' && key.curve === null) found.push(deviation('unknown-curve', where));
  return found;
}
