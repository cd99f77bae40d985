/** Trust as the authentication of documents asks for it (`Trust` of `authentication/trust.ts`). */
import type { Certificate } from '../certificates/index.ts';
import type { Anchors } from './anchor.ts';
import type { Crls, UnknownWhy } from './crls.ts';

export interface TrustMaterial {
  readonly anchors: Anchors;
  readonly crls: Crls;
  /** Certificates of document signers that are held apart. */
  readonly signers?: readonly Certificate[];
}

type Answer =
  | { readonly status: 'good'; readonly listedAt: number }
  | { readonly status: 'revoked'; readonly since: number; readonly why: string | null }
  | { readonly status: 'unknown'; readonly why: UnknownWhy };

export function trustForAuthentication({ anchors, crls, signers = [] }: TrustMaterial) {
  return {
    anchors,
    signers,
    revocationOf(certificate: Certificate, _issuer: Certificate, at: number): Answer {
      const { status, why, entry, crl } = crls.revocationOf(certificate, at);
      if (status === 'revoked' && entry) return { status, since: entry.since, why: entry.reason };
      if (status === 'good' && crl) return { status, listedAt: crl.thisUpdate };
      return { status: 'unknown', why: why ?? 'no-list' };
    },
  };
}
