/** The words of what is checked on a CSCA certificate. */
import type { Language, Messages } from '#kernel';
import { by } from './by-answer.ts';

// prettier-ignore
const en: Messages = {
  'trust.csca-self-signed': by({ yes: () => 'The certificate is signed with its own key', no: ({ issuer }) => `The certificate says that it is signed with its own key, that of ${issuer}, and is not: it was changed` }),
  'trust.csca-link': by({ yes: ({ issuer }) => `The certificate is signed by ${issuer}, which is here: it links a key to an older one`, 'not-yet-known': ({ issuer }) => `The certificate is signed by ${issuer}, of which no certificate here has the key` }),
  'trust.csca-in-time': by({ yes: ({ from, until }) => `The certificate is in time: from ${from} until ${until}`, no: ({ from, until }) => `The certificate is not in time: only from ${from} until ${until}` }),
  'trust.csca-authority': by({ yes: () => 'It says that it may issue certificates', no: () => 'It does not say that it may issue certificates' }),
  'trust.csca-path-length': by({ yes: () => 'Those whom it lets sign let nobody else sign', no: ({ pathLength }) => `Its path length is ${pathLength}, where 0 belongs` }),
  'trust.csca-key-usage': by({ yes: () => 'Its key is for signing certificates', no: () => 'It does not say that its key is for signing certificates' }),
  'trust.csca-crl-usage': by({ yes: () => 'Its key is for signing revocation lists', no: () => 'It does not say that its key is for signing revocation lists' }),
  'trust.csca-country': by({ yes: ({ subject }) => `Its country is that of who signed it: ${subject}`, no: ({ issuer, subject }) => `Its country, ${subject}, is not that of who signed it, ${issuer}` }),
  'trust.csca-name-change': by({ yes: ({ issuer, subject }) => `It tells a change of name, from ${issuer} to ${subject}`, no: ({ issuer, subject }) => `Its name, ${subject}, is not that of who signed it, ${issuer}, and it does not tell a change of name` }),
};

// prettier-ignore
const nl: Messages = {
  'trust.csca-self-signed': by({ yes: () => 'Het certificaat is met zijn eigen sleutel ondertekend', no: ({ issuer }) => `Het certificaat zegt met zijn eigen sleutel ondertekend te zijn, die van ${issuer}, en is dat niet: het is gewijzigd` }),
  'trust.csca-link': by({ yes: ({ issuer }) => `Het certificaat is ondertekend door ${issuer}, die hier bekend is: het verbindt een sleutel met een oudere`, 'not-yet-known': ({ issuer }) => `Het certificaat is ondertekend door ${issuer}, van wie geen certificaat hier de sleutel heeft` }),
  'trust.csca-in-time': by({ yes: ({ from, until }) => `Het certificaat is geldig: van ${from} tot ${until}`, no: ({ from, until }) => `Het certificaat is niet geldig: alleen van ${from} tot ${until}` }),
  'trust.csca-authority': by({ yes: () => 'Het zegt certificaten te mogen uitgeven', no: () => 'Het zegt niet dat het certificaten mag uitgeven' }),
  'trust.csca-path-length': by({ yes: () => 'Wie het laat ondertekenen laat niemand anders ondertekenen', no: ({ pathLength }) => `De padlengte is ${pathLength}, waar 0 hoort` }),
  'trust.csca-key-usage': by({ yes: () => 'De sleutel is bedoeld om certificaten te ondertekenen', no: () => 'Het zegt niet dat de sleutel bedoeld is om certificaten te ondertekenen' }),
  'trust.csca-crl-usage': by({ yes: () => 'De sleutel is bedoeld om intrekkingslijsten te ondertekenen', no: () => 'Het zegt niet dat de sleutel bedoeld is om intrekkingslijsten te ondertekenen' }),
  'trust.csca-country': by({ yes: ({ subject }) => `Het land is dat van wie het ondertekende: ${subject}`, no: ({ issuer, subject }) => `Het land, ${subject}, is niet dat van wie het ondertekende, ${issuer}` }),
  'trust.csca-name-change': by({ yes: ({ issuer, subject }) => `Het meldt een naamswijziging, van ${issuer} in ${subject}`, no: ({ issuer, subject }) => `De naam, ${subject}, is niet die van wie het ondertekende, ${issuer}, en het meldt geen naamswijziging` }),
};

export const CSCA_MESSAGES: Readonly<Record<Language, Messages>> = { en, nl };
