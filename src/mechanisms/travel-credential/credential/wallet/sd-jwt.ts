/**
 * A travel credential as an SD-JWT VC: signed by a DTC signer, bound to a wallet’s key, each claim shown or kept as the
 * holder chooses. The library is loaded when it is first needed, and never asks the network.
 */
import { createPrivateKey, hash, randomBytes } from 'node:crypto';
import { no, reason, type Determination, type Reason } from '#kernel';
import type { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import * as z from 'zod';
import { readCertificate, type Certificate } from '../../certificates/index.ts';
import { settled, signerCertified } from '../dtc/index.ts';
import { SELECTIVE_DISCLOSURE } from '../law.ts';
import { generalClaims, isFullDate, type IssuerFacts, type WalletFacts } from './claims.ts';
import { algorithmOf, jwkOf, signPlain, verifyPlain, type WalletIssuer } from './jose-key.ts';
import type { WalletKey, WalletMeans } from './photo-id.ts';

/** The type of the credential: our own, since none is registered for a travel credential in this format. */
export const SD_JWT_TYPE = 'urn:acquis:travel-credential:1';

/** What a holder shows or keeps. The portrait goes by its digest: who has the picture can tell that it is the one. */
export const SELECTIVE_CLAIMS = [
  'family_name',
  'given_name',
  'birth_date',
  'nationality',
  'age_over_18',
  'document_number',
  'portrait_digest',
] as const;

export type SelectiveClaim = (typeof SELECTIVE_CLAIMS)[number];

const DAY_SECONDS = 86_400;

/** The credential for a wallet’s key. */
export async function issueSdJwt(
  facts: WalletFacts,
  issuer: IssuerFacts,
  { signer }: WalletIssuer,
  holder: WalletKey,
): Promise<string> {
  const algorithm = algorithmOf(jwkOf(readCertificate(signer.certificate)).crv);
  const instance = await instanceOf({
    signAlg: algorithm.name,
    signer: (data: string) => base64url(signPlain(signer.key.privateKey, utf8.encode(data), algorithm)),
  });
  const { kty, crv, x, y } = holder;
  return instance.issue(
    {
      vct: SD_JWT_TYPE,
      iss: `x509:${issuer.country}`,
      iat: issuer.issuedOn * DAY_SECONDS,
      nbf: issuer.issuedOn * DAY_SECONDS,
      exp: issuer.expiresOn * DAY_SECONDS,
      issuing_authority: issuer.authority,
      issuing_country: issuer.country,
      cnf: { jwk: { kty, crv, x, y } },
      ...selectiveClaims(facts, issuer),
    },
    { _sd: [...SELECTIVE_CLAIMS] },
    { header: { x5c: [Buffer.from(signer.certificate).toString('base64')] } },
  );
}

function selectiveClaims(facts: WalletFacts, issuer: IssuerFacts): Readonly<Record<SelectiveClaim, unknown>> {
  const general = generalClaims(facts, issuer);
  return {
    family_name: general['family_name'],
    given_name: general['given_name'],
    birth_date: plain(general['birth_date']),
    nationality: general['nationality'],
    age_over_18: general['age_over_18'],
    document_number: general['document_number'],
    portrait_digest: digestOf(facts.portrait),
  };
}

export interface Asked {
  /** Whom it is shown to. */
  readonly audience: string;
  /** What the verifier said, so that it is shown once. */
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly at: number;
}

/** The credential with the chosen claims alone, and the holder’s proof for this verifier. */
export async function presentSdJwt(
  credential: string,
  shown: readonly SelectiveClaim[],
  holderKey: WalletKey,
  { audience, nonce, at }: Asked,
): Promise<string> {
  const key = createPrivateKey({ key: { ...holderKey }, format: 'jwk' });
  const algorithm = algorithmOf(holderKey.crv);
  const instance = await instanceOf({
    kbSignAlg: algorithm.name,
    kbSigner: (data: string) => base64url(signPlain(key, utf8.encode(data), algorithm)),
  });
  const frame = Object.fromEntries(shown.map((name) => [name, true]));
  return instance.present(credential, frame, { kb: { payload: { iat: at, aud: audience, nonce } } });
}

export interface VerifiedSdJwt {
  readonly determination: Determination;
  /** The claims that were shown; null where nothing can be relied on. */
  readonly claims: Readonly<Record<string, unknown>> | null;
}

/** A proof of the holder that is older than this was made for another occasion. */
const PROOF_SECONDS = 300;

const payloadSchema = z.looseObject({
  vct: z.string(),
  nbf: z.number().optional(),
  exp: z.number(),
  cnf: z.object({ jwk: z.record(z.string(), z.unknown()) }),
});

/** Signed by a DTC signer, shown by the holder of the key to this verifier now? Never throws on text. */
export async function verifySdJwt(
  presentation: string,
  asked: Asked,
  means: Omit<WalletMeans, 'at'>,
): Promise<VerifiedSdJwt> {
  let certificate: Certificate;
  try {
    certificate = signerOf(presentation);
  } catch {
    return refused('credential.sd-jwt-unreadable');
  }
  const checked = await checkedBy(presentation, certificate, asked);
  if (typeof checked === 'string') return refused(checked);
  const { payload, audience, proofAt } = checked;
  const at = asked.at * 1000;
  const fresh = Math.abs(asked.at - proofAt) <= PROOF_SECONDS;
  const inTime = (payload.nbf ?? 0) <= asked.at && asked.at <= payload.exp;
  const reasons = [
    held('credential.sd-jwt-signature', true),
    held('credential.sd-jwt-type', payload.vct === SD_JWT_TYPE, { type: payload.vct }),
    held('credential.sd-jwt-valid', inTime),
    held('credential.sd-jwt-holder', audience === asked.audience && fresh),
    ...signerCertified(certificate, { ...means, at }),
  ];
  const { cnf: _cnf, ...claims } = payload;
  return { determination: settled(reasons), claims };
}

function held(code: string, holds: boolean, values: Reason['values'] = {}): Reason {
  return reason(code, holds ? 'yes' : 'no', SELECTIVE_DISCLOSURE, values);
}

function refused(code: string): VerifiedSdJwt {
  return { determination: no([held(code, false)]), claims: null };
}

const headerSchema = z.object({ x5c: z.array(z.string()).min(1) });

function signerOf(presentation: string): Certificate {
  const header = presentation.slice(0, presentation.indexOf('.'));
  const { x5c } = headerSchema.parse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
  return readCertificate(new Uint8Array(Buffer.from(x5c[0] ?? '', 'base64')));
}

interface Checked {
  readonly payload: z.output<typeof payloadSchema>;
  readonly audience: string;
  readonly proofAt: number;
}

/** What the library checks: signatures, digests of what is shown, nonce. Else the code of what does not hold. */
async function checkedBy(
  presentation: string,
  certificate: Certificate,
  asked: Asked,
): Promise<Checked | string> {
  let failed = 'credential.sd-jwt-unreadable';
  try {
    const issuerKey = jwkOf(certificate);
    const instance = await instanceOf({
      verifier: (data: string, signature: string) => {
        const valid = verifyPlain(issuerKey, utf8.encode(data), bytesOf(signature));
        failed = valid ? 'credential.sd-jwt-holder' : 'credential.sd-jwt-signature';
        return valid;
      },
      kbVerifier: (data: string, signature: string, payload: unknown) =>
        verifyPlain(payloadSchema.parse(payload).cnf.jwk, utf8.encode(data), bytesOf(signature)),
    });
    // Times are judged by our own rules: a year’s leeway keeps the library from refusing in their stead.
    const options = {
      keyBindingNonce: asked.nonce,
      currentDate: asked.at,
      skewSeconds: 20 * 365 * DAY_SECONDS,
    };
    const { payload, kb } = await instance.verify(presentation, options);
    const read = payloadSchema.safeParse(payload);
    if (!read.success || !kb) return failed;
    return { payload: read.data, audience: kb.payload.aud, proofAt: kb.payload.iat };
  } catch {
    return failed;
  }
}

type Configuration = ConstructorParameters<typeof SDJwtVcInstance>[0];

async function instanceOf(configuration: Configuration): Promise<SDJwtVcInstance> {
  const { SDJwtVcInstance: Instance } = await import('@sd-jwt/sd-jwt-vc');
  return new Instance({
    hasher: (data, algorithm) =>
      new Uint8Array(
        hash(algorithm.replace('-', ''), typeof data === 'string' ? data : new Uint8Array(data), 'buffer'),
      ),
    hashAlg: 'sha-256',
    saltGenerator: (length) => randomBytes(length).toString('base64url'),
    // A credential that names a list of revoked ones would have us ask an address of its own choice.
    statusListFetcher: () => Promise.reject(new Error('No address is asked.')),
    ...configuration,
  });
}

const utf8 = new TextEncoder();

function base64url(octets: Uint8Array): string {
  return Buffer.from(octets).toString('base64url');
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

function digestOf(portrait: Uint8Array): string {
  return `sha-256-${base64url(new Uint8Array(hash('sha256', portrait, 'buffer')))}`;
}

function plain(value: unknown): unknown {
  return isFullDate(value) ? value.fullDate : value;
}
