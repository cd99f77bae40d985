/** What the test CA can sign with: every kind of key and scheme that states are known to use. */
import type { Digest, SignatureScheme } from '../../certificates/index.ts';

export type KeyKind =
  | { readonly kind: 'rsa'; readonly bits: 2048 | 3072 | 4096; readonly exponent: 3 | 65537 }
  | {
      readonly kind: 'ec';
      /** As in the table of curves: `P-256`, `brainpoolP256r1`. */
      readonly curve: string;
      /** Whether the curve is written out in full, as Doc 9303-12 has it (§ 4.1.6.3). */
      readonly explicit: boolean;
    };

export interface Algorithm {
  readonly key: KeyKind;
  readonly scheme: SignatureScheme;
}

function rsa(bits: 2048 | 3072 | 4096, digest: Digest, exponent: 3 | 65537 = 65537): Algorithm {
  return { key: { kind: 'rsa', bits, exponent }, scheme: { kind: 'rsa-pkcs1', digest } };
}

function pss(bits: 2048 | 3072 | 4096, digest: Digest, saltLength: number): Algorithm {
  return {
    key: { kind: 'rsa', bits, exponent: 65537 },
    scheme: { kind: 'rsa-pss', digest, mgfDigest: digest, saltLength },
  };
}

function ec(curve: string, digest: Digest, form: 'explicit' | 'named' = 'explicit'): Algorithm {
  return {
    key: { kind: 'ec', curve, explicit: form === 'explicit' },
    scheme: { kind: 'ecdsa', digest, encoding: 'der' },
  };
}

export const ALGORITHMS = {
  'rsa2048-sha1': rsa(2048, 'sha1'),
  'rsa2048-sha256': rsa(2048, 'sha256'),
  'rsa2048-e3-sha256': rsa(2048, 'sha256', 3),
  'rsa3072-sha256': rsa(3072, 'sha256'),
  'rsa4096-sha512': rsa(4096, 'sha512'),
  'rsa2048-pss-sha256': pss(2048, 'sha256', 32),
  'rsa3072-pss-sha384': pss(3072, 'sha384', 48),
  'rsa4096-pss-sha512': pss(4096, 'sha512', 64),
  'p224-sha224': ec('P-224', 'sha224'),
  'p256-sha256': ec('P-256', 'sha256'),
  'p256-named-sha256': ec('P-256', 'sha256', 'named'),
  'p384-sha384': ec('P-384', 'sha384'),
  'p521-sha512': ec('P-521', 'sha512'),
  'brainpool224-sha224': ec('brainpoolP224r1', 'sha224'),
  'brainpool256-sha256': ec('brainpoolP256r1', 'sha256'),
  'brainpool256-named-sha256': ec('brainpoolP256r1', 'sha256', 'named'),
  'brainpool320-sha256': ec('brainpoolP320r1', 'sha256'),
  'brainpool384-sha384': ec('brainpoolP384r1', 'sha384'),
  'brainpool512-sha512': ec('brainpoolP512r1', 'sha512'),
} as const satisfies Readonly<Record<string, Algorithm>>;

export type AlgorithmName = keyof typeof ALGORITHMS;

export const ALGORITHM_NAMES = Object.keys(ALGORITHMS) as readonly AlgorithmName[];
