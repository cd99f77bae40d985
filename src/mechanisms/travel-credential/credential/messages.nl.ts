/** Wat elke stap van het maken en controleren van een credential zegt, in het Nederlands. */
import type { Messages } from '#kernel';

const FIELDS: Readonly<Record<string, string>> = {
  securityObject: 'het beveiligingsobject van de chip (EF.SOD)',
  dg1: 'de gegevens van de leesbare zone (DG1)',
  dg2: 'de pasfoto (DG2)',
  securityInfo: 'de beveiligingsgegevens van een fysiek deel',
  otherInfos: 'gegevens voor eigen gebruik van de afgevende staat',
  signedValues: 'de waarden die een autoriteit ondertekent',
  signerInfo: 'de handtekening van een autoriteit',
};

const LEVELS: Readonly<Record<string, string>> = {
  trusted: 'De gegevens van de chip zijn echt en volledig',
  'unknown-csca':
    'Of de gegevens van de chip echt zijn, is nog niet bekend: de autoriteit die ervoor instaat, is niet onder wie vertrouwd wordt',
  unknown: 'Of de gegevens van de chip echt zijn, is nog niet bekend: ze zijn niet ten einde te controleren',
  'structure-error': 'De gegevens van de chip zijn niet wat een document bevat',
  'signature-failure': 'De gegevens van de chip zijn niet echt: een handtekening klopt niet',
  'digest-mismatch': 'De gegevens van de chip zijn na de ondertekening gewijzigd',
  expired: 'Het document, of het certificaat van de ondertekenaar, is verlopen',
  revoked: 'De ondertekenaar van het document is ingetrokken',
};

