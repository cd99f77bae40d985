/** RFC 5652, 5.3 and 5.4: the signed attributes name the content’s type and carry its digest. */
import { reason } from '#kernel';
import { sameBytes } from '../asn1/index.ts';
import { deviation, type Cryptography, type Digest } from '../certificates/index.ts';
import type { SignedData } from '../cms/index.ts';
import { RFC_5652_MESSAGE_DIGEST } from '../trust/law.ts';
import { SIGNED_DATA } from './law.ts';
import type { Step } from './step.ts';

/** What the signature is over: the attributes, or the content itself where there are none. */
export interface SignedBytes {
  readonly step: Step;
  readonly bytes: Uint8Array;
}

export function signedContent(
  { signer, content, contentType }: SignedData,
  cryptography: Cryptography,
): SignedBytes {
  if (signer.signedAttributes === null) {
    return {
      step: {
        reasons: [reason('authentication.no-attributes', 'yes', RFC_5652_MESSAGE_DIGEST)],
        deviations: [deviation('no-signed-attributes', 'sod')],
      },
      bytes: content,
    };
  }
  const typed = signer.contentType === contentType;
  const digested = digestHolds(signer.messageDigest, signer.digest, content, cryptography);
  const reasons = [
    reason('authentication.content-type', typed ? 'yes' : 'no', SIGNED_DATA, {
      signed: signer.contentType,
      found: contentType,
    }),
    reason('authentication.message-digest', digested ? 'yes' : 'no', RFC_5652_MESSAGE_DIGEST, {
      digest: signer.digest.replace('sha', 'SHA-'),
    }),
  ];
  return {
    step: typed && digested ? { reasons } : { reasons, level: 'signature-failure' },
    bytes: signer.signedAttributes,
  };
}

function digestHolds(
  signed: Uint8Array | null,
  digest: Digest,
  content: Uint8Array,
  cryptography: Cryptography,
): boolean {
  return signed !== null && sameBytes(signed, cryptography.digest(digest, content));
}
