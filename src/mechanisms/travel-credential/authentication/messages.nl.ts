/** Wat elke stap van de controle zegt, in het Nederlands. */
import type { Messages } from '#kernel';

export const authenticationNl: Messages = {
  'level.trusted': () =>
    'Het document is echt: het is zoals het is afgegeven, door een autoriteit die wordt vertrouwd',
  'level.unknown-csca': () =>
    'Nog niet bekend: het document is ongewijzigd sinds het is ondertekend, maar de autoriteit achter de ondertekenaar is niet onder wie wordt vertrouwd',
  'level.unknown': () => 'Nog niet bekend: er ontbreekt iets om de handtekening te controleren',
  'level.signature-failure': () =>
    'Niet echt: de handtekening klopt niet, dus het document is veranderd of niet afgegeven door wie het zegt',
  'level.digest-mismatch': () =>
    'Niet echt: wat uit de chip is gelezen, is niet wat is ondertekend; er is iets veranderd of verwisseld',
  'level.structure-error': () =>
    'Niet te controleren: het beveiligingsobject heeft niet de vorm die het moet hebben',
  'level.expired': () => 'Echt voor zover te zien is, maar op dit moment niet meer geldig',
  'level.revoked': () => 'Niet op te vertrouwen: het certificaat van de documentondertekenaar is ingetrokken',
  'authentication.unreadable': ({ sentence, where }) =>
    `Het beveiligingsobject kan niet worden gelezen (${where}): ${(sentence ?? '').replace(/\.$/, '')}`,
  'authentication.readable': ({ version, digest, groups }) =>
    `Het beveiligingsobject is gelezen: versie ${version}, ${digest}, gegevensgroepen ${groups || 'geen'}`,
  'authentication.no-attributes': () =>
    'De handtekening staat op de inhoud zelf, zonder ondertekende kenmerken',
  'authentication.content-type': ({ signed, found }, { held }) =>
    held === 'yes'
      ? `De soort inhoud is die welke is ondertekend (${found})`
      : `De inhoud is van de soort ${found}, maar ${signed} is ondertekend: er is iets veranderd`,
  'authentication.message-digest': ({ digest }, { held }) =>
    held === 'yes'
      ? `De hashwaarden van de gegevensgroepen zijn die welke zijn ondertekend (${digest})`
      : `De hashwaarden van de gegevensgroepen zijn niet die welke zijn ondertekend: er is iets veranderd (${digest})`,
  'authentication.signer': ({ serial }, { held }) =>
    held === 'yes'
      ? `Het certificaat van de documentondertekenaar is er, nummer ${serial}`
      : 'Het certificaat van de documentondertekenaar zit niet in het document en is niet onder wat wordt vertrouwd',
  'authentication.object-signature': ({ scheme, key }, { held }) =>
    held === 'yes'
      ? `De handtekening van het document klopt (${scheme}, ${key})`
      : `De handtekening van het document klopt niet: het document is veranderd, of door een ander ondertekend (${scheme}, ${key})`,
  'authentication.unknown-curve': ({ key }) =>
    `De handtekening kan niet worden gecontroleerd: de sleutel ligt op een kromme die niet bekend is (${key})`,
  'authentication.unknown-key': ({ scheme, key }) =>
    `De handtekening kan niet worden gecontroleerd: deze soort wordt niet ondersteund (${scheme}, ${key})`,
  'authentication.scheme-and-key-differ': ({ scheme, key }) =>
    `De handtekening kan niet worden gecontroleerd: zij zegt ${scheme}, maar de sleutel is ${key}`,
  'authentication.issuer': ({ issuer, sources }) =>
    `De documentondertekenaar heeft een certificaat van een vertrouwde autoriteit: ${issuer} (uit ${sources})`,
  'authentication.issuer-forged': ({ issuer }) =>
    `De documentondertekenaar noemt de autoriteit ${issuer}, maar die heeft het certificaat niet ondertekend: het is veranderd of vals`,
  'authentication.issuer-unknown': ({ issuer, country }, { raw }) =>
    raw.known === 0
      ? `Van ${country || 'de afgevende autoriteit'} wordt geen certificaat vertrouwd: ${issuer} ontbreekt. Het document kan heel goed echt zijn`
      : `Geen van de ${String(raw.known)} vertrouwde certificaten van ${country} is het juiste: ${issuer} van een andere datum ontbreekt. Het document kan heel goed echt zijn`,
  'authentication.signer-use': ({ authority }, { held }) =>
    held === 'yes'
      ? 'Het certificaat van de ondertekenaar is er om documenten te ondertekenen'
      : authority === 'ja'
        ? 'Het certificaat van de ondertekenaar is dat van een autoriteit, die geen documenten ondertekent'
        : 'Het certificaat van de ondertekenaar is er niet om documenten te ondertekenen',
  'authentication.document-type': ({ kind, types }, { held }) =>
    held === 'yes'
      ? `De ondertekenaar ondertekent documenten van deze soort (${kind})`
      : `Het certificaat van de ondertekenaar noemt de soorten ${types}, en niet ${kind}`,
  'authentication.same-state': ({ signer, csca, zone }, { held }) =>
    held === 'yes'
      ? `Ondertekenaar, autoriteit en document zijn van één staat (${signer})`
      : `Ondertekenaar (${signer || 'geen staat'}), autoriteit (${csca || 'niet bekend'}) en document (${zone || 'niet gelezen'}) zijn van verschillende staten`,
  'authentication.signer-validity': ({ at, from, until }, { held }) =>
    held === 'yes'
      ? `Het certificaat van de ondertekenaar is geldig op ${at} (${from} tot en met ${until})`
      : `Het certificaat van de ondertekenaar is niet geldig op ${at}: het loopt van ${from} tot en met ${until}`,
  'authentication.csca-validity': ({ at, from, until }, { held }) =>
    held === 'yes'
      ? `Het certificaat van de autoriteit is geldig op ${at} (${from} tot en met ${until})`
      : `Het certificaat van de autoriteit is niet geldig op ${at}: het loopt van ${from} tot en met ${until}`,
  'authentication.when-signed': ({ signed }, { held }) =>
    held === 'yes'
      ? `Op ${signed}, toen de ondertekenaar naar eigen zeggen ondertekende, was het certificaat geldig`
      : `Op ${signed}, toen de ondertekenaar naar eigen zeggen ondertekende, was het certificaat niet geldig`,
  'authentication.document-validity': ({ until }, { held }) =>
    held === 'yes' ? `Het document is geldig tot en met ${until}` : `Het document is verlopen op ${until}`,
  'authentication.revoked': ({ since, why }) =>
    `Het certificaat van de ondertekenaar is ingetrokken op ${since}${why && why !== '…' ? `: ${why}` : ''}`,
  'authentication.not-revoked': ({ listed }) =>
    `Het certificaat van de ondertekenaar staat niet op de intrekkingslijst van ${listed}`,
  'authentication.revocation-no-list': () =>
    'Of het certificaat van de ondertekenaar is ingetrokken, is niet bekend: er is geen intrekkingslijst van de autoriteit',
  'authentication.revocation-stale': () =>
    'Of het certificaat van de ondertekenaar is ingetrokken, is niet bekend: de intrekkingslijst is verouderd',
  'authentication.revocation-not-verified': () =>
    'Of het certificaat van de ondertekenaar is ingetrokken, is niet bekend: de intrekkingslijst is niet door de autoriteit ondertekend',
  'authentication.group-match': ({ number }) => `Gegevensgroep ${number} is zoals zij is ondertekend`,
  'authentication.group-mismatch': ({ number }) =>
    `Gegevensgroep ${number} is niet zoals zij is ondertekend: zij is veranderd, of van een ander document`,
  'authentication.group-not-listed': ({ number }) =>
    `Gegevensgroep ${number} valt niet onder de handtekening: wat erin staat, is niet gewaarborgd`,
  'authentication.group-required': ({ number }) =>
    `Gegevensgroep ${number} staat niet in het beveiligingsobject, terwijl elk document haar heeft`,
  'authentication.groups-not-read': () =>
    'Er is geen gegevensgroep gegeven: de handtekening geldt voor hun hashwaarden, de inhoud is niet vergeleken',
  'authentication.zone': ({ state }, { held }) =>
    held === 'yes'
      ? `De controlecijfers van de machineleesbare strook kloppen (afgegeven door ${state})`
      : `Een controlecijfer van de machineleesbare strook klopt niet (afgegeven door ${state})`,
  'active.key-not-covered': () =>
    'De sleutel van de chip valt niet onder de handtekening van het document: het antwoord bewijst niets',
  'active.challenge': ({ octets }) => `De vraag heeft ${octets} octetten, waar er 8 horen`,
  'active.answer': ({ key }, { held }) =>
    held === 'yes'
      ? `De chip heeft de vraag ondertekend (${key}): het is geen kopie`
      : held === 'no'
        ? `De chip heeft de vraag niet ondertekend (${key}): het kan een kopie zijn`
        : `Of de chip de vraag heeft ondertekend, is niet te zeggen (${key})`,
  'chip.key-not-covered': () =>
    'De sleutel van de chip valt niet onder de handtekening van het document: een sleutel ermee afspreken bewijst niets',
  'chip.agreement': () =>
    'Er kan geen sleutel worden afgesproken: de sleutel van de lezer en die van de chip passen niet bij elkaar',
  'chip.answer': ({ cipher }, { held }) =>
    held === 'yes'
      ? `De chip antwoordde onder de afgesproken sleutel (${cipher}): het is geen kopie`
      : `De chip antwoordde niet onder de afgesproken sleutel (${cipher}): het kan een kopie zijn`,
  'fact.signer': () => 'het certificaat van de documentondertekenaar',
  'fact.algorithm': () => 'een manier om deze soort handtekening te controleren',
  'fact.crl': () => 'een actuele intrekkingslijst van de afgevende autoriteit',
};
