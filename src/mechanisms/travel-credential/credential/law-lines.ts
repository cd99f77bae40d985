/** What each provision is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  DTC_STRUCTURE: { en: 'The structure of a credential, and what belongs in each of its three types', nl: 'De structuur van een credential, en wat in elk van de drie typen hoort' },
  DTC_SIGNER: { en: 'The signer of a credential of types 2 and 3: its certificate and use', nl: 'De ondertekenaar van een credential van type 2 en 3: certificaat en gebruik' },
  DER: { en: 'A credential is in DER, the one form of ASN.1', nl: 'Een credential is in DER, de ene vorm van ASN.1' },
  VALIDATION_SERVICE: { en: 'Authenticity and integrity of the chip data are confirmed, and the facial image is matched where applicable', nl: 'Echtheid en ongeschondenheid van de chipgegevens worden bevestigd, en de gezichtsopname wordt waar van toepassing vergeleken' },
  BEFORE_CREATION: { en: 'Before creation the chip is verified and the face is matched with its image', nl: 'Vóór het maken wordt de chip geverifieerd en het gezicht met de opname daarin vergeleken' },
  NO_FINGERPRINTS: { en: 'A credential holds no fingerprints', nl: 'Een credential bevat geen vingerafdrukken' },
  PHOTO_ID: { en: 'The photo ID: its document type, names of data elements and data groups', nl: 'De foto-ID: documenttype, namen van gegevens en gegevensgroepen' },
  MOBILE_SECURITY_OBJECT: { en: 'The issuer’s signature over the digests of each data element', nl: 'De handtekening van de uitgever over de hashwaarden van elk gegeven' },
  SELECTIVE_DISCLOSURE: { en: 'Selective disclosure: what is shown is what was signed', nl: 'Selectief tonen: wat getoond wordt, is wat ondertekend is' },
}; // prettier-ignore

export const credentialLawLines = lawLinesOf({ ...law }, RELIED_ON);
