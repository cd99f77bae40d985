/** What each step of the authentication says, in English. */
import type { Messages } from '#kernel';

export const authenticationEn: Messages = {
  'level.trusted': () => 'The document is authentic: it is as it was issued, by an authority that is trusted',
  'level.unknown-csca': () =>
    'Not yet known: the document is unchanged since it was signed, but the authority that certified its signer is not among those that are trusted',
  'level.unknown': () => 'Not yet known: something that is needed to verify the signature is missing',
  'level.signature-failure': () =>
    'Not authentic: the signature does not hold, so the document was changed or was not issued by whom it says',
  'level.digest-mismatch': () =>
    'Not authentic: what was read from the chip is not what was signed; something was changed or swapped',
  'level.structure-error': () => 'Not verifiable: the security object is not of the form that it must have',
  'level.expired': () => 'Genuine as far as can be seen, but no longer valid at this time',
  'level.revoked': () => 'Not to be relied on: the certificate of the document signer was revoked',
  'authentication.unreadable': ({ sentence, where }) =>
    `The security object cannot be read (${where}): ${unstopped(sentence)}`,
  'authentication.readable': ({ version, digest, groups }) =>
    `The security object is read: version ${version}, ${digest}, data groups ${groups || 'none'}`,
  'authentication.no-attributes': () => 'The signature is over the content itself, without signed attributes',
  'authentication.content-type': ({ signed, found }, { held }) =>
    held === 'yes'
      ? `The type of the content is the one that was signed (${found})`
      : `The content is of the type ${found}, but ${signed} was signed: it was changed`,
  'authentication.message-digest': ({ digest }, { held }) =>
    held === 'yes'
      ? `The digests of the data groups are those that were signed (${digest})`
      : `The digests of the data groups are not those that were signed: they were changed (${digest})`,
  'authentication.signer': ({ serial }, { held }) =>
    held === 'yes'
      ? `The document signer’s certificate is there, number ${serial}`
      : 'The document signer’s certificate is not in the document, nor among those that are trusted',
  'authentication.object-signature': ({ scheme, key }, { held }) =>
    held === 'yes'
      ? `The signature of the document verifies (${scheme}, ${key})`
      : `The signature of the document does not verify: the document was changed, or was signed by somebody else (${scheme}, ${key})`,
  'authentication.unknown-curve': ({ key }) =>
    `The signature cannot be verified: the key is on a curve that is not known (${key})`,
  'authentication.unknown-key': ({ scheme, key }) =>
    `The signature cannot be verified: this kind is not supported (${scheme}, ${key})`,
  'authentication.scheme-and-key-differ': ({ scheme, key }) =>
    `The signature cannot be verified: it claims ${scheme}, but the key is ${key}`,
  'authentication.issuer': ({ issuer, sources }) =>
    `The document signer was certified by a trusted authority: ${issuer} (from ${sources})`,
  'authentication.issuer-forged': ({ issuer }) =>
    `The document signer names the authority ${issuer}, which did not sign its certificate: it was changed or forged`,
  'authentication.issuer-unknown': ({ issuer, country }, { raw }) =>
    raw.known === 0
      ? `No certificate of ${country || 'the issuing authority'} is among those that are trusted: ${issuer} is missing. The document may well be genuine`
      : `None of the ${String(raw.known)} trusted certificates of ${country} is the one that is needed: ${issuer} of another date is missing. The document may well be genuine`,
  'authentication.signer-use': ({ authority }, { held }) =>
    held === 'yes'
      ? 'The signer’s certificate is for signing documents'
      : authority === 'yes'
        ? 'The signer’s certificate is that of an authority, which signs no documents'
        : 'The signer’s certificate is not for signing documents',
  'authentication.document-type': ({ kind, types }, { held }) =>
    held === 'yes'
      ? `The signer signs documents of this kind (${kind})`
      : `The signer’s certificate names the kinds ${types}, and not ${kind}`,
  'authentication.same-state': ({ signer, csca, zone }, { held }) =>
    held === 'yes'
      ? `Signer, authority and document are of one state (${signer})`
      : `Signer (${signer || 'no state'}), authority (${csca || 'not known'}) and document (${zone || 'not read'}) are of different states`,
  'authentication.signer-validity': ({ at, from, until }, { held }) =>
    held === 'yes'
      ? `The signer’s certificate is valid on ${at} (${from} to ${until})`
      : `The signer’s certificate is not valid on ${at}: it is from ${from} to ${until}`,
  'authentication.csca-validity': ({ at, from, until }, { held }) =>
    held === 'yes'
      ? `The authority’s certificate is valid on ${at} (${from} to ${until})`
      : `The authority’s certificate is not valid on ${at}: it is from ${from} to ${until}`,
  'authentication.when-signed': ({ signed }, { held }) =>
    held === 'yes'
      ? `On ${signed}, when the signer says that it signed, its certificate was valid`
      : `On ${signed}, when the signer says that it signed, its certificate was not valid`,
  'authentication.document-validity': ({ until }, { held }) =>
    held === 'yes' ? `The document is valid until ${until}` : `The document expired on ${until}`,
  'authentication.revoked': ({ since, why }) =>
    `The signer’s certificate was revoked on ${since}${why && why !== '…' ? `: ${why}` : ''}`,
  'authentication.not-revoked': ({ listed }) =>
    `The signer’s certificate is not on the revocation list of ${listed}`,
  'authentication.revocation-no-list': () =>
    'Whether the signer’s certificate was revoked is not known: there is no revocation list of its authority',
  'authentication.revocation-stale': () =>
    'Whether the signer’s certificate was revoked is not known: the revocation list is out of date',
  'authentication.revocation-not-verified': () =>
    'Whether the signer’s certificate was revoked is not known: the revocation list is not signed by its authority',
  'authentication.group-match': ({ number }) => `Data group ${number} is as it was signed`,
  'authentication.group-mismatch': ({ number }) =>
    `Data group ${number} is not as it was signed: it was changed, or is of another document`,
  'authentication.group-not-listed': ({ number }) =>
    `Data group ${number} is not covered by the signature: what it says is not authenticated`,
  'authentication.group-required': ({ number }) =>
    `Data group ${number} is not in the security object, where every document has it`,
  'authentication.groups-not-read': () =>
    'No data group was given: the signature holds for their digests, the contents were not compared',
  'authentication.zone': ({ state }, { held }) =>
    held === 'yes'
      ? `The check digits of the machine-readable zone are right (issued by ${state})`
      : `A check digit of the machine-readable zone is wrong (issued by ${state})`,
  'active.key-not-covered': () =>
    'The chip’s key is not covered by the signature of the document: its answer proves nothing',
  'active.challenge': ({ octets }) => `The challenge has ${octets} octets, where 8 belong`,
  'active.answer': ({ key }, { held }) =>
    held === 'yes'
      ? `The chip signed the challenge (${key}): it is no copy`
      : held === 'no'
        ? `The chip did not sign the challenge (${key}): it may be a copy`
        : `Whether the chip signed the challenge cannot be told (${key})`,
  'chip.key-not-covered': () =>
    'The chip’s key is not covered by the signature of the document: agreeing on a key with it proves nothing',
  'chip.agreement': () => 'No key can be agreed on: the reader’s key and the chip’s do not fit together',
  'chip.answer': ({ cipher }, { held }) =>
    held === 'yes'
      ? `The chip answered under the key agreed on (${cipher}): it is no copy`
      : `The chip did not answer under the key agreed on (${cipher}): it may be a copy`,
  'fact.signer': () => 'the document signer’s certificate',
  'fact.algorithm': () => 'a way to verify this kind of signature',
  'fact.crl': () => 'a current revocation list of the issuing authority',
};

/** A sentence without its full stop, which the printer adds. */
function unstopped(sentence: string | undefined): string {
  return (sentence ?? '').replace(/\.$/, '');
}
