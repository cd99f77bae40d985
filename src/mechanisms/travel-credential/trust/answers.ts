/** The shapes of what procedures on trust answer, for the server and for the desk that reads them. */
import { determinationSchema, reasonSchema } from '#procedure/outcome';
import * as z from 'zod';
import type { CscaKind, Validity } from './csca-checks.ts';

export const VALIDITIES = [
  'valid',
  'expiring',
  'expired',
  'not-yet-valid',
] as const satisfies readonly Validity[];
export const CSCA_KINDS = ['self-signed', 'link', 'unknown-issuer'] as const satisfies readonly CscaKind[];
export const BASES = ['importer', 'list', 'link'] as const;

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
    basis: z.enum(BASES).describe('What the trust rests on'),
    sources: z.array(z.string()).readonly().describe('The files that it was in'),
  })
  .meta({ id: 'TrustedCertificate' });

export type CertificateJson = z.infer<typeof certificateSchema>;

export const detailsSchema = z.object({
  issuer: z.string(),
  scheme: z.string().describe('How it was signed'),
  subjectKeyIdentifier: z.string().nullable(),
  authorityKeyIdentifier: z.string().nullable(),
  crlDistributionPoints: z.array(z.string()).readonly(),
  bytes: z.string().describe('The certificate itself, in base64'),
});

export const trustDeviationSchema = z
  .object({ code: z.string(), where: z.string(), text: z.string() })
  .meta({ id: 'TrustDeviation' });

export const problemSchema = z.object({
  what: z.string(),
  place: z.int().describe('In a list the place, in a text the line, from 1'),
  sentence: z.string(),
});

export const happenedSchema = z
  .object({
    version: z.int().describe('The version of trust from then on'),
    recordedAt: z.string(),
    actor: z.string(),
    type: z.string(),
    fingerprint: z
      .string()
      .nullable()
      .describe('Of the certificate that it is about; null where it is about several'),
    text: z.string(),
  })
  .meta({ id: 'TrustHistory' });

const revocationListSchema = z.object({
  country: z.string().nullable(),
  issuer: z.string(),
  issued: z.string(),
  until: z.string().describe('Until when it is fresh: what it says itself, or 90 days'),
  fresh: z.boolean().describe('False where it does not tell of today, and a newer one is needed'),
  revoked: z.int().describe('How many certificates it revokes'),
});

const keptDeviationListSchema = z.object({
  country: z.string(),
  entries: z.int(),
  source: z.string().describe('The file that it was in'),
  recordedAt: z.string(),
});

export const listAnswerSchema = z.object({
  version: z.int().describe('The version of trust: what determinations say that they rest on'),
  certificates: z.array(certificateSchema).readonly(),
  states: z.int().describe('Of how many states something is trusted'),
  expiring: z.int().describe('How many of all that are trusted end soon'),
  crls: z.int().describe('Revocation lists on record'),
  signers: z.int().describe('Certificates of document signers on record'),
  deviationLists: z.int().describe('Deviation lists on record'),
  revocationLists: z.array(revocationListSchema).readonly().describe('The revocation lists, newest first'),
  publishedDeviations: z
    .array(keptDeviationListSchema)
    .readonly()
    .describe('The deviation lists, without the document numbers in them'),
  missing: z
    .array(z.object({ country: z.string(), code: z.string(), name: z.string() }))
    .readonly()
    .describe('States that issue documents with a chip, and of which nothing is trusted'),
  missingBy: z.string().describe('Where the list of states that issue is from'),
});

const namedSchema = z.object({ fingerprint: z.string(), name: z.string() });

export const certificateAnswerSchema = z.object({
  certificate: certificateSchema,
  ...detailsSchema.shape,
  kind: z.enum(CSCA_KINDS),
  issuedBy: z.array(namedSchema).readonly().describe('The certificates on record whose key signed it'),
  issued: z.array(namedSchema).readonly().describe('The certificates on record that its key signed'),
  checked: determinationSchema,
  profile: z
    .array(reasonSchema)
    .readonly()
    .describe('What the standard asks of it: told, and decides nothing'),
  deviations: z.array(trustDeviationSchema).readonly(),
  history: z.array(happenedSchema).readonly(),
});

export const importAnswerSchema = z.object({
  name: z.string(),
  sha256: z.string(),
  kind: z.enum(['certificates', 'master-list', 'bare-master-list', 'crl', 'deviation-list', 'ldif']),
  version: z.int().describe('The version of trust from now on'),
  written: z.boolean().describe('False where all of it was known, or where it was only to be looked at'),
  certificates: z.int().describe('CSCA certificates in the file'),
  known: z.int().describe('Of these, trusted before'),
  signers: z.int().describe('New certificates of document signers'),
  crls: z.int().describe('New revocation lists'),
  deviationLists: z.int().describe('New deviation lists'),
  added: z.array(certificateSchema).readonly(),
  withdrawn: z
    .array(z.string())
    .readonly()
    .describe('In the file, but trust was withdrawn: an import does not bring it back'),
  verification: determinationSchema
    .nullable()
    .describe('Whether the list is signed by whom it must be; null for a file that is no list'),
  signer: z.string().nullable().describe('Of the list'),
  signedAt: z.string().nullable(),
  deviations: z.array(trustDeviationSchema).readonly(),
  problems: z.array(problemSchema).readonly(),
  missing: z
    .array(z.string())
    .readonly()
    .describe('States that issue such documents, and are not trusted yet'),
});

export const historyAnswerSchema = z.object({
  version: z.int(),
  history: z.array(happenedSchema).readonly(),
});

export const changeAnswerSchema = z.object({
  version: z.int().describe('The version of trust from now on'),
  changed: z.array(happenedSchema).readonly().describe('That one, and those that go with it'),
});
