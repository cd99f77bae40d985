/** What the mdoc library asks of cryptography, answered by node:crypto. */
import { createPrivateKey, hash, randomBytes, type JsonWebKey } from 'node:crypto';
import type { CoseKey, CoseKeyOptions, MdocContext } from '@owf/mdoc';
import { OID } from '../../asn1/index.ts';
import { nameText, readCertificate } from '../../certificates/index.ts';
import { algorithmOf, curveName, jwkOf, signPlain, verifyPlain, type CurveName } from './jose-key.ts';
import { mdocLibrary, type MdocLibrary } from './mdoc-library.ts';

const DIGESTS: Readonly<Record<string, string>> = {
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

type Library = MdocLibrary;

/** A JWK for the library, whose own reading knows two of the three curves by another name than JOSE has. */
export function coseOptions({ Curve, KeyType }: Library, { crv, x, y, d }: JsonWebKey): CoseKeyOptions {
  const name = curveName(crv);
  const octets = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));
  return {
    keyType: KeyType.Ec,
    curve: Curve[name],
    x: octets(x ?? ''),
    y: octets(y ?? ''),
    ...(d === undefined ? {} : { d: octets(d) }),
  };
}

/** The JWK of a key that the library holds. */
export function jwkOfCose({ Curve }: Library, key: CoseKey): JsonWebKey & { readonly crv: CurveName } {
  const base64 = (octets: Uint8Array | undefined): string => Buffer.from(octets ?? []).toString('base64url');
  const crv = curveName(key.curve === undefined ? undefined : Curve[key.curve]);
  return {
    kty: 'EC',
    crv,
    x: base64(key.x),
    y: base64(key.y),
    ...(key.d === undefined ? {} : { d: base64(key.d) }),
  };
}

/** The context of a call. Certificates are judged by us, not by the library: it asks for no chain. */
export async function mdocContext(): Promise<MdocContext> {
  const library = await mdocLibrary();
  const jwk = (key: CoseKey) => jwkOfCose(library, key);
  return {
    crypto: {
      random: (length) => new Uint8Array(randomBytes(length)),
      digest: ({ digestAlgorithm, bytes }) =>
        new Uint8Array(hash(DIGESTS[digestAlgorithm] ?? 'sha256', bytes, 'buffer')),
      calculateEphemeralMacKey: () => unused('a code from a shared key'),
    },
    cose: {
      sign1: {
        sign: ({ toBeSigned, key }) =>
          signPlain(
            createPrivateKey({ key: jwk(key), format: 'jwk' }),
            toBeSigned,
            algorithmOf(jwk(key).crv),
          ),
        verify: ({ key, sign1 }) => verifyPlain(jwk(key), sign1.toBeSigned, sign1.signature),
      },
      mac0: { sign: () => unused('a code'), verify: () => unused('a code') },
    },
    x509: {
      getIssuerNameField: ({ certificate, field }) =>
        readCertificate(certificate)
          .issuer.attributes.filter(
            ({ oid }) => oid === (field === 'C' ? OID.countryName : OID.stateOrProvinceName),
          )
          .map(({ value }) => value),
      getPublicKey: ({ certificate }) =>
        library.CoseKey.create(coseOptions(library, jwkOf(readCertificate(certificate)))),
      verifyCertificateChain: () => unused('a chain'),
      getCertificateData: ({ certificate }) => {
        const { issuer, subject, serial, notBefore, notAfter } = readCertificate(certificate);
        return {
          issuerName: nameText(issuer),
          subjectName: nameText(subject),
          serialNumber: serial,
          thumbprint: library.hex.encode(new Uint8Array(hash('sha256', certificate, 'buffer'))),
          notBefore: new Date(notBefore),
          notAfter: new Date(notAfter),
          pem: '',
        };
      },
    },
  };
}

function unused(what: string): never {
  throw new Error(`No photo ID here needs ${what}.`);
}
