/** Doc 9303-12, 6.1.2: the signer’s certificate is not on the revocation list of its CSCA. */
import { reason } from '#kernel';
import type { Certificate } from '../certificates/index.ts';
import { dayValue } from '../trust/moment.ts';
import { DOC_9303_12_REVOCATION_CHECK } from '../trust/law.ts';
import type { Step } from './step.ts';
import type { Revocation, Trust } from './trust.ts';

export interface CheckedRevocation {
  readonly step: Step;
  readonly revocation: Revocation;
}

/** No list leaves it unknown, which is not the same as good; the document is then as trusted as its signature. */
export function notRevoked(
  signer: Certificate,
  issuer: Certificate,
  trust: Trust,
  at: number,
): CheckedRevocation {
  const revocation = trust.revocationOf(signer, issuer, at);
  if (revocation.status === 'revoked') {
    const values = { since: dayValue(revocation.since), why: revocation.why ?? '' };
    const reasons = [reason('authentication.revoked', 'no', DOC_9303_12_REVOCATION_CHECK, values)];
    return { revocation, step: { reasons, level: 'revoked' } };
  }
  if (revocation.status === 'good') {
    const reasons = [
      reason('authentication.not-revoked', 'yes', DOC_9303_12_REVOCATION_CHECK, {
        listed: dayValue(revocation.listedAt),
      }),
    ];
    return { revocation, step: { reasons } };
  }
  return {
    revocation,
    step: {
      reasons: [
        reason(`authentication.revocation-${revocation.why}`, 'not-yet-known', DOC_9303_12_REVOCATION_CHECK),
      ],
      missing: [{ path: 'crl', provision: DOC_9303_12_REVOCATION_CHECK }],
    },
  };
}
