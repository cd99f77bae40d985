/** What each deviation is called, for people: one line, in both languages. */
import type { Words } from '#kernel';
import type { Deviation } from './deviation.ts';

const WORDS: Readonly<Record<string, Words>> = {
  'trailing-bytes': { en: 'bytes follow the end of the file', nl: 'na het einde van het bestand volgen nog bytes' },
  'indefinite-length': { en: 'a length is left open (BER instead of DER)', nl: 'een lengte is opengelaten (BER in plaats van DER)' },
  'long-length': { en: 'a length is written longer than it need be (BER instead of DER)', nl: 'een lengte is langer geschreven dan nodig (BER in plaats van DER)' },
  'sod-without-wrapper': { en: 'the security object lacks its outer tag 0x77', nl: 'het beveiligingsobject mist zijn buitenste tag 0x77' },
  'content-type': { en: 'the security object is of an old or a general type', nl: 'het beveiligingsobject is van een oude of algemene soort' },
  'cms-version': { en: 'the version of the signed data is not the one that belongs there', nl: 'de versie van de ondertekende gegevens is niet de juiste' },
  'certificate-unread': { en: 'a certificate beside the signature cannot be read', nl: 'een certificaat naast de handtekening kan niet worden gelezen' },
  'signature-algorithm-digest': { en: 'the signature algorithm names another digest than the signer uses', nl: 'het handtekeningalgoritme noemt een andere hashfunctie dan de ondertekenaar gebruikt' },
  'signer-name-encoding': { en: 'the signer’s issuer is written otherwise than in its certificate', nl: 'de uitgever van de ondertekenaar is anders geschreven dan in het certificaat' },
  'signer-name': { en: 'the signer’s issuer has another name than in its certificate', nl: 'de uitgever van de ondertekenaar heet anders dan in het certificaat' },
  'signer-key-identifier': { en: 'the signer is named by a key that is not that of its certificate', nl: 'de ondertekenaar is genoemd met een sleutel die niet die van het certificaat is' },
  'issuer-name-encoding': { en: 'the authority’s name is written otherwise in the signer’s certificate', nl: 'de naam van de autoriteit is anders geschreven in het certificaat van de ondertekenaar' },
  'no-signed-attributes': { en: 'there are no signed attributes', nl: 'er zijn geen ondertekende kenmerken' },
  'lds-version-missing': { en: 'the version of the data structure is not given', nl: 'de versie van de gegevensstructuur ontbreekt' },
  'few-digests': { en: 'there are digests for fewer than two data groups', nl: 'er zijn hashwaarden voor minder dan twee gegevensgroepen' },
  'digests-out-of-order': { en: 'the digests are not in the order of the data groups', nl: 'de hashwaarden staan niet in de volgorde van de gegevensgroepen' },
  'digest-length': { en: 'a digest is not as long as its kind', nl: 'een hashwaarde is niet zo lang als haar soort' },
  'group-not-listed': { en: 'the data group is not covered by the signature', nl: 'de gegevensgroep valt niet onder de handtekening' },
  'check-digits': { en: 'a check digit is wrong', nl: 'een controlecijfer klopt niet' },
  'digest-info-without-null': { en: 'the signature lacks the NULL after its digest algorithm', nl: 'in de handtekening ontbreekt de NULL na het hashalgoritme' },
  'ecdsa-signature-form': { en: 'the two numbers of the signature are written in another form than is claimed', nl: 'de twee getallen van de handtekening zijn anders geschreven dan is aangegeven' },
  'key-on-another-curve': { en: 'the key is on another curve than it declares', nl: 'de sleutel ligt op een andere kromme dan is aangegeven' },
  'key-usage-missing': { en: 'the certificate does not say what its key is for', nl: 'het certificaat zegt niet waarvoor de sleutel is' },
  'document-type-not-listed': { en: 'the certificate does not name this kind of document', nl: 'het certificaat noemt deze soort document niet' },
  'country-mismatch': { en: 'the countries of signer, authority and document differ', nl: 'de landen van ondertekenaar, autoriteit en document verschillen' },
  'signed-outside-validity': { en: 'it was signed when the certificate was not valid', nl: 'er is ondertekend toen het certificaat niet geldig was' },
  'signed-outside-key-usage': { en: 'it was signed outside the period for which the key is', nl: 'er is ondertekend buiten de periode waarvoor de sleutel is' },
  'certificate-version': { en: 'the certificate is of version 1', nl: 'het certificaat is van versie 1' },
  'serial-negative': { en: 'the serial number is negative', nl: 'het serienummer is negatief' },
  'serial-zero': { en: 'the serial number is zero', nl: 'het serienummer is nul' },
  'algorithms-differ': { en: 'the certificate names two signature algorithms', nl: 'het certificaat noemt twee handtekeningalgoritmen' },
  'country-lower-case': { en: 'the country is in small letters', nl: 'het land staat in kleine letters' },
  'country-form': { en: 'the country is not of two letters', nl: 'het land heeft geen twee letters' },
  'curve-by-name': { en: 'the curve is named, not written out', nl: 'de kromme is genoemd, niet uitgeschreven' },
  'unknown-critical-extension': { en: 'an extension that must be understood is not known', nl: 'een uitbreiding die begrepen moet worden, is onbekend' },
  'repeated-extension': { en: 'an extension is there twice', nl: 'een uitbreiding staat er tweemaal' },
}; // prettier-ignore

/** What a deviation is, in words; its code where a part has not given any. */
export function deviationWords(
  { code }: Pick<Deviation, 'code'>,
  more: Readonly<Record<string, Words>> = {},
): Words {
  return WORDS[code] ?? more[code] ?? { en: code, nl: code };
}

/** The codes that have words. */
export const DEVIATION_CODES: readonly string[] = Object.keys(WORDS);
