/** What each step of making and verifying a credential says, in English. */
import type { Messages } from '#kernel';

const FIELDS: Readonly<Record<string, string>> = {
  securityObject: 'the security object of the chip (EF.SOD)',
  dg1: 'the data of the zone (DG1)',
  dg2: 'the portrait (DG2)',
  securityInfo: 'the security info of a physical component',
  otherInfos: 'data for the use of the issuing state',
  signedValues: 'the values that an authority signs',
  signerInfo: 'the signature of an authority',
};

const LEVELS: Readonly<Record<string, string>> = {
  trusted: 'The data of the chip are genuine and complete',
  'unknown-csca':
    'Whether the data of the chip are genuine is not yet known: the authority that vouches for them is not among those that are trusted',
  unknown: 'Whether the data of the chip are genuine is not yet known: they cannot be verified to the end',
  'structure-error': 'The data of the chip are not what a document holds',
  'signature-failure': 'The data of the chip are not genuine: a signature does not hold',
  'digest-mismatch': 'The data of the chip were changed after they were signed',
  expired: 'The document, or the certificate of its signer, has expired',
  revoked: 'The signer of the document was revoked',
};

export const credentialEn: Messages = {
  'credential.unreadable': ({ sentence, where }) =>
    `This is no credential (${where}): ${unstopped(sentence)}`,
  'credential.readable': ({ type }) => `The credential is read, of type ${type}`,
  'credential.field-required': ({ field, type }, { held }) =>
    held === 'yes'
      ? `There is ${FIELDS[field ?? '']}, as type ${type} asks`
      : `There is no ${FIELDS[field ?? '']?.replace(/^the /, '')}, which type ${type} must have`,
  'credential.field-forbidden': ({ field, type }, { held }) =>
    held === 'yes'
      ? `There are none of what type ${type} may not have: ${FIELDS[field ?? '']}`
      : `Type ${type} may not have ${FIELDS[field ?? '']}`,
  'credential.no-fingerprints': ({ groups }, { held }) =>
    held === 'yes'
      ? 'There are no fingerprints and no irises'
      : `Fingerprints and irises do not belong in a credential: ${groups}`,
  'credential.authentic': ({ level }) => LEVELS[level ?? ''] ?? String(level),
  'credential.groups-signed': ({ groups }, { held }) =>
    held === 'yes' ? 'Every data group is covered by the signature' : `Nobody vouches for ${groups}`,
  'credential.zone': (_, { held }) =>
    held === 'yes' ? 'The zone can be read' : 'The zone in DG1 cannot be read',
  'credential.check-digits': (_, { raw }) =>
    raw.right === true ? 'The check digits of the zone are right' : 'A check digit of the zone is wrong',
  'credential.not-expired': ({ until }, { held }) =>
    held === 'yes'
      ? `The document is valid until ${until}`
      : until === ''
        ? 'The zone does not say until when the document is valid'
        : `The document expired on ${until}`,
  'credential.signer-unreadable': ({ sentence }) =>
    `The signature of the authority cannot be read: ${unstopped(sentence)}`,
  'credential.signer-known': ({ serial }, { held }) =>
    held === 'yes'
      ? `The certificate of the signer is there, number ${serial}`
      : 'The certificate of the signer is not among those that were given',
  'credential.signature': (_, { held }) =>
    ({
      yes: 'The signature of the authority verifies',
      no: 'The signature of the authority does not verify',
      'not-yet-known': 'The signature of the authority cannot be verified: its kind is not supported',
    })[held],
  'credential.signer-issued': ({ country }, { held }) =>
    held === 'yes'
      ? `The signer was certified by a trusted authority of ${country}`
      : `No trusted authority of ${country || 'its state'} certified the signer`,
  'credential.signer-csca-valid': (_, { held }) =>
    held === 'yes'
      ? 'The certificate of that authority is valid'
      : 'The certificate of that authority is not valid',
  'credential.signer-revoked': ({ status }, { held }) =>
    held === 'no'
      ? 'The signer was revoked'
      : status === 'good'
        ? 'The signer was not revoked'
        : 'Whether the signer was revoked is not known: there is no list that says so',
  'credential.signer-purpose': ({ oid }, { held }) =>
    held === 'yes'
      ? 'The certificate is one for signing credentials'
      : `The certificate is not one for signing credentials: ${oid} is not among its uses`,
  'credential.signer-use': (_, { held }) =>
    held === 'yes' ? 'Its key is for signatures' : 'Its key is not for signatures',
  'credential.signer-valid': (_, { held }) =>
    held === 'yes' ? 'The certificate of the signer is valid' : 'The certificate of the signer is not valid',
  'credential.data-signed': ({ changed, unsigned }, { held }) =>
    ({
      yes: 'The data are those that the authority signed',
      no: `The data are not those that the authority signed: ${[changed, unsigned].filter((one) => one).join(', ')}`,
      'not-yet-known':
        'Whether the data are those that the authority signed cannot be told: the signed values are in another form',
    })[held],
  'credential.chip-cannot-prove': () => 'The chip has no means to prove that it is no copy',
  'credential.chip-not-asked': (_, { held }) =>
    held === 'yes'
      ? 'The chip could prove that it is no copy and was not asked: that is left to the border, where the chip is'
      : 'The chip could prove that it is no copy and was not asked',
  'credential.chip-genuine': (_, { held }) =>
    held === 'yes' ? 'The chip proved that it is no copy' : 'The chip did not prove itself: it may be a copy',
  'credential.face-matches': (_, { held }) =>
    held === 'yes'
      ? 'The face is that of the portrait on the chip'
      : 'The face is not that of the portrait on the chip',
  'credential.face-not-compared': () => 'The face was not compared with the portrait on the chip',
  'credential.groups-left-out': ({ groups }) => `Left out, since the signature does not cover it: ${groups}`,
  'credential.unwritable': ({ sentence }) => `A file does not fit into a credential: ${unstopped(sentence)}`,
  'credential.document-serves': () =>
    'There is no credential. The document itself serves for the journey as it always did',
  'credential.mdoc-unreadable': ({ sentence }) => `This is no photo ID: ${unstopped(sentence)}`,
  'credential.mdoc-type': ({ type }, { held }) =>
    held === 'yes' ? 'It is a photo ID' : `It is no photo ID but ${type}`,
  'credential.mdoc-signature': (_, { held }) =>
    held === 'yes' ? 'The issuer’s signature verifies' : 'The issuer’s signature does not verify',
  'credential.mdoc-valid': ({ until }, { held }) =>
    held === 'yes'
      ? `The photo ID is valid until ${until}`
      : `The photo ID is not valid now: it is until ${until}`,
  'credential.mdoc-signed-in-time': (_, { held }) =>
    held === 'yes'
      ? 'It was signed while the certificate was valid'
      : 'It was signed when the certificate was not valid',
  'credential.mdoc-data': ({ changed }, { held }) =>
    held === 'yes'
      ? 'Every element that is shown is the one that was signed'
      : `Elements are not those that were signed: ${changed}`,
  'credential.sd-jwt-unreadable': () => 'This is no credential in this format',
  'credential.sd-jwt-type': ({ type }, { held }) =>
    held === 'yes' ? 'It is a travel credential' : `It is no travel credential but ${type}`,
  'credential.sd-jwt-signature': (_, { held }) =>
    held === 'yes'
      ? 'The issuer’s signature verifies, and what is shown is what was signed'
      : 'The issuer’s signature does not verify, or what is shown was not signed',
  'credential.sd-jwt-valid': (_, { held }) =>
    held === 'yes' ? 'The credential is valid at this time' : 'The credential is not valid at this time',
  'credential.sd-jwt-holder': (_, { held }) =>
    held === 'yes'
      ? 'The holder showed it to this verifier, now'
      : 'The holder did not show it to this verifier now: it may have been shown to another before',
  'fact.dtcSigner': () => 'the certificate of the credential’s signer',
  'fact.chipGenuine': () => 'whether the chip proved that it is no copy',
  'fact.faceMatches': () => 'whether the face is that of the portrait',
  'fact.signature': () => 'whether the signature of the authority verifies',
  'fact.signer-issued': () => 'the certificate of the authority that certified the signer',
  'fact.data-signed': () => 'what the signed values are of',
};

function unstopped(sentence: string | undefined): string {
  return (sentence ?? '').replace(/\.$/, '');
}
