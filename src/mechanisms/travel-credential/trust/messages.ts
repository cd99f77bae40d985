/** The words of the reasons and deviations on trust. */
import type { Language, MessageContext, Messages } from '#kernel';
import { by } from './by-answer.ts';
import { CSCA_MESSAGES } from './csca-messages.ts';
import { defectsIn } from './defect-words.ts';

const PLACES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { beside: 'beside the list', listed: 'in the list itself' },
  nl: { beside: 'naast de lijst', listed: 'in de lijst zelf' },
};

const placeIn = (language: Language, { raw }: MessageContext): string =>
  PLACES[language][String(raw['place'])] ?? '';

// prettier-ignore
const en: Messages = {
  'trust.list-signed': by({ yes: () => 'The list is signed', no: () => 'The list is bare: nobody signed it, and it is not taken as signed' }),
  'trust.list-content-type': by({ yes: () => 'It was signed as the list that it is', no: ({ found, expected }) => `It was signed as something else: ${found}, where ${expected} belongs` }),
  'trust.list-digest': by({ yes: () => 'The list is the one that was signed: its digest is the signed one', no: () => 'The list is not the one that was signed: its digest is another' }),
  'trust.list-signer': () => 'The certificate of the signer is not beside the list',
  'trust.list-signature': by({ yes: ({ signer }) => `The signature is that of ${signer}`, no: ({ signer }) => `The signature is not that of ${signer}`, 'not-yet-known': ({ signer }) => `The signature of ${signer} is made with a key that cannot be computed with` }),
  'trust.list-purpose': by({ yes: () => 'The signer’s certificate is for signing lists of this kind', no: ({ found, expected }) => `The signer’s certificate is not for signing lists of this kind: its purpose is ${found}, where ${expected} belongs` }),
  'trust.list-signer-in-time': by({ yes: ({ from, until, signed }) => `The signer’s certificate was valid on ${signed}: from ${from} until ${until}`, no: ({ from, until, signed }) => `The signer’s certificate was not valid on ${signed}: only from ${from} until ${until}` }),
  'trust.list-signer-revoked': by({ yes: () => 'The signer’s certificate is not on the revocation list of its CSCA', no: ({ since }, { raw }) => `The signer’s certificate was revoked on ${since}${raw['why'] === null ? '' : ` (${String(raw['why'])})`}`, 'not-yet-known': () => 'Whether the signer’s certificate is revoked is not known: no revocation list tells' }),
  'trust.list-anchor': by({
    yes: ({ issuer, fingerprint }, { raw }) => raw['place'] === 'linked'
      ? `The signer is one of ${issuer}, a CSCA that links lead to from one that is trusted (${fingerprint})`
      : `The signer is one of ${issuer}, a CSCA that is trusted already (${fingerprint})`,
    'not-yet-known': ({ issuer, fingerprint }, context) => context.raw['place'] === null
      ? `The CSCA of the signer, ${issuer}, is not there`
      : `The CSCA of the signer, ${issuer}, is known only from ${placeIn('en', context)}: compare its fingerprint ${fingerprint} with one had by another way`,
  }),
  'trust.crl-there': by({ yes: ({ issuer }) => `There is a revocation list of ${issuer}`, 'not-yet-known': ({ issuer }) => `There is no revocation list of ${issuer}: whether it revoked the certificate is not known` }),
  'trust.crl-signature': by({ yes: ({ issued }) => `The revocation list of ${issued} is signed by a trusted CSCA of the state`, 'not-yet-known': ({ issued }) => `The revocation list of ${issued} is signed by no trusted CSCA of the state: it says nothing` }),
  'trust.crl-complete': by({ yes: () => 'The revocation list is whole', 'not-yet-known': () => 'The revocation list is a part only, or has what cannot be read: it tells nothing of what is not on it' }),
  'trust.crl-fresh': by({ yes: ({ issued, until }) => `The revocation list is of that time: from ${issued} until ${until}`, 'not-yet-known': ({ issued, until }) => `The revocation list is not of that time: it goes from ${issued} until ${until}` }),
  'trust.crl-serial': by({ yes: ({ serial, issued }) => `The number ${serial} is not on the revocation list of ${issued}`, no: ({ serial, since, issued }, { raw }) => `The number ${serial} was revoked on ${since}${raw['why'] === null ? '' : ` (${String(raw['why'])})`}, by the revocation list of ${issued}` }),
  'trust.deviant-document': by({ yes: (_, context) => `Its state tells of a defect of the document: ${defectsIn('en', context)}`, 'not-yet-known': ({ open }, context) => `Its state tells of a defect of documents like this one (${defectsIn('en', context)}); whether it is one of them depends on what is not known of it: ${open}` }),
  'fact.trust.csca': () => 'the certificate of the CSCA',
  'fact.trust.fingerprint-compared': () => 'whether the fingerprint of the CSCA is the one that its state tells by another way',
  'fact.trust.signer-key': () => 'a way to compute with the key of the signer',
};

