/**
 * Passive authentication (Doc 9303-11, 5.1), in the order in which the standard has it: read the security object, find
 * its signer, verify the signature, trace the signer to a trusted CSCA, see that both were valid and not revoked, and
 * compare the data groups. Every step leaves its reason; what departs from a standard and holds all the same is noted.
 */
import { Refusal, reason, type MissingFact, type Reason } from '#kernel';
import { deviation, type Certificate, type Cryptography, type Deviation } from '../certificates/index.ts';
import { signerCertificate } from '../cms/index.ts';
import type { Anchor } from '../trust/anchor.ts';
import { dataGroups, type GroupCheck } from './data-groups.ts';
import { issuerOf } from './issuer.ts';
import { PASSIVE_AUTHENTICATION, SECURITY_OBJECT, SIGNER_IDENTIFIER } from './law.ts';
import { weightiest, type Level } from './level.ts';
import { DEFAULT_AUTHENTICATION, type AuthenticationParameters } from './parameters.ts';
import { notRevoked } from './revocation.ts';
import { readSecurityObject, type SecurityObject } from './security-object.ts';
import { objectSignature } from './signature.ts';
import { signedContent } from './signed-content.ts';
import { maySignDocuments, sameState, signsThisKind } from './signer-profile.ts';
import type { Step } from './step.ts';
import type { Revocation, Trust } from './trust.ts';
import { certificatesValid, documentValid, standingAt, validWhenSigned, type Standing } from './validity.ts';
import type { ZoneFacts } from './zone-facts.ts';

export interface DocumentFacts {
  /** EF.SOD as it was read. */
  readonly securityObject: Uint8Array;
  /** The data groups that were read, whole, with their tags. */
  readonly dataGroups: ReadonlyMap<number, Uint8Array>;
  /** What DG1 says; null when it was not read or cannot be. */
  readonly zone: ZoneFacts | null;
  /** The time of the check, in milliseconds since 1970. */
  readonly at: number;
}

export interface Authentication {
  readonly level: Level;
  /** Do the signatures verify, of the object and (where its CSCA is known) of its signer? Null: cannot be computed. */
  readonly signatureValid: boolean | null;
  readonly deviations: readonly Deviation[];
  readonly reasons: readonly Reason[];
  readonly missing: readonly MissingFact[];
  readonly groups: readonly GroupCheck[];
  readonly securityObject: SecurityObject | null;
  readonly signer: Certificate | null;
  readonly anchor: Anchor | null;
  readonly revocation: Revocation | null;
  /** Of the signer’s certificate: at the time of the check, and when it says that it signed. */
  readonly validity: { readonly now: Standing; readonly whenSigned: Standing | null } | null;
}

export interface AuthenticationMeans {
  readonly trust: Trust;
  readonly cryptography: Cryptography;
  readonly parameters?: AuthenticationParameters;
}

/** Is the document authentic, and on what does that rest? Never throws on bytes, whatever they are. */
export function authenticate(facts: DocumentFacts, means: AuthenticationMeans): Authentication {
  let object: SecurityObject;
  try {
    object = readSecurityObject(facts.securityObject);
  } catch (error) {
    if (error instanceof Refusal) return unreadable(error);
    throw error;
  }
  return authenticateObject(object, facts, means);
}

function unreadable({ message, details }: Refusal): Authentication {
  const values = { sentence: message, where: details.where ?? '' };
  return {
    ...NOTHING_FOUND,
    level: 'structure-error',
    reasons: [reason('authentication.unreadable', 'no', SECURITY_OBJECT, values)],
  };
}

const NOTHING_FOUND: Omit<Authentication, 'level' | 'reasons'> = {
  signatureValid: null,
  deviations: [],
  missing: [],
  groups: [],
  securityObject: null,
  signer: null,
  anchor: null,
  revocation: null,
  validity: null,
};

