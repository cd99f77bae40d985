/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const applicableLawMessages: TopicMessages = {
  'applicable-law.lodged-from': {
    en: () => 'The application was lodged on or after 12 June 2026, so that the Asylum Procedure Regulation governs it',
    nl: () => 'Het verzoek is op of na 12 juni 2026 ingediend, zodat de asielprocedureverordening geldt',
  },
  'applicable-law.registered-after': {
    en: () => 'The application was registered after 1 July 2026, so that the Asylum and Migration Management Regulation says who is responsible',
    nl: () => 'Het verzoek is na 1 juli 2026 geregistreerd, zodat de asiel- en migratiebeheerverordening zegt wie verantwoordelijk is',
  },
  'applicable-law.registered-on-first-of-july': {
    en: () => 'It was registered on 1 July 2026 itself, which is neither after nor before that day',
    nl: () => 'Het is op 1 juli 2026 zelf geregistreerd, dat is noch na noch voor die dag',
  },
  'applicable-law.first-of-july-reading': {
    en: () => 'That day is read as one on which the new Regulation applies',
    nl: () => 'Die dag wordt gelezen als een waarop de nieuwe verordening geldt',
  },
  'applicable-law.arrived-from': {
    en: () => 'The person came on or after 12 June 2026, since when there is screening',
    nl: () => 'De persoon kwam op of na 12 juni 2026, sinds wanneer er screening is',
  },
}; // prettier-ignore
