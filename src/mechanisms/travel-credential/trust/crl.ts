/** Certificate revocation lists (RFC 5280, 5; Doc 9303-12, 7.1.4): what a CSCA took back. */
import {
  bitsOf,
  booleanOf,
  explicitOf,
  hexOf,
  implicitOctetsOf,
  innerElement,
  octetsOf,
  OID,
  oidOf,
  readFile,
  sequenceOf,
  smallInteger,
  TAG,
  timeOf,
  unsignedBytes,
  type Element,
} from '../asn1/index.ts';
import {
  deviation,
  nameOf,
  schemeOf,
  serialOf,
  type Deviation,
  type Name,
  type SignatureScheme,
} from '../certificates/index.ts';

export interface RevokedEntry {
  /** Milliseconds since 1970. */
  readonly since: number;
  /** As RFC 5280, 5.3.1, numbers it; null where the list does not say, as Doc 9303 has it. */
  readonly reason: RevocationReason | null;
}

export interface Crl {
  readonly bytes: Uint8Array;
  /** What the CSCA signed, as it came. */
  readonly tbs: Uint8Array;
  readonly version: 1 | 2;
  readonly issuer: Name;
  /** Names that the CSCA had before (Doc 9303-12, table 10, note 1). */
  readonly formerNames: readonly Name[];
  readonly thisUpdate: number;
  /** Null where the list does not say when the next one comes. */
  readonly nextUpdate: number | null;
  /** In hexadecimal; null without the extension. */
  readonly number: string | null;
  readonly authorityKeyIdentifier: string | null;
  /** By serial number, in hexadecimal. */
  readonly revoked: ReadonlyMap<string, RevokedEntry>;
  readonly scheme: SignatureScheme;
  readonly signature: Uint8Array;
  /** False where the list is a part only: a difference to another list, or of some certificates. */
  readonly complete: boolean;
  readonly deviations: readonly Deviation[];
}

const REASONS = [
  'unspecified',
  'key-compromise',
  'ca-compromise',
  'affiliation-changed',
  'superseded',
  'cessation-of-operation',
  'certificate-hold',
  null,
  'remove-from-crl',
  'privilege-withdrawn',
  'aa-compromise',
] as const;

export type RevocationReason = NonNullable<(typeof REASONS)[number]>;

const WHERE = 'crl';

/** Reads a CRL in DER. Throws a Refusal of kind `damaged` with the byte where it stops being one. */
export function readCrl(bytes: Uint8Array): Crl {
  const { element, trailing } = readFile(bytes);
  const crl = crlOf(element);
  return trailing === 0
    ? crl
    : { ...crl, deviations: [...crl.deviations, deviation('trailing-bytes', WHERE, { bytes: trailing })] };
}

/** The CRL of an element. */
export function crlOf(element: Element): Crl {
  const [tbs, algorithm, signature] = sequenceOf(element, 'The revocation list');
  const parts = sequenceOf(tbs, 'The signed part of the revocation list');
  const versioned = parts[0]?.tag === TAG.integer;
  const version = versioned ? smallInteger(parts[0], 'The version of the revocation list') + 1 : 1;
  const [inner, issuer, thisUpdate, ...rest] = versioned ? parts.slice(1) : parts;
  const nextUpdate = rest.find(({ tag }) => tag === TAG.utcTime || tag === TAG.generalizedTime);
  const list = rest.find(({ tag }) => tag === TAG.sequence);
  const explicit = rest.find(({ tag }) => tag === 0xa0);
  const extensions = extensionsOf(explicit ? explicitOf(explicit, 'The extensions') : undefined);
  const entries = list ? sequenceOf(list, 'The revoked certificates') : [];
  const revoked = revokedOf(entries);
  const deviations: Deviation[] = [];
  if (version !== 2) deviations.push(deviation('crl-version', WHERE, { version }));
  if (nextUpdate === undefined) deviations.push(deviation('crl-without-next-update', WHERE));
  if (extensions.number === null) deviations.push(deviation('crl-without-number', WHERE));
  if (list && entries.length === 0) deviations.push(deviation('crl-empty-list', WHERE));
  if (inner && algorithm && hexOf(inner.bytes) !== hexOf(algorithm.bytes))
    deviations.push(deviation('algorithms-differ', WHERE));
  for (const oid of extensions.unknownCritical)
    deviations.push(deviation('unknown-critical-extension', WHERE, { oid }));
  return {
    bytes: element.bytes,
    tbs: tbs?.bytes ?? new Uint8Array(),
    version: version === 1 ? 1 : 2,
    issuer: nameOf(issuer, 'The issuer of the revocation list'),
    formerNames: extensions.formerNames,
    thisUpdate: timeOf(thisUpdate, 'The time of the revocation list'),
    nextUpdate: nextUpdate ? timeOf(nextUpdate, 'The time of the next revocation list') : null,
    number: extensions.number,
    authorityKeyIdentifier: extensions.authorityKeyIdentifier,
    revoked: revoked.entries,
    scheme: schemeOf(algorithm, 'The signature algorithm of the revocation list').scheme,
    signature: bitsOf(signature, 'The signature of the revocation list'),
    complete: extensions.unknownCritical.length === 0 && !extensions.partial && revoked.known,
    deviations,
  };
}

