/** Certificates, CRLs and signed lists of made-up states, for tests: what no state publishes can be had in any form. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { der, OID, TAG } from '../../asn1/index.ts';
import { readCertificate, type Certificate } from '../../certificates/index.ts';

export interface TestKey {
  readonly privateKey: KeyObject;
  readonly spki: Uint8Array;
  readonly identifier: Uint8Array;
}

/** A key on P-256: the fastest to make and to use. */
export function testKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  return { privateKey, spki, identifier: new Uint8Array(createHash('sha1').update(spki).digest()) };
}

export interface TestName {
  readonly country: string;
  readonly name: string;
}

const ECDSA = der.sequence(der.oid(OID.ecdsaWithSha256));
const SHA256 = der.sequence(der.oid(OID.sha256));

export function testName({ country, name }: TestName): Uint8Array {
  const part = (oid: string, value: Uint8Array): Uint8Array => der.set(der.sequence(der.oid(oid), value));
  return der.sequence(
    part(OID.countryName, der.printableString(country)),
    part(OID.commonName, der.utf8String(name)),
  );
}

export interface TestCertificate {
  readonly subject: TestName;
  readonly key: TestKey;
  /** Itself when absent. */
  readonly issuer?: { readonly name: TestName; readonly key: TestKey };
  readonly serial?: number;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly ca?: boolean;
  readonly pathLength?: number;
  readonly purpose?: string;
  readonly nameChange?: boolean;
}

const moment = (text: string): Uint8Array => der.time(Date.parse(text));

export function testExtension(oid: string, value: Uint8Array, critical = false): Uint8Array {
  return der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octetString(value));
}

/** The bytes of a certificate. */
export function testCertificateBytes(asked: TestCertificate): Uint8Array {
  const { subject, key, serial = 1, ca = asked.issuer === undefined } = asked;
  const issuer = asked.issuer ?? { name: subject, key };
  const usage = der.bitString(Uint8Array.of(ca ? 0x06 : 0x80), ca ? 1 : 7);
  const extensions = [
    testExtension(OID.subjectKeyIdentifier, der.octetString(key.identifier)),
    testExtension(OID.authorityKeyIdentifier, der.sequence(der.element(0x80, issuer.key.identifier))),
    testExtension(OID.keyUsage, usage, true),
    ...(ca
      ? [
          testExtension(
            OID.basicConstraints,
            der.sequence(der.boolean(true), der.integer(asked.pathLength ?? 0)),
            true,
          ),
        ]
      : []),
    ...(asked.purpose === undefined
      ? []
      : [testExtension(OID.extendedKeyUsage, der.sequence(der.oid(asked.purpose)), true)]),
    ...(asked.nameChange ? [testExtension(OID.nameChange, der.nothing())] : []),
  ];
  const tbs = der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(serial),
    ECDSA,
    testName(issuer.name),
    der.sequence(moment(asked.notBefore ?? '2024-01-01'), moment(asked.notAfter ?? '2039-01-01')),
    testName(subject),
    key.spki,
    der.explicit(3, der.sequence(...extensions)),
  );
  return signed(tbs, issuer.key);
}

export function testCertificate(asked: TestCertificate): Certificate {
  return readCertificate(testCertificateBytes(asked));
}

function signed(tbs: Uint8Array, key: TestKey): Uint8Array {
  return der.sequence(tbs, ECDSA, der.bitString(sign('sha256', tbs, key.privateKey)));
}

export interface TestCrl {
  readonly issuer: { readonly name: TestName; readonly key: TestKey };
  readonly thisUpdate?: string;
  /** Null for a list that does not say. */
  readonly nextUpdate?: string | null;
  readonly revoked?: readonly { readonly serial: number; readonly since: string; readonly reason?: number }[];
  readonly number?: number;
  readonly version?: 1 | 2;
  readonly extensions?: readonly Uint8Array[];
}

export function testCrl({
  issuer,
  thisUpdate = '2026-01-01',
  nextUpdate = '2026-04-01',
  revoked = [],
  number = 7,
  version = 2,
  extensions = [],
}: TestCrl): Uint8Array {
  const entries = revoked.map(({ serial, since, reason }) =>
    der.sequence(
      der.integer(serial),
      moment(since),
      ...(reason === undefined
        ? []
        : [der.sequence(testExtension(OID.crlReason, der.element(TAG.enumerated, Uint8Array.of(reason))))]),
    ),
  );
  const all = [
    testExtension(OID.authorityKeyIdentifier, der.sequence(der.element(0x80, issuer.key.identifier))),
    testExtension(OID.crlNumber, der.integer(number)),
    ...extensions,
  ];
  const tbs = der.sequence(
    ...(version === 2 ? [der.integer(1)] : []),
    ECDSA,
    testName(issuer.name),
    moment(thisUpdate),
    ...(nextUpdate === null ? [] : [moment(nextUpdate)]),
    ...(entries.length === 0 ? [] : [der.sequence(...entries)]),
    ...(version === 2 ? [der.explicit(0, der.sequence(...all))] : []),
  );
  return signed(tbs, issuer.key);
}

export interface TestSignedData {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly signer: { readonly certificate: Certificate; readonly key: TestKey };
  /** Those beside the content; the signer’s alone when absent. */
  readonly certificates?: readonly Certificate[];
  readonly signingTime?: string | null;
  /** What the signed attribute says instead of the digest of the content. */
  readonly messageDigest?: Uint8Array;
}

const attribute = (oid: string, value: Uint8Array): Uint8Array => der.sequence(der.oid(oid), der.set(value));

/** CMS SignedData in DER, the signer named by the identifier of its key. */
export function testSignedData(asked: TestSignedData): Uint8Array {
  const { contentType, content, signer, certificates = [signer.certificate] } = asked;
  const signingTime = asked.signingTime === undefined ? '2026-01-15' : asked.signingTime;
  const digest = asked.messageDigest ?? new Uint8Array(createHash('sha256').update(content).digest());
  const attributes = der.set(
    attribute(OID.contentType, der.oid(contentType)),
    attribute(OID.messageDigest, der.octetString(digest)),
    ...(signingTime === null ? [] : [attribute(OID.signingTime, moment(signingTime))]),
  );
  const implicit = attributes.slice();
  implicit[0] = 0xa0;
  const info = der.sequence(
    der.integer(3),
    der.element(0x80, signer.key.identifier),
    SHA256,
    implicit,
    ECDSA,
    der.octetString(sign('sha256', attributes, signer.key.privateKey)),
  );
  const data = der.sequence(
    der.integer(3),
    der.set(SHA256),
    der.sequence(der.oid(contentType), der.explicit(0, der.octetString(content))),
    der.element(0xa0, ...certificates.map(({ bytes }) => bytes)),
    der.set(info),
  );
  return der.sequence(der.oid(OID.signedData), der.explicit(0, data));
}
