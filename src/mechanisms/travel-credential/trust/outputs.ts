/** What procedures on trust say of a certificate and of a list. */
import { deviationWords } from '../certificates/deviation-words.ts';
import { keyName, nameText, schemeName, type Deviation } from '../certificates/index.ts';
import type { Language } from '#kernel';
import * as z from 'zod';
import { validityOf, type CscaKind, type Validity } from './csca-checks.ts';
import { TRUST_DEVIATIONS } from './deviation-words.ts';
import { dayText, DAY_MS } from './moment.ts';
import { DEFAULT_TRUST_PARAMETERS } from './parameters.ts';
import type { TrustedCertificate } from './record/trust-record.ts';

export const VALIDITIES = [
  'valid',
  'expiring',
  'expired',
  'not-yet-valid',
] as const satisfies readonly Validity[];
export const CSCA_KINDS = ['self-signed', 'link', 'unknown-issuer'] as const satisfies readonly CscaKind[];

export const certificateSchema = z
  .object({
    fingerprint: z.string().describe('SHA-256 of the certificate, in hexadecimal'),
    country: z.string().nullable(),
    name: z.string(),
    serial: z.string(),
    key: z.string(),
    from: z.string(),
    until: z.string(),
    daysLeft: z.int().describe('Until its end; negative after it'),
    validity: z.enum(VALIDITIES),
    trusted: z.boolean().describe('False since trust in it was withdrawn'),
    basis: z.enum(['importer', 'list', 'link']).describe('What the trust rests on'),
    sources: z.array(z.string()).readonly().describe('The files that it was in'),
  })
  .meta({ id: 'TrustedCertificate' });

export type CertificateJson = z.infer<typeof certificateSchema>;

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

export const detailsSchema = z.object({
  issuer: z.string(),
  scheme: z.string().describe('How it was signed'),
  subjectKeyIdentifier: z.string().nullable(),
  authorityKeyIdentifier: z.string().nullable(),
  crlDistributionPoints: z.array(z.string()).readonly(),
  bytes: z.string().describe('The certificate itself, in base64'),
});

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

export const trustDeviationSchema = z
  .object({ code: z.string(), where: z.string(), text: z.string() })
  .meta({ id: 'TrustDeviation' });

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

export const problemSchema = z.object({
  what: z.string(),
  place: z.int().describe('In a list the place, in a text the line, from 1'),
  sentence: z.string(),
});