export const credentialNl: Messages = {
  'credential.unreadable': ({ sentence, where }) =>
    `Dit is geen credential (${where}): ${unstopped(sentence)}`,
  'credential.readable': ({ type }) => `Het credential is gelezen, van type ${type}`,
  'credential.field-required': ({ field, type }, { held }) =>
    held === 'yes'
      ? `Aanwezig, zoals type ${type} vraagt: ${FIELDS[field ?? '']}`
      : `Er ontbreekt wat type ${type} moet hebben: ${FIELDS[field ?? '']}`,
  'credential.field-forbidden': ({ field, type }, { held }) =>
    held === 'yes'
      ? `Afwezig, zoals in type ${type} moet: ${FIELDS[field ?? '']}`
      : `In type ${type} hoort niet: ${FIELDS[field ?? '']}`,
  'credential.no-fingerprints': ({ groups }, { held }) =>
    held === 'yes'
      ? 'Er zijn geen vingerafdrukken en geen irissen'
      : `Vingerafdrukken en irissen horen niet in een credential: ${groups}`,
  'credential.authentic': ({ level }) => LEVELS[level ?? ''] ?? String(level),
  'credential.groups-signed': ({ groups }, { held }) =>
    held === 'yes' ? 'Elke gegevensgroep valt onder de handtekening' : `Voor ${groups} staat niemand in`,
  'credential.zone': (_, { held }) =>
    held === 'yes' ? 'De leesbare zone is te lezen' : 'De leesbare zone in DG1 is niet te lezen',
  'credential.check-digits': (_, { raw }) =>
    raw.right === true
      ? 'De controlecijfers van de leesbare zone kloppen'
      : 'Een controlecijfer van de leesbare zone klopt niet',
  'credential.not-expired': ({ until }, { held }) =>
    held === 'yes'
      ? `Het document is geldig tot en met ${until}`
      : until === ''
        ? 'De leesbare zone zegt niet tot wanneer het document geldig is'
        : `Het document is verlopen op ${until}`,
  'credential.signer-unreadable': ({ sentence }) =>
    `De handtekening van de autoriteit is niet te lezen: ${unstopped(sentence)}`,
  'credential.signer-known': ({ serial }, { held }) =>
    held === 'yes'
      ? `Het certificaat van de ondertekenaar is er, nummer ${serial}`
      : 'Het certificaat van de ondertekenaar is niet onder de gegeven certificaten',
  'credential.signature': (_, { held }) =>
    ({
      yes: 'De handtekening van de autoriteit klopt',
      no: 'De handtekening van de autoriteit klopt niet',
      'not-yet-known':
        'De handtekening van de autoriteit is niet te controleren: deze soort wordt niet ondersteund',
    })[held],
  'credential.signer-issued': ({ country }, { held }) =>
    held === 'yes'
      ? `De ondertekenaar is gecertificeerd door een vertrouwde autoriteit van ${country}`
      : `Geen vertrouwde autoriteit van ${country || 'zijn staat'} heeft de ondertekenaar gecertificeerd`,
  'credential.signer-csca-valid': (_, { held }) =>
    held === 'yes'
      ? 'Het certificaat van die autoriteit is geldig'
      : 'Het certificaat van die autoriteit is niet geldig',
  'credential.signer-revoked': ({ status }, { held }) =>
    held === 'no'
      ? 'De ondertekenaar is ingetrokken'
      : status === 'good'
        ? 'De ondertekenaar is niet ingetrokken'
        : 'Of de ondertekenaar is ingetrokken, is niet bekend: er is geen lijst die het zegt',
  'credential.signer-purpose': ({ oid }, { held }) =>
    held === 'yes'
      ? 'Het certificaat is er een om credentials mee te ondertekenen'
      : `Het certificaat is er geen om credentials mee te ondertekenen: ${oid} staat niet onder het gebruik`,
  'credential.signer-use': (_, { held }) =>
    held === 'yes' ? 'De sleutel is voor handtekeningen' : 'De sleutel is niet voor handtekeningen',
  'credential.signer-valid': (_, { held }) =>
    held === 'yes'
      ? 'Het certificaat van de ondertekenaar is geldig'
      : 'Het certificaat van de ondertekenaar is niet geldig',
  'credential.data-signed': ({ changed, unsigned }, { held }) =>
    ({
      yes: 'De gegevens zijn die welke de autoriteit heeft ondertekend',
      no: `De gegevens zijn niet die welke de autoriteit heeft ondertekend: ${[changed, unsigned].filter((one) => one).join(', ')}`,
      'not-yet-known':
        'Of de gegevens die zijn welke de autoriteit heeft ondertekend, is niet te zeggen: de ondertekende waarden hebben een andere vorm',
    })[held],
  'credential.chip-cannot-prove': () => 'De chip kan niet bewijzen dat hij geen kopie is',
  'credential.chip-not-asked': (_, { held }) =>
    held === 'yes'
      ? 'De chip kan bewijzen dat hij geen kopie is en is niet gevraagd: dat gebeurt aan de grens, waar de chip is'
      : 'De chip kan bewijzen dat hij geen kopie is en is niet gevraagd',
  'credential.chip-genuine': (_, { held }) =>
    held === 'yes'
      ? 'De chip heeft bewezen dat hij geen kopie is'
      : 'De chip heeft zich niet bewezen: hij kan een kopie zijn',
  'credential.face-matches': (_, { held }) =>
    held === 'yes'
      ? 'Het gezicht is dat van de foto op de chip'
      : 'Het gezicht is niet dat van de foto op de chip',
  'credential.face-not-compared': () => 'Het gezicht is niet vergeleken met de foto op de chip',
  'credential.groups-left-out': ({ groups }) => `Weggelaten, want de handtekening dekt het niet: ${groups}`,
  'credential.unwritable': ({ sentence }) =>
    `Een bestand past niet in een credential: ${unstopped(sentence)}`,
  'credential.document-serves': () =>
    'Er is geen credential. Het document zelf dient voor de reis, zoals het altijd deed',
  'credential.mdoc-unreadable': ({ sentence }) => `Dit is geen foto-ID: ${unstopped(sentence)}`,
  'credential.mdoc-type': ({ type }, { held }) =>
    held === 'yes' ? 'Het is een foto-ID' : `Het is geen foto-ID maar ${type}`,
  'credential.mdoc-signature': (_, { held }) =>
    held === 'yes' ? 'De handtekening van de uitgever klopt' : 'De handtekening van de uitgever klopt niet',
  'credential.mdoc-valid': ({ until }, { held }) =>
    held === 'yes'
      ? `De foto-ID is geldig tot en met ${until}`
      : `De foto-ID is nu niet geldig: tot en met ${until}`,
  'credential.mdoc-signed-in-time': (_, { held }) =>
    held === 'yes'
      ? 'Er is ondertekend toen het certificaat geldig was'
      : 'Er is ondertekend toen het certificaat niet geldig was',
  'credential.mdoc-data': ({ changed }, { held }) =>
    held === 'yes'
      ? 'Elk getoond gegeven is wat ondertekend is'
      : `Gegevens zijn niet wat ondertekend is: ${changed}`,
  'credential.sd-jwt-unreadable': () => 'Dit is geen credential in deze vorm',
  'credential.sd-jwt-type': ({ type }, { held }) =>
    held === 'yes' ? 'Het is een reiscredential' : `Het is geen reiscredential maar ${type}`,
  'credential.sd-jwt-signature': (_, { held }) =>
    held === 'yes'
      ? 'De handtekening van de uitgever klopt, en wat getoond wordt, is ondertekend'
      : 'De handtekening van de uitgever klopt niet, of wat getoond wordt, is niet ondertekend',
  'credential.sd-jwt-valid': (_, { held }) =>
    held === 'yes' ? 'Het credential is nu geldig' : 'Het credential is nu niet geldig',
  'credential.sd-jwt-holder': (_, { held }) =>
    held === 'yes'
      ? 'De houder toonde het aan deze controleur, nu'
      : 'De houder toonde het nu niet aan deze controleur: het kan eerder aan een ander zijn getoond',
  'fact.dtcSigner': () => 'het certificaat van de ondertekenaar van het credential',
  'fact.chipGenuine': () => 'of de chip heeft bewezen dat hij geen kopie is',
  'fact.faceMatches': () => 'of het gezicht dat van de foto is',
  'fact.signature': () => 'of de handtekening van de autoriteit klopt',
  'fact.signer-issued': () => 'het certificaat van de autoriteit die de ondertekenaar heeft gecertificeerd',
  'fact.data-signed': () => 'waarvan de ondertekende waarden zijn',
};

function unstopped(sentence: string | undefined): string {
  return (sentence ?? '').replace(/\.$/, '');
}
