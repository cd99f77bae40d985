/** The made-up state: what it publishes, and its two document signers, of which its revocation list names one. */
import { Refusal } from '#kernel';
import * as z from 'zod';
import type { CertifiedSigner } from '../credential/test-ca/cms.ts';
import { CSCA_ALGORITHM, SIGNER_ALGORITHM, UTOPIA, UTOPIA_LETTERS } from './parameters.ts';

export const SIGNERS = ['genuine', 'revoked'] as const;
export type SignerName = (typeof SIGNERS)[number];

const signerSchema = z.strictObject({
  key: z.base64().describe('The private key in PKCS #8'),
  certificate: z.base64(),
});

/** As the vault keeps it. The key of the CSCA is not there: it signed all that it has to sign. */
const utopiaSchema = z.strictObject({
  csca: z.base64(),
  crl: z.base64(),
  signers: z.strictObject({ genuine: signerSchema, revoked: signerSchema }),
});
export type Utopia = z.output<typeof utopiaSchema>;

const DAY_MS = 86_400_000;

interface Period {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** A new Utopia. What draws and signs is loaded when it is needed. */
export async function makeUtopia({ from, until }: Period): Promise<Utopia> {
  const { issueCrl, makeAuthority, serialOf, writeKey } = await import('../credential/test-ca/index.ts');
  const authority = await makeAuthority(
    { code: UTOPIA, country: UTOPIA_LETTERS, csca: CSCA_ALGORITHM, signer: SIGNER_ALGORITHM },
    from,
  );
  const [genuine, revoked] = await Promise.all([
    authority.certify('document'),
    authority.certify('document'),
  ]);
  const entry = { serial: serialOf(revoked.certificate), at: from - DAY_MS };
  const listed = { from: from - DAY_MS, until: until + DAY_MS };
  const kept = ({ key, certificate }: CertifiedSigner) => ({
    key: base64(writeKey(key)),
    certificate: base64(certificate),
  });
  return {
    csca: base64(authority.certificate),
    crl: base64(issueCrl(authority.csca, listed, [entry])),
    signers: { genuine: kept(genuine), revoked: kept(revoked) },
  };
}

/** Reads what the vault gave. */
export function readUtopia(kept: unknown): Utopia {
  const read = utopiaSchema.safeParse(kept);
  if (read.success) return read.data;
  throw new Refusal('damaged', 'What was kept of the made-up state is not of the form it was kept in.', {
    remedy: 'Wait until it expires, and start another demonstration.',
  });
}

/** A signer as it was kept, able to sign. */
export async function signerOf({ signers }: Utopia, name: SignerName): Promise<CertifiedSigner> {
  const { ALGORITHMS, readKey } = await import('../credential/test-ca/index.ts');
  const { key, certificate } = signers[name];
  return {
    key: readKey(Buffer.from(key, 'base64')),
    scheme: ALGORITHMS[SIGNER_ALGORITHM].scheme,
    certificate: new Uint8Array(Buffer.from(certificate, 'base64')),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
