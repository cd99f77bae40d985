/** RFC 5652, 5.6: the signer’s key verifies the signature over the security object. */
import { reason } from '#kernel';
import {
  deviation,
  keyName,
  schemeName,
  type Certificate,
  type Cryptography,
  type PublicKey,
  type SignatureScheme,
  type Verification,
} from '../certificates/index.ts';
import { RFC_5652_SIGNATURE } from '../trust/law.ts';
import { ALGORITHMS } from './law.ts';
import type { Step } from './step.ts';

export interface CheckedSignature {
  readonly step: Step;
  /** Null where it cannot be computed. */
  readonly valid: boolean | null;
}

/** The signature of the security object, by its signer. */
export function objectSignature(
  scheme: SignatureScheme,
  { key }: Certificate,
  bytes: Uint8Array,
  signature: Uint8Array,
  cryptography: Cryptography,
): CheckedSignature {
  return checked(
    'authentication.object-signature',
    cryptography.verify(scheme, key, bytes, signature),
    scheme,
    key,
  );
}

function checked(
  code: string,
  verification: Verification,
  scheme: SignatureScheme,
  key: PublicKey,
): CheckedSignature {
  const values = { scheme: schemeName(scheme), key: keyName(key) };
  if (verification.valid === true) {
    return {
      valid: true,
      step: {
        reasons: [reason(code, 'yes', RFC_5652_SIGNATURE, values)],
        deviations: verification.deviations.map((one) => deviation(one, 'sod')),
      },
    };
  }
  if (verification.valid === false) {
    return {
      valid: false,
      step: { reasons: [reason(code, 'no', RFC_5652_SIGNATURE, values)], level: 'signature-failure' },
    };
  }
  return {
    valid: null,
    step: {
      reasons: [reason(`authentication.${verification.why}`, 'not-yet-known', ALGORITHMS, values)],
      level: 'unknown',
      missing: [{ path: 'algorithm', provision: ALGORITHMS }],
    },
  };
}
