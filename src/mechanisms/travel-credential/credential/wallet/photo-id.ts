/**
 * A travel credential as an ISO mdoc photo ID: issued by a DTC signer to a wallet’s key, verified element by element, and
 * turned back into a credential of type 1. The library is loaded when it is first needed.
 */
import { no, reason, Refusal, type Day, type Determination, type Reason } from '#kernel';
import type { JsonWebKey } from 'node:crypto';
import type { IssuerSigned } from '@owf/mdoc';
import { readCertificate, type Certificate } from '../../certificates/index.ts';
import { encodeDtc, NOTHING_SIGNED, settled, signerCertified, type SignerMeans } from '../dtc/index.ts';
import { MOBILE_SECURITY_OBJECT, PHOTO_ID } from '../law.ts';
import {
  dataGroupClaims,
  generalClaims,
  isFullDate,
  NAMESPACES,
  PHOTO_ID_TYPE,
  photoIdClaims,
  type Claims,
  type IssuerFacts,
  type WalletFacts,
} from './claims.ts';
import { coseOptions, jwkOfCose, mdocContext } from './cose.ts';
import { algorithmOf, jwkOf, type WalletIssuer } from './jose-key.ts';
import { mdocLibrary } from './mdoc-library.ts';
import { DAY_MS } from '../../trust/moment.ts';

/** A key on one of the curves of JOSE: its public half goes into the credential. */
export type WalletKey = Readonly<JsonWebKey>;

/** The photo ID for a wallet’s key (`IssuerSigned` in CBOR). Throws a Refusal on a signer’s key of another kind. */
export async function issuePhotoId(
  facts: WalletFacts,
  issuer: IssuerFacts,
  { signer }: WalletIssuer,
  holder: WalletKey,
): Promise<Uint8Array> {
  const library = await mdocLibrary();
  const { crv } = jwkOf(readCertificate(signer.certificate));
  const { name } = algorithmOf(crv);
  const builder = new library.Issuer(PHOTO_ID_TYPE, await mdocContext());
  const namespaces: readonly (readonly [string, Claims])[] = [
    [NAMESPACES.general, generalClaims(facts, issuer)],
    [NAMESPACES.photoId, photoIdClaims(facts, issuer)],
    [NAMESPACES.dataGroups, dataGroupClaims(facts)],
  ];
  for (const [namespace, claims] of namespaces) {
    builder.addIssuerNamespace(namespace, asCbor(claims, library.DateOnly));
  }
  const signed = await builder.sign({
    signingKey: library.CoseKey.create(coseOptions(library, signer.key.privateKey.export({ format: 'jwk' }))),
    algorithm: library.SignatureAlgorithm[name],
    digestAlgorithm: 'SHA-256',
    validityInfo: {
      signed: moment(issuer.issuedOn),
      validFrom: moment(issuer.issuedOn),
      validUntil: moment(issuer.expiresOn),
    },
    deviceKeyInfo: { deviceKey: library.DeviceKey.create(coseOptions(library, publicHalf(holder))) },
    certificates: [signer.certificate],
  });
  return signed.encode();
}

function moment(day: Day): Date {
  return new Date(day * DAY_MS);
}

function publicHalf({ crv = '', x = '', y = '' }: WalletKey): WalletKey {
  return { kty: 'EC', crv, x, y };
}

function asCbor(claims: Claims, DateOnly: new (date: string) => object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      isFullDate(value) ? new DateOnly(value.fullDate) : value,
    ]),
  );
}

export interface VerifiedPhotoId {
  readonly determination: Determination;
  /** The elements that are signed, by namespace; null where the bytes are no photo ID. */
  readonly elements: ReadonlyMap<string, ReadonlyMap<string, unknown>> | null;
  /** The wallet’s key, as a JWK. */
  readonly holder: WalletKey | null;
}

export type WalletMeans = Pick<SignerMeans, 'trust' | 'cryptography' | 'at'>;

