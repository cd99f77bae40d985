/** A state that issues: its CSCA, and the signers that the CSCA certifies. Private keys live as long as the object. */
import { OID } from '../../asn1/index.ts';
import { ALGORITHMS, type AlgorithmName } from './algorithms.ts';
import { issueCertificate, nameOf, type Period, type Signer } from './certificate.ts';
import type { CertifiedSigner } from './cms.ts';
import {
  alternativeNames,
  authorityKeyIdentifier,
  certificateAuthority,
  crlDistributionPoint,
  documentTypeList,
  extendedKeyUsage,
  keyUsage,
  privateKeyUsagePeriod,
  subjectKeyIdentifier,
} from './extensions.ts';
import { makeKey } from './key.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** Doc 9303-12, appendix A, example 3: documents of ten years. Each period is counted from the day of the world. */
export const PERIODS = {
  csca: { from: -4 * YEAR, until: 11.25 * YEAR },
  cscaKey: { from: -4 * YEAR, until: YEAR },
  formerCsca: { from: -8 * YEAR, until: 7.25 * YEAR },
  signer: { from: -YEAR, until: 9.25 * YEAR },
  signerKey: { from: -YEAR, until: -0.75 * YEAR },
  /** Of a signer whose time is over. */
  expiredSigner: { from: -3 * YEAR, until: -DAY },
  /** Of those that sign today: lists and credentials. */
  signerOfToday: { from: -30 * DAY, until: 1.25 * YEAR },
} as const satisfies Readonly<Record<string, Period>>;

export type SignerKind = 'document' | 'master-list' | 'deviation-list' | 'dtc';

const EXTENDED_USE: Readonly<Record<Exclude<SignerKind, 'document'>, string>> = {
  'master-list': OID.cscaMasterListSigningKey,
  'deviation-list': OID.deviationListSigningKey,
  dtc: OID.dtcSigning,
};

export interface SignerOptions {
  readonly algorithm?: AlgorithmName;
  readonly validity?: Period;
  /** A use that is not the one that the signer’s work asks for. */
  readonly wrongUse?: boolean;
  /** A DTC signer without its extended key usage, or another kind with one. */
  readonly extendedUse?: string | null;
}

export interface Authority {
  readonly code: string;
  readonly country: string;
  /** The day of the world, in milliseconds since 1970. */
  readonly at: number;
  readonly csca: Signer;
  readonly certificate: Uint8Array;
  /** The CSCA before this one, and the link from it: this key, signed with the former one. */
  readonly former: { readonly certificate: Uint8Array; readonly link: Uint8Array } | null;
  /** A new signer with a key of its own, certified by the CSCA. */
  certify(kind: SignerKind, options?: SignerOptions): Promise<CertifiedSigner>;
}

export interface AuthorityOptions {
  /** As in a zone: `UTO`, `D`. */
  readonly code: string;
  /** As in a certificate, two letters: `UT`, `DE`. */
  readonly country: string;
  readonly csca: AlgorithmName;
  readonly signer: AlgorithmName;
  /** Whether there was a CSCA before, from which a link certificate leads to this one. */
  readonly link?: boolean;
}

/** A new CSCA with its certificate. `at` is the day of the world, in milliseconds since 1970. */
export async function makeAuthority(options: AuthorityOptions, at: number): Promise<Authority> {
  const { code, country } = options;
  const csca = await makeCsca(options, 2);
  const extensionsBy = (issuer: Signer, own: Signer): readonly Uint8Array[] => [
    authorityKeyIdentifier(issuer.key.identifier),
    subjectKeyIdentifier(own.key.identifier),
    keyUsage('keyCertSignAndCrlSign'),
    privateKeyUsagePeriod(moved(PERIODS.cscaKey, at)),
    certificateAuthority(),
    ...alternativeNames(code),
    crlDistributionPoint(code),
  ];
  const certified = (issuer: Signer, own: Signer, period: Period): Uint8Array =>
    issueCertificate({
      issuer,
      subject: own.name,
      key: own.key.spki,
      validity: moved(period, at),
      extensions: extensionsBy(issuer, own),
    });
  const former = options.link ? await makeCsca(options, 1) : null;
  return {
    code,
    country,
    at,
    csca,
    certificate: certified(csca, csca, PERIODS.csca),
    former: former && {
      certificate: certified(former, former, PERIODS.formerCsca),
      link: certified(former, csca, PERIODS.csca),
    },
    certify: (kind, signing = {}) => certify({ ...options, at, csca }, kind, signing),
  };
}

async function makeCsca(options: AuthorityOptions, generation: number): Promise<Signer> {
  const { key, scheme } = ALGORITHMS[options.csca];
  const name = nameOf(options.country, `State of ${options.code}`, `CSCA ${options.code} ${generation}`);
  return { key: await makeKey(key), scheme, name };
}

const COMMON_NAMES: Readonly<Record<SignerKind, string>> = {
  document: 'Document Signer',
  'master-list': 'Master List Signer',
  'deviation-list': 'Deviation List Signer',
  dtc: 'DTC Signer',
};

async function certify(
  { code, country, signer, at, csca }: Omit<AuthorityOptions, 'csca'> & Pick<Authority, 'at' | 'csca'>,
  kind: SignerKind,
  { algorithm = signer, validity, wrongUse = false, extendedUse }: SignerOptions,
): Promise<CertifiedSigner> {
  const { key: keyKind, scheme } = ALGORITHMS[algorithm];
  const key = await makeKey(keyKind);
  const period = validity ?? (kind === 'document' ? PERIODS.signer : PERIODS.signerOfToday);
  const use = extendedUse === undefined ? (kind === 'document' ? null : EXTENDED_USE[kind]) : extendedUse;
  const certificate = issueCertificate({
    issuer: csca,
    subject: nameOf(country, `State of ${code}`, `${COMMON_NAMES[kind]} ${code}`),
    key: key.spki,
    validity: moved(period, at),
    extensions: [
      authorityKeyIdentifier(csca.key.identifier),
      subjectKeyIdentifier(key.identifier),
      keyUsage(wrongUse ? 'keyEncipherment' : 'digitalSignature'),
      privateKeyUsagePeriod(moved(kind === 'document' ? PERIODS.signerKey : period, at)),
      ...alternativeNames(code),
      ...(kind === 'document' ? [documentTypeList(['P', 'ID'])] : []),
      ...(use === null ? [] : [extendedKeyUsage(use)]),
      crlDistributionPoint(code),
    ],
  });
  return { key, scheme, certificate };
}

function moved({ from, until }: Period, at: number): Period {
  return { from: at + from, until: at + until };
}
