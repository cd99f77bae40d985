/**
 * Is a credential genuine, and good at a time? Decoded in strict DER; its fields are those of its type; then, with a
 * security object, passive authentication; then the zone; and in types 2 and 3 the authority’s signature.
 */
import { allOf, no, notYetKnown, reason, Refusal, yes, type Determination, type Reason } from '#kernel';
import { answerOf, type Authentication, type ZoneFacts } from '../authentication/index.ts';
import {
  decodeDtc,
  DEFAULT_DTC,
  presenceReasons,
  signedByAuthority,
  typeOf,
  type DtcContent,
  type DtcParameters,
  type DtcType,
  type SignerMeans,
} from './dtc/index.ts';
import { DER, DTC_STRUCTURE, VALIDATION_SERVICE } from './law.ts';

export interface CredentialMeans extends Pick<SignerMeans, 'trust' | 'cryptography'> {
  /** Passive authentication of what a chip holds, at the time of the check. */
  readonly authenticate: (content: {
    readonly securityObject: Uint8Array;
    readonly dataGroups: ReadonlyMap<number, Uint8Array>;
    readonly zone: ZoneFacts | null;
  }) => Authentication;
  /** What DG1 says; null where it cannot be read. */
  readonly readZone: (dg1: Uint8Array) => ZoneFacts | null;
  readonly parameters?: DtcParameters;
}

export interface VerifiedCredential {
  readonly determination: Determination;
  /** Null where the bytes are no credential. */
  readonly content: DtcContent | null;
  readonly type: DtcType | null;
  /** Null in type 3, and where it did not come to it. */
  readonly authentication: Authentication | null;
}

/** Verifies a credential at a time, in milliseconds since 1970. Never throws on bytes, whatever they are. */
export function verifyCredential(bytes: Uint8Array, at: number, means: CredentialMeans): VerifiedCredential {
  let content: DtcContent;
  try {
    content = decodeDtc(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const values = { sentence: error.message, where: error.details.where ?? '' };
    const determination = no([reason('credential.unreadable', 'no', DER, values)]);
    return { determination, content: null, type: null, authentication: null };
  }
  const type = typeOf(content);
  const read = reason('credential.readable', 'yes', DER, { type });
  const presence = [read, ...presenceReasons(content, type)];
  if (presence.some(({ held }) => held === 'no'))
    return { determination: no(presence), content, type, authentication: null };
  const zone = means.readZone(content.dataGroups.get(1) ?? new Uint8Array());
  const authentication = content.securityObject
    ? means.authenticate({ securityObject: content.securityObject, dataGroups: content.dataGroups, zone })
    : null;
  const parts = [
    yes(presence),
    ...(authentication ? [authentic(authentication), onlyWhatIsSigned(authentication)] : []),
    zoneHolds(zone, at, means.parameters ?? DEFAULT_DTC),
    ...authority(content, at, means),
  ];
  return { determination: allOf(parts), content, type, authentication };
}

/** The answer of passive authentication, with its steps beneath. */
export function authentic({ level, reasons, missing }: Authentication): Determination {
  const held = answerOf(level);
  const one: Reason = reason('credential.authentic', held, VALIDATION_SERVICE, { level }, reasons);
  if (held === 'yes') return yes([one]);
  return held === 'no' ? no([one]) : notYetKnown(missing, [one]);
}

/** A data group that the security object does not list has no business in a credential: nobody vouches for it. */
function onlyWhatIsSigned({ groups }: Authentication): Determination {
  const stray = groups.filter(({ standing }) => standing === 'not-listed').map(({ number }) => `DG${number}`);
  const held = stray.length === 0 ? 'yes' : 'no';
  const one = reason('credential.groups-signed', held, DTC_STRUCTURE, { groups: stray.join(', ') });
  return held === 'yes' ? yes([one]) : no([one]);
}

/** The zone in DG1 can be read, its check digits are right, and its day has not passed. */
function zoneHolds(zone: ZoneFacts | null, at: number, { checkDigits }: DtcParameters): Determination {
  if (zone === null) return no([reason('credential.zone', 'no', DTC_STRUCTURE)]);
  const right = zone.checkDigitsValid || checkDigits === 'noted';
  const reasons = [
    reason('credential.zone', 'yes', DTC_STRUCTURE),
    reason('credential.check-digits', right ? 'yes' : 'no', DTC_STRUCTURE, {
      right: zone.checkDigitsValid,
    }),
    zone.expiresAt === null
      ? reason('credential.not-expired', 'no', DTC_STRUCTURE, { until: '' })
      : reason('credential.not-expired', at <= zone.expiresAt ? 'yes' : 'no', DTC_STRUCTURE, {
          until: { day: new Date(zone.expiresAt).toISOString().slice(0, 10) },
        }),
  ];
  return reasons.every(({ held }) => held === 'yes') ? yes(reasons) : no(reasons);
}

function authority(content: DtcContent, at: number, means: CredentialMeans): readonly Determination[] {
  const { signedValues, signerInfo } = content;
  if (signedValues === null || signerInfo === null) return [];
  const parameters = means.parameters ?? DEFAULT_DTC;
  return [signedByAuthority(content, signedValues, signerInfo, { ...means, parameters, at })];
}
