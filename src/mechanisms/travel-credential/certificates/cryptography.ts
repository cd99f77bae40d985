/** What verification needs of a cryptographic library: pure rules get it handed in, so that they run anywhere. */
import type { Deviation } from './deviation.ts';
import type { Digest } from './digest.ts';
import type { PublicKey } from './public-key.ts';
import type { SignatureScheme } from './scheme.ts';

/** Whether a signature verifies: `null` where it cannot be told, with the reason. */
export type Verification =
  | { readonly valid: true; readonly deviations: readonly Deviation['code'][] }
  | { readonly valid: false }
  | { readonly valid: null; readonly why: 'unknown-curve' | 'unknown-key' | 'scheme-and-key-differ' };

export interface Cryptography {
  digest(digest: Digest, data: Uint8Array): Uint8Array;
  /** Does `key` verify `signature` over `data`? Never throws: what cannot be computed is `null`. */
  verify(scheme: SignatureScheme, key: PublicKey, data: Uint8Array, signature: Uint8Array): Verification;
  /** The block that an RSA signature opens to, without looking at it; null where key or signature are of another kind. */
  recover(key: PublicKey, signature: Uint8Array): Uint8Array | null;
}
