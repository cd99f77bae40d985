/** What each provision is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  SECURITY_OBJECT: { en: 'The security object (EF.SOD): digests of all data groups, signed', nl: 'Het beveiligingsobject (EF.SOD): hashwaarden van alle gegevensgroepen, ondertekend' },
  PASSIVE_AUTHENTICATION: { en: 'Passive authentication: what is read from the chip is as it was issued', nl: 'Passieve authenticatie: wat uit de chip is gelezen, is zoals het is afgegeven' },
  ACTIVE_AUTHENTICATION: { en: 'Active authentication: the chip signs a challenge, so it is no copy', nl: 'Actieve authenticatie: de chip ondertekent een vraag en is dus geen kopie' },
  CHIP_AUTHENTICATION: { en: 'Chip authentication: the chip agrees on a key, so it is no copy', nl: 'Chipauthenticatie: de chip spreekt een sleutel af en is dus geen kopie' },
  DOCUMENT_SIGNER: { en: 'A document signer’s certificate is valid as long as the documents that it signed', nl: 'Het certificaat van een documentondertekenaar geldt zolang als de documenten die ermee zijn ondertekend' },
  ALGORITHMS: { en: 'Algorithms in use: RSA, RSASSA-PSS and ECDSA, on curves that are written out', nl: 'Gebruikte algoritmen: RSA, RSASSA-PSS en ECDSA, op uitgeschreven krommen' },
  CERTIFICATE_PROFILE: { en: 'What a document signer’s certificate says: use of its key, document types, country', nl: 'Wat het certificaat van een documentondertekenaar zegt: gebruik van de sleutel, documentsoorten, land' },
  SIGNED_DATA: { en: 'Signed data: one content, one signer, certificates beside', nl: 'Ondertekende gegevens: één inhoud, één ondertekenaar, certificaten ernaast' },
  SIGNER_IDENTIFIER: { en: 'The signer is named by issuer and serial number, or by key', nl: 'De ondertekenaar is genoemd met uitgever en serienummer, of met zijn sleutel' },
  VALIDITY: { en: 'Each certificate of the path is valid at the time', nl: 'Elk certificaat van het pad is op dat moment geldig' },
}; // prettier-ignore

export const authenticationLawLines = lawLinesOf({ ...law }, RELIED_ON);