function authenticateObject(
  object: SecurityObject,
  { dataGroups: read, zone, at }: DocumentFacts,
  { trust, cryptography, parameters = DEFAULT_AUTHENTICATION }: AuthenticationMeans,
): Authentication {
  const structure: Step = {
    reasons: [
      reason('authentication.readable', 'yes', SECURITY_OBJECT, {
        version: object.version,
        digest: object.digest.replace('sha', 'SHA-'),
        groups: [...object.digests.keys()].join(', '),
      }),
    ],
    deviations: object.deviations,
  };
  const { signer: info } = object.signed;
  const content = signedContent(object.signed, cryptography);
  const checkedGroups = dataGroups(object, read, cryptography);
  const found = signerCertificate(info.identifier, [...object.signed.certificates, ...trust.signers], 'sod');
  if (!found) {
    const steps = [structure, content.step, SIGNER_MISSING, checkedGroups.step];
    return {
      ...NOTHING_FOUND,
      ...summary(steps, parameters),
      groups: checkedGroups.groups,
      securityObject: object,
    };
  }
  const { certificate: signer } = found;
  const signature = objectSignature(info.scheme, signer, content.bytes, info.signature, cryptography);
  const issuer = issuerOf(signer, trust, at, cryptography);
  const csca = issuer.anchor?.certificate ?? null;
  const revocation = csca ? notRevoked(signer, csca, trust, at) : null;
  const steps: readonly Step[] = [
    structure,
    content.step,
    {
      reasons: [reason('authentication.signer', 'yes', SIGNER_IDENTIFIER, { serial: signer.serial })],
      deviations: found.deviations,
    },
    signature.step,
    issuer.step,
    maySignDocuments(signer),
    signsThisKind(signer, zone),
    sameState(signer, csca, zone, parameters),
    certificatesValid(signer, csca, at),
    validWhenSigned(signer, info.signingTime),
    ...(revocation ? [revocation.step] : []),
    checkedGroups.step,
    zoneReadable(zone),
    documentValid(zone, at),
  ];
  return {
    ...summary(steps, parameters),
    signatureValid: signatureValid(content.step, signature.valid, issuer.signatureValid),
    groups: checkedGroups.groups,
    securityObject: object,
    signer,
    anchor: issuer.anchor,
    revocation: revocation?.revocation ?? null,
    validity: {
      now: standingAt(signer, at),
      whenSigned: info.signingTime === null ? null : standingAt(signer, info.signingTime),
    },
  };
}

const SIGNER_MISSING: Step = {
  reasons: [reason('authentication.signer', 'not-yet-known', SIGNER_IDENTIFIER, { serial: '' })],
  level: 'unknown',
  missing: [{ path: 'signer', provision: SIGNER_IDENTIFIER }],
};

/** One that fails settles it; else one that cannot be computed leaves it open. */
function signatureValid(content: Step, object: boolean | null, issuer: boolean | null): boolean | null {
  if (content.level !== undefined || object === false || issuer === false) return false;
  return object === null || issuer === null ? null : true;
}

/** The check digits of the zone, which a chip’s data group repeats. */
function zoneReadable(zone: ZoneFacts | null): Step {
  if (zone === null) return { reasons: [] };
  return {
    reasons: [
      reason('authentication.zone', zone.checkDigitsValid ? 'yes' : 'no', PASSIVE_AUTHENTICATION, {
        state: zone.issuingState.replaceAll('<', ''),
      }),
    ],
    deviations: zone.checkDigitsValid ? [] : [deviation('check-digits', 'dg1')],
  };
}

/** Deviations of the object itself; those of certificates nobody who presents a document can mend. */
const OF_THE_OBJECT: ReadonlySet<string> = new Set(['sod', 'dg1', 'dg2']);

function summary(
  steps: readonly Step[],
  { deviations: policy }: AuthenticationParameters,
): Pick<Authentication, 'level' | 'reasons' | 'deviations' | 'missing'> {
  const deviations = steps.flatMap((step) => step.deviations ?? []);
  const levels = steps.flatMap((step) => step.level ?? []);
  const refused = policy === 'refused' && deviations.some(({ where }) => OF_THE_OBJECT.has(where));
  return {
    level: weightiest(refused ? [...levels, 'structure-error'] : levels),
    reasons: steps.flatMap((step) => step.reasons),
    deviations,
    missing: steps.flatMap((step) => step.missing ?? []),
  };
}
