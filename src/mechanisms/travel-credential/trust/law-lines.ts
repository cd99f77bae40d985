/** What each provision on trust is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  DOC_9303_3_DEVIATION_TYPES: { en: 'What defects of documents a deviation list can tell', nl: 'Welke gebreken van documenten een afwijkingenlijst kan melden' },
  DOC_9303_3_DEVIANT_DOCUMENTS: { en: 'Which documents an entry of a deviation list is about: all that it names must fit', nl: 'Over welke documenten een vermelding op een afwijkingenlijst gaat: alles wat zij noemt moet kloppen' },
  DOC_9303_12_CSCA_KEYS: { en: 'A CSCA links its new key to its old one by a certificate', nl: 'Een CSCA verbindt haar nieuwe sleutel met de oude door een certificaat' },
  DOC_9303_12_REVOCATION: { en: 'A CSCA issues a revocation list at least every 90 days', nl: 'Een CSCA geeft ten minste elke 90 dagen een intrekkingslijst uit' },
  DOC_9303_12_MASTER_LISTS: { en: 'A master list holds the CSCA certificates that its publisher trusts', nl: 'Een masterlist bevat de CSCA-certificaten die de uitgever vertrouwt' },
  DOC_9303_12_TRUST_ANCHORS: { en: 'The first key of a CSCA is trusted by another way than it came; later ones by links', nl: 'De eerste sleutel van een CSCA wordt langs andere weg vertrouwd dan zij kwam; latere door links' },
  DOC_9303_12_REVOCATION_CHECK: { en: 'The revocation list is checked, then what it says of the certificate', nl: 'De intrekkingslijst wordt gecontroleerd, dan wat zij over het certificaat zegt' },
  DOC_9303_12_CERTIFICATES: { en: 'What a CSCA certificate has in it', nl: 'Wat er in een CSCA-certificaat staat' },
  DOC_9303_12_NAMES: { en: 'Names of CSCAs: a country in capitals, the same in issuer and subject', nl: 'Namen van CSCA’s: een land in hoofdletters, hetzelfde bij uitgever en houder' },
  DOC_9303_12_LIST_SIGNERS: { en: 'Who may sign master lists, and who deviation lists', nl: 'Wie masterlists mag ondertekenen, en wie afwijkingenlijsten' },
  DOC_9303_12_NAME_CHANGE: { en: 'A CSCA that changes its name says so in a link certificate', nl: 'Een CSCA die van naam verandert zegt dat in een linkcertificaat' },
  DOC_9303_12_CRL: { en: 'What a revocation list has in it, and who signs it', nl: 'Wat er in een intrekkingslijst staat, en wie haar ondertekent' },
  DOC_9303_12_MASTER_LIST: { en: 'How a master list is signed', nl: 'Hoe een masterlist ondertekend is' },
  DOC_9303_12_MASTER_LIST_CONTENT: { en: 'What a master list has in it', nl: 'Wat er in een masterlist staat' },
  DOC_9303_12_DEVIATION_LIST: { en: 'How a deviation list is signed', nl: 'Hoe een afwijkingenlijst ondertekend is' },
  DOC_9303_12_DEVIATION_LIST_CONTENT: { en: 'What a deviation list has in it', nl: 'Wat er in een afwijkingenlijst staat' },
  RFC_5280_VALIDITY: { en: 'From when until when a certificate is valid', nl: 'Van wanneer tot wanneer een certificaat geldig is' },
  RFC_5280_CRL_VALIDATION: { en: 'What a revocation list must be to tell of what is not on it', nl: 'Wat een intrekkingslijst moet zijn om iets te zeggen over wat er niet op staat' },
  RFC_5652_MESSAGE_DIGEST: { en: 'What was signed is known by its digest', nl: 'Wat ondertekend is, is bekend door zijn hashwaarde' },
  RFC_5652_SIGNATURE: { en: 'The signature is over the signed attributes', nl: 'De handtekening is over de ondertekende attributen' },
}; // prettier-ignore

export const trustLawLines = lawLinesOf({ ...law }, RELIED_ON);
