/** What the register keeps of trust: facts in the past tense, each checked as it is read. */
import * as z from 'zod';

/** One stream for all of it: its version is the version of trust that a determination rests on. */
export const TRUST_STREAM = 'travel-credential/trust';

export const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/);
const fingerprints = z.array(fingerprintSchema).max(50_000);
const text = z.string().trim().min(1).max(500);
const base64 = z.base64();

/** On what the trust in a certificate rests. */
export const basisSchema = z.discriminatedUnion('kind', [
  /** Whoever imported it answers for it: it came alone, in a bare list, or in one whose CSCA was not trusted yet. */
  z.strictObject({ kind: z.literal('importer') }),
  /** A list whose signer was traced to a CSCA that was trusted. */
  z.strictObject({ kind: z.literal('list'), by: fingerprintSchema }),
  /** A CSCA that was trusted signed it, or it has the very key of one. */
  z.strictObject({ kind: z.literal('link'), by: fingerprintSchema }),
]);

export const listSchema = z.strictObject({
  what: z.enum(['master-list', 'deviation-list']),
  bare: z.boolean(),
  answer: z.enum(['yes', 'no', 'not-yet-known']),
  count: z.int(),
  signer: z.string().nullable(),
  signerIssuedBy: fingerprintSchema.nullable(),
  issuerPlace: z.enum(['held', 'beside', 'listed']).nullable(),
  signedAt: z.iso.datetime().nullable(),
});

export const EVENT_SCHEMAS = {
  TrustImported: z.strictObject({
    name: text,
    sha256: fingerprintSchema,
    bytes: z.int(),
    kind: z.enum(['certificates', 'master-list', 'bare-master-list', 'crl', 'deviation-list', 'ldif']),
    lists: z.array(listSchema).max(1000),
    /** What was in it and was taken, new or known before. */
    certificates: fingerprints,
    signers: fingerprints,
    crls: fingerprints,
    deviationLists: fingerprints,
    problems: z.int(),
  }),
  CertificateTrusted: z.strictObject({
    fingerprint: fingerprintSchema,
    certificate: base64,
    source: text,
    basis: basisSchema,
  }),
  SignersRecorded: z.strictObject({ certificates: z.array(base64).max(1000), source: text }),
  TrustWithdrawn: z.strictObject({
    fingerprint: fingerprintSchema,
    reason: text,
    /** The certificate for whose sake it was: one with its key, or one that it rested on. Null for that one itself. */
    because: fingerprintSchema.nullable(),
  }),
  TrustRestored: z.strictObject({ fingerprint: fingerprintSchema, reason: text }),
  CrlRecorded: z.strictObject({ fingerprint: fingerprintSchema, crl: base64, source: text }),
  DeviationListRecorded: z.strictObject({
    fingerprint: fingerprintSchema,
    country: z.string().max(3),
    /** Document numbers are personal data: the list itself is in the vault. */
    vault: z.uuid(),
    entries: z.int(),
    source: text,
  }),
  ExpiryAnnounced: z.strictObject({ fingerprint: fingerprintSchema, until: z.iso.date() }),
} as const;

export type TrustEventType = keyof typeof EVENT_SCHEMAS;
export type TrustEventData<Type extends TrustEventType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;
export type Basis = z.output<typeof basisSchema>;

/** An event before it is recorded. */
export type NewTrustEvent = {
  readonly [Type in TrustEventType]: { readonly type: Type; readonly data: TrustEventData<Type> };
}[TrustEventType];

/** When and by whom an event was recorded. */
export interface Recorded {
  readonly version: number;
  readonly recordedAt: string;
  readonly actor: string;
}

export type TrustEvent = NewTrustEvent & Recorded;

/** Reads an event of the register. Throws where it is of no type of these. */
export function readTrustEvent({
  type,
  data,
  version,
  recordedAt,
  actor,
}: Recorded & { readonly type: string; readonly data: unknown }): TrustEvent {
  if (!Object.hasOwn(EVENT_SCHEMAS, type))
    throw new Error(`The register holds an event “${type}” of trust that nobody knows.`);
  const known = type as TrustEventType;
  return { type: known, data: EVENT_SCHEMAS[known].parse(data), version, recordedAt, actor } as TrustEvent;
}