/** Is it a photo ID, signed by a DTC signer of a trusted CSCA, whole, and valid at the time? Never throws on bytes. */
export async function verifyPhotoId(bytes: Uint8Array, means: WalletMeans): Promise<VerifiedPhotoId> {
  const library = await mdocLibrary();
  try {
    const signed = library.IssuerSigned.decode(bytes);
    const certificate = readCertificate(signed.issuerAuth.certificate);
    const reasons = [
      ...(await signatureReasons(signed, certificate)),
      ...signerCertified(certificate, means),
      ...validityReasons(signed, certificate, means.at),
      await dataReason(signed),
    ];
    const { deviceKey } = signed.issuerAuth.mobileSecurityObject.deviceKeyInfo;
    return {
      determination: settled(reasons),
      elements: elementsOf(signed),
      holder: jwkOfCose(library, deviceKey),
    };
  } catch (error) {
    // The library throws what it likes on bytes that are no mdoc; each means the same.
    const sentence = error instanceof Refusal ? error.message : 'it is not in the form of an mdoc';
    const determination = no([reason('credential.mdoc-unreadable', 'no', PHOTO_ID, { sentence })]);
    return { determination, elements: null, holder: null };
  }
}

async function signatureReasons(signed: IssuerSigned, certificate: Certificate): Promise<readonly Reason[]> {
  const { docType } = signed.issuerAuth.mobileSecurityObject;
  const named = signed.issuerAuth.signatureAlgorithmName;
  const fits = named === algorithmOf(jwkOf(certificate).crv).name;
  const verifies = fits && (await signed.issuerAuth.verifySignature({}, await mdocContext()));
  return [
    reason('credential.mdoc-type', docType === PHOTO_ID_TYPE ? 'yes' : 'no', PHOTO_ID, { type: docType }),
    reason('credential.mdoc-signature', verifies ? 'yes' : 'no', MOBILE_SECURITY_OBJECT),
  ];
}

function validityReasons(
  signed: IssuerSigned,
  { notBefore, notAfter }: Certificate,
  at: number,
): readonly Reason[] {
  const { validityInfo } = signed.issuerAuth.mobileSecurityObject;
  const [when, from, until] = [validityInfo.signed, validityInfo.validFrom, validityInfo.validUntil].map(
    Number,
  );
  const valid = (from ?? Infinity) <= at && at <= (until ?? -Infinity);
  const inTime = notBefore <= (when ?? -Infinity) && (when ?? Infinity) <= notAfter;
  return [
    reason('credential.mdoc-valid', valid ? 'yes' : 'no', MOBILE_SECURITY_OBJECT, {
      until: new Date(until ?? 0).toISOString().slice(0, 10),
    }),
    reason('credential.mdoc-signed-in-time', inTime ? 'yes' : 'no', MOBILE_SECURITY_OBJECT),
  ];
}

/** Each element that is shown has the digest that was signed. */
async function dataReason(signed: IssuerSigned): Promise<Reason> {
  const context = await mdocContext();
  const changed: string[] = [];
  for (const [namespace, items] of signed.issuerNamespaces.issuerNamespaces) {
    for (const item of items) {
      const same = await item.isValid(namespace, signed.issuerAuth, context).catch(() => false);
      if (!same) changed.push(item.elementIdentifier);
    }
  }
  return reason('credential.mdoc-data', changed.length === 0 ? 'yes' : 'no', MOBILE_SECURITY_OBJECT, {
    changed: changed.join(', '),
  });
}

function elementsOf(signed: IssuerSigned): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  return new Map(
    [...signed.issuerNamespaces.issuerNamespaces].map(([namespace, items]) => [
      namespace,
      new Map(items.map((item) => [item.elementIdentifier, item.elementValue])),
    ]),
  );
}

/**
 * The credential of type 1 that a photo ID was made from, rebuilt from its files (APTITUDE DTC rulebook, § 7). Throws a
 * Refusal where the files are not all shown: the reader asked for too few.
 */
export function rebuildDtc(elements: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Uint8Array {
  const files = elements.get(NAMESPACES.dataGroups) ?? new Map<string, unknown>();
  const fileNamed = (name: string): Uint8Array => {
    const file = files.get(name);
    if (file instanceof Uint8Array) return Uint8Array.from(file);
    throw new Refusal(
      'not-found',
      `The photo ID does not show “${name}”, without which there is no credential.`,
      {
        where: name,
        remedy: 'Ask for sod, dg1 and dg2 at least.',
      },
    );
  };
  fileNamed('dg1');
  fileNamed('dg2');
  const numbers = [...files.keys()].flatMap((name) => /^dg(\d+)$/.exec(name)?.[1] ?? []).map(Number);
  return encodeDtc({
    ...NOTHING_SIGNED,
    securityObject: fileNamed('sod'),
    dataGroups: new Map(
      numbers.toSorted((a, b) => a - b).map((number) => [number, fileNamed(`dg${number}`)]),
    ),
  });
}