/** RFC 5280, 5.3: an entry with a critical extension that is not known leaves the list of no use but for what it names. */
function revokedOf(entries: readonly Element[]): {
  entries: ReadonlyMap<string, RevokedEntry>;
  known: boolean;
} {
  const revoked = new Map<string, RevokedEntry>();
  let known = true;
  for (const entry of entries) {
    const [serial, since, extensions] = sequenceOf(entry, 'A revoked certificate');
    let reason: RevocationReason | null = null;
    for (const { oid, critical, value } of extensions ? eachExtension(extensions) : []) {
      if (oid === OID.crlReason) reason = REASONS[enumerated(value)] ?? null;
      else if (critical) known = false;
    }
    revoked.set(serialOf(serial), { since: timeOf(since, 'The time of a revocation'), reason });
  }
  return { entries: revoked, known };
}

function enumerated({ content }: Element): number {
  return content.length === 1 ? (content[0] ?? 0) : 0;
}

const ISSUING_DISTRIBUTION_POINT = '2.5.29.28';
const DELTA_CRL_INDICATOR = '2.5.29.27';

function extensionsOf(list: Element | undefined) {
  let number: string | null = null;
  let authorityKeyIdentifier: string | null = null;
  let partial = false;
  let formerNames: readonly Name[] = [];
  const unknownCritical: string[] = [];
  for (const { oid, critical, value } of list ? eachExtension(list) : []) {
    if (oid === OID.crlNumber) number = hexOf(unsignedBytes(value, 'The number of the revocation list'));
    else if (oid === OID.authorityKeyIdentifier) {
      const key = sequenceOf(value, 'The authority key identifier').find(({ tag }) => tag === 0x80);
      authorityKeyIdentifier = key ? hexOf(implicitOctetsOf(key, 'The authority key')) : null;
    } else if (oid === OID.issuerAltName) {
      formerNames = sequenceOf(value, 'The other names of the issuer')
        .filter(({ tag }) => tag === 0xa4)
        .map((directoryName) => nameOf(explicitOf(directoryName, 'A directory name'), 'A directory name'));
    } else if (oid === DELTA_CRL_INDICATOR || oid === ISSUING_DISTRIBUTION_POINT) partial = true;
    else if (critical) unknownCritical.push(oid);
  }
  return { number, authorityKeyIdentifier, partial, formerNames, unknownCritical };
}

function* eachExtension(
  list: Element,
): Generator<{ readonly oid: string; readonly critical: boolean; readonly value: Element }> {
  for (const extension of sequenceOf(list, 'The extensions')) {
    const parts = sequenceOf(extension, 'An extension');
    yield {
      oid: oidOf(parts[0], 'An extension'),
      critical: parts[1]?.tag === TAG.boolean && booleanOf(parts[1], 'critical'),
      value: innerElement(octetsOf(parts.at(-1), 'An extension'), 'An extension'),
    };
  }
}
