/** What procedures on trust say of a certificate, in the shape of `answers.ts`. */
import { deviationWords } from '../certificates/deviation-words.ts';
import { keyName, nameText, schemeName, type Deviation } from '../certificates/index.ts';
import type { Language } from '#kernel';
import type * as z from 'zod';
import type { CertificateJson, detailsSchema, trustDeviationSchema } from './answers.ts';
import { validityOf } from './csca-checks.ts';
import { TRUST_DEVIATIONS } from './deviation-words.ts';
import { dayText, DAY_MS } from './moment.ts';
import { DEFAULT_TRUST_PARAMETERS } from './parameters.ts';
import type { TrustedCertificate } from './record/trust-record.ts';

export function certificateOutput(
  { certificate, fingerprint, trusted, basis, sources }: TrustedCertificate,
  at: number,
  withinDays: number = DEFAULT_TRUST_PARAMETERS.expiringWithinDays,
): CertificateJson {
  const { subject, serial, key, notBefore, notAfter } = certificate;
  return {
    fingerprint,
    country: subject.country,
    name: nameText(subject),
    serial,
    key: keyName(key),
    from: dayText(notBefore),
    until: dayText(notAfter),
    daysLeft: Math.floor((notAfter - at) / DAY_MS),
    validity: validityOf(certificate, at, withinDays),
    trusted,
    basis: basis.kind,
    sources,
  };
}

export function detailsOf({ certificate }: TrustedCertificate): Omit<z.infer<typeof detailsSchema>, 'bytes'> {
  const { issuer, scheme, extensions } = certificate;
  const { subjectKeyIdentifier, authorityKeyIdentifier, crlDistributionPoints } = extensions;
  return {
    issuer: nameText(issuer),
    scheme: schemeName(scheme),
    subjectKeyIdentifier,
    authorityKeyIdentifier,
    crlDistributionPoints,
  };
}

export function trustDeviations(
  deviations: readonly Deviation[],
  language: Language,
): readonly z.infer<typeof trustDeviationSchema>[] {
  return deviations.map(({ code, where }) => ({
    code,
    where,
    text: deviationWords({ code }, TRUST_DEVIATIONS)[language],
  }));
}