// prettier-ignore
const nl: Messages = {
  'trust.list-signed': by({ yes: () => 'De lijst is ondertekend', no: () => 'De lijst is kaal: niemand heeft haar ondertekend, en zij geldt niet als ondertekend' }),
  'trust.list-content-type': by({ yes: () => 'Zij is ondertekend als de lijst die zij is', no: ({ found, expected }) => `Zij is ondertekend als iets anders: ${found}, waar ${expected} hoort` }),
  'trust.list-digest': by({ yes: () => 'De lijst is de ondertekende: haar hashwaarde is de ondertekende', no: () => 'De lijst is niet de ondertekende: haar hashwaarde is een andere' }),
  'trust.list-signer': () => 'Het certificaat van de ondertekenaar zit niet bij de lijst',
  'trust.list-signature': by({ yes: ({ signer }) => `De handtekening is die van ${signer}`, no: ({ signer }) => `De handtekening is niet die van ${signer}`, 'not-yet-known': ({ signer }) => `De handtekening van ${signer} is gezet met een sleutel waarmee niet gerekend kan worden` }),
  'trust.list-purpose': by({ yes: () => 'Het certificaat van de ondertekenaar is bedoeld voor lijsten van deze soort', no: ({ found, expected }) => `Het certificaat van de ondertekenaar is niet bedoeld voor lijsten van deze soort: het doel is ${found}, waar ${expected} hoort` }),
  'trust.list-signer-in-time': by({ yes: ({ from, until, signed }) => `Het certificaat van de ondertekenaar was geldig op ${signed}: van ${from} tot ${until}`, no: ({ from, until, signed }) => `Het certificaat van de ondertekenaar was niet geldig op ${signed}: alleen van ${from} tot ${until}` }),
  'trust.list-signer-revoked': by({ yes: () => 'Het certificaat van de ondertekenaar staat niet op de intrekkingslijst van zijn CSCA', no: ({ since }, { raw }) => `Het certificaat van de ondertekenaar is ingetrokken op ${since}${raw['why'] === null ? '' : ` (${String(raw['why'])})`}`, 'not-yet-known': () => 'Of het certificaat van de ondertekenaar is ingetrokken is niet bekend: geen intrekkingslijst zegt het' }),
  'trust.list-anchor': by({
    yes: ({ issuer, fingerprint }, { raw }) => raw['place'] === 'linked'
      ? `De ondertekenaar is er een van ${issuer}, een CSCA waarheen links leiden vanuit een die vertrouwd wordt (${fingerprint})`
      : `De ondertekenaar is er een van ${issuer}, een CSCA die al vertrouwd wordt (${fingerprint})`,
    'not-yet-known': ({ issuer, fingerprint }, context) => context.raw['place'] === null
      ? `De CSCA van de ondertekenaar, ${issuer}, is er niet`
      : `De CSCA van de ondertekenaar, ${issuer}, is alleen bekend van ${placeIn('nl', context)}: vergelijk haar vingerafdruk ${fingerprint} met een die langs andere weg verkregen is`,
  }),
  'trust.crl-there': by({ yes: ({ issuer }) => `Er is een intrekkingslijst van ${issuer}`, 'not-yet-known': ({ issuer }) => `Er is geen intrekkingslijst van ${issuer}: of zij het certificaat introk is niet bekend` }),
  'trust.crl-signature': by({ yes: ({ issued }) => `De intrekkingslijst van ${issued} is ondertekend door een vertrouwde CSCA van de staat`, 'not-yet-known': ({ issued }) => `De intrekkingslijst van ${issued} is door geen vertrouwde CSCA van de staat ondertekend: zij zegt niets` }),
  'trust.crl-complete': by({ yes: () => 'De intrekkingslijst is volledig', 'not-yet-known': () => 'De intrekkingslijst is maar een deel, of bevat iets dat niet gelezen kan worden: zij zegt niets over wat er niet op staat' }),
  'trust.crl-fresh': by({ yes: ({ issued, until }) => `De intrekkingslijst is van die tijd: van ${issued} tot ${until}`, 'not-yet-known': ({ issued, until }) => `De intrekkingslijst is niet van die tijd: zij loopt van ${issued} tot ${until}` }),
  'trust.crl-serial': by({ yes: ({ serial, issued }) => `Het nummer ${serial} staat niet op de intrekkingslijst van ${issued}`, no: ({ serial, since, issued }, { raw }) => `Het nummer ${serial} is ingetrokken op ${since}${raw['why'] === null ? '' : ` (${String(raw['why'])})`}, volgens de intrekkingslijst van ${issued}` }),
  'trust.deviant-document': by({ yes: (_, context) => `De staat meldt een gebrek van het document: ${defectsIn('nl', context)}`, 'not-yet-known': ({ open }, context) => `De staat meldt een gebrek van documenten als dit (${defectsIn('nl', context)}); of het er een van is hangt af van wat er niet over bekend is: ${open}` }),
  'fact.trust.csca': () => 'het certificaat van de CSCA',
  'fact.trust.fingerprint-compared': () => 'of de vingerafdruk van de CSCA die is welke haar staat langs andere weg opgeeft',
  'fact.trust.signer-key': () => 'een manier om met de sleutel van de ondertekenaar te rekenen',
};

export const TRUST_MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...en, ...CSCA_MESSAGES.en },
  nl: { ...nl, ...CSCA_MESSAGES.nl },
};
