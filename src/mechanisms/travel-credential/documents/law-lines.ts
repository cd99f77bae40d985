/** What each provision on documents is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  DOC_9303_3_CHARACTERS: { en: 'The characters of a zone, and how many lines of how many characters', nl: 'De tekens van een leesbare zone, en hoeveel regels van hoeveel tekens' },
  DOC_9303_3_NAMES: { en: 'Names: the primary identifier, two fillers, the secondary identifier', nl: 'Namen: de primaire aanduiding, twee vultekens, de secundaire aanduiding' },
  DOC_9303_3_CHECK_DIGITS: { en: 'Check digits: weights 7, 3 and 1, modulo 10', nl: 'Controlecijfers: gewichten 7, 3 en 1, modulo 10' },
  DOC_9303_3_DATES: { en: 'Dates in six digits, unknown parts as fillers', nl: 'Datums in zes cijfers, onbekende delen als vulteken' },
  DOC_9303_3_STATES: { en: 'Codes of issuing states and nationalities', nl: 'Codes van afgevende staten en nationaliteiten' },
  DOC_9303_3_TRANSLITERATION: { en: 'National characters in the letters of a zone', nl: 'Nationale tekens in de letters van een leesbare zone' },
  DOC_9303_4_MRZ: { en: 'The zone of a passport (TD3), field by field', nl: 'De leesbare zone van een paspoort (TD3), veld voor veld' },
  DOC_9303_5_MRZ: { en: 'The zone of a card (TD1), long document numbers among it', nl: 'De leesbare zone van een kaart (TD1), met lange documentnummers' },
  DOC_9303_6_MRZ: { en: 'The zone of a larger card (TD2)', nl: 'De leesbare zone van een grotere kaart (TD2)' },
  DOC_9303_7_MRV_A: { en: 'The zone of a large visa (MRV-A)', nl: 'De leesbare zone van een groot visum (MRV-A)' },
  DOC_9303_7_MRV_B: { en: 'The zone of a small visa (MRV-B)', nl: 'De leesbare zone van een klein visum (MRV-B)' },
  PASSPORTS_4_3: { en: 'What fingerprints of a chip may be used for: nothing here, so they are not opened', nl: 'Waarvoor vingerafdrukken van een chip mogen dienen: hier nergens voor, dus ze worden niet geopend' },
}; // prettier-ignore

export const documentLawLines = lawLinesOf({ ...law }, RELIED_ON);
