/** Whom the receiving state trusts, as the authentication asks it: handed in, so that it stays a pure function. */
import type { Certificate } from '../certificates/index.ts';
import type { Anchors } from '../trust/anchor.ts';

/** Whether a certificate was revoked by the one who issued it. Without a list nobody can say that it was not. */
export type Revocation =
  | { readonly status: 'good'; readonly listedAt: number }
  | { readonly status: 'revoked'; readonly since: number; readonly why: string | null }
  | { readonly status: 'unknown'; readonly why: 'no-list' | 'stale' | 'not-verified' };

export interface Trust {
  readonly anchors: Anchors;
  /** Document signers’ certificates that are held apart, for security objects without one. */
  readonly signers: readonly Certificate[];
  /** Is `certificate`, issued by `issuer`, revoked at a time? */
  readonly revocationOf: (certificate: Certificate, issuer: Certificate, at: number) => Revocation;
}
