/** What each provision of the journey is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  DTC_1_1_A: { en: 'The application serves to create digital travel credentials', nl: 'De applicatie dient om digitale reiscredentials te maken' },
  DTC_1_1_B: { en: 'The traveller declares the journey', nl: 'De reiziger geeft de reis op' },
  DTC_1_1_C: { en: 'Credential and declared data are sent securely to the competent authority', nl: 'Credential en opgegeven gegevens gaan veilig naar de bevoegde autoriteit' },
  DTC_3: { en: 'Three parts: mobile application, validation service, Traveller Router', nl: 'Drie delen: mobiele applicatie, validatiedienst, Traveller Router' },
  DTC_5: { en: 'The Traveller Router takes a submission to the right authority', nl: 'De Traveller Router brengt een indiening naar de juiste autoriteit' },
  DTC_PROPOSAL: { en: 'As summarised: voluntary, at most 36 hours ahead, without fingerprints', nl: 'Zoals samengevat: vrijwillig, hoogstens 36 uur vooraf, zonder vingerafdrukken' },
  DTC_MANDATE: { en: 'Optional, open to third-country nationals, data kept at most 24 hours after the crossing, a say of the Management Board on readiness', nl: 'Facultatief, open voor onderdanen van derde landen, gegevens hoogstens 24 uur na de passage bewaard, een rol van de raad van bestuur bij de gereedheid' },
  DTC_PARLIAMENT: { en: 'From the age of 16, more protection of data', nl: 'Vanaf 16 jaar, meer bescherming van gegevens' },
  DTC_ID_2_3: { en: 'Chip and face are verified before a credential is made from an identity card', nl: 'Chip en gezicht worden geverifieerd voordat uit een identiteitskaart een credential wordt gemaakt' },
  SBC_2_5: { en: 'Who enjoys the right of free movement', nl: 'Wie het recht van vrij verkeer geniet' },
  SBC_5_1: { en: 'External borders are crossed at border crossing points', nl: 'Buitengrenzen worden overschreden bij grensdoorlaatposten' },
  SBC_6_1: { en: 'At most 90 days in any 180', nl: 'Hoogstens 90 dagen in een periode van 180' },
  SBC_6_1_A_I: { en: 'The document is valid three months beyond the intended departure', nl: 'Het document is drie maanden na het voorgenomen vertrek nog geldig' },
  SBC_6_1_A_II: { en: 'The document was issued within the last ten years', nl: 'Het document is in de laatste tien jaar afgegeven' },
  SBC_6_1_B: { en: 'A visa or travel authorisation where one is required', nl: 'Een visum of reisautorisatie waar die vereist is' },
  SBC_6_1_C: { en: 'Purpose and conditions of the stay, and means', nl: 'Doel en omstandigheden van het verblijf, en middelen' },
  SBC_6_1_D: { en: 'No alert in the SIS for refusing entry', nl: 'Geen SIS-signalering ter fine van weigering van toegang' },
  SBC_6_1_E: { en: 'No threat to public policy, security, health or international relations', nl: 'Geen gevaar voor openbare orde, veiligheid, gezondheid of internationale betrekkingen' },
  SBC_6_5_A: { en: 'Holders of a residence permit or long-stay visa are let in to transit', nl: 'Houders van een verblijfstitel of visum voor lang verblijf mogen doorreizen' },
  SBC_8_2: { en: 'Everyone: identity, nationality, authentic and valid document, databases', nl: 'Iedereen: identiteit, nationaliteit, echt en geldig document, databanken' },
  SBC_8_3_A: { en: 'Thorough check of third-country nationals on entry', nl: 'Grondige controle van onderdanen van derde landen bij binnenkomst' },
  SBC_8_3_G: { en: 'Thorough check of third-country nationals on exit', nl: 'Grondige controle van onderdanen van derde landen bij uitreis' },
  SBC_14_2: { en: 'Entry is refused by a decision with its precise reasons', nl: 'Toegang wordt geweigerd bij besluit met de precieze redenen' },
  SBC_ANNEX_V: { en: 'The grounds A to I of the standard form for refusing entry', nl: 'De gronden A tot en met I van het standaardformulier voor weigering van toegang' },
  SBC_15: { en: 'Border guards of the State carry out the checks', nl: 'Grenswachters van de staat voeren de controles uit' },
  GDPR_4_7: { en: 'The controller determines purposes and means', nl: 'De verwerkingsverantwoordelijke bepaalt doel en middelen' },
  GDPR_4_8: { en: 'The processor processes on behalf of the controller', nl: 'De verwerker verwerkt ten behoeve van de verwerkingsverantwoordelijke' },
  GDPR_4_11: { en: 'Consent is free, specific, informed and unambiguous', nl: 'Toestemming is vrij, specifiek, geïnformeerd en ondubbelzinnig' },
  GDPR_5_1_E: { en: 'Kept no longer than the purpose needs', nl: 'Niet langer bewaard dan voor het doel nodig is' },
  GDPR_7_3: { en: 'Consent may be withdrawn at any time, as easily as it was given', nl: 'Toestemming mag altijd worden ingetrokken, even eenvoudig als zij is gegeven' },
  GDPR_26: { en: 'Who determine purposes and means together are joint controllers', nl: 'Wie samen doel en middelen bepalen, zijn gezamenlijk verantwoordelijk' },
  GDPR_28: { en: 'A processor acts on documented instructions', nl: 'Een verwerker handelt op gedocumenteerde instructies' },
  GDPR_32: { en: 'Security that fits the risk: encryption, expiry, and a log of looks', nl: 'Beveiliging die bij het risico past: versleuteling, verval en een log van inzage' },
  RFC_7516: { en: 'How a submission is encrypted to the authority alone', nl: 'Hoe een indiening alleen voor de autoriteit wordt versleuteld' },
}; // prettier-ignore

export const journeyLawLines = lawLinesOf({ ...law }, RELIED_ON);
