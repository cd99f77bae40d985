/** What a journey asks of a credential that was sent: how far it is trusted, whose it is, and the picture. */
import { parseDay } from '#kernel';
import type { Level } from '../authentication/index.ts';
import type { CredentialCheck } from '../journey/check-credential.ts';
import { holderIn, portraitIn } from './holder.ts';
import { verifyCredential, type CredentialMeans, type VerifiedCredential } from './verify.ts';

/** The check of one credential at a moment. Never throws on what is in the bytes. */
export function checkCredential(bytes: Uint8Array, at: Date, means: CredentialMeans): CredentialCheck {
  const verified = verifyCredential(bytes, at.getTime(), means);
  const { content, authentication, determination } = verified;
  const fields = content && holderIn(content, at.getTime());
  const image = content && portraitIn(content);
  return {
    level: levelOf(verified),
    signatureValid: authentication?.signatureValid ?? null,
    reasons: determination.reasons,
    holder: fields && {
      surname: fields.surname,
      givenNames: fields.givenNames,
      nationality: fields.nationality,
      issuingState: fields.issuingState,
      documentNumber: fields.documentNumber,
      born: fields.birthDate,
      expiresOn:
        fields.expiryDate === null || fields.expiryDate.includes('X') ? null : parseDay(fields.expiryDate),
      issuedOn: null,
    },
    portrait: image && { mediaType: image.mediaType, bytes: image.bytes },
  };
}

/** The level of its document; a credential that does not hold for another reason is one of a wrong structure. */
function levelOf({ authentication, determination }: VerifiedCredential): Level {
  const level = authentication?.level ?? 'unknown';
  if (determination.answer === 'yes') return 'trusted';
  if (determination.answer === 'no')
    return level === 'trusted' || level === 'unknown' ? 'structure-error' : level;
  return level === 'trusted' ? 'unknown' : level;
}
