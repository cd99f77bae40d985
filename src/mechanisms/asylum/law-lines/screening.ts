/** Screening, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/screening.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  SCREENING_1: { en: 'Screening at the external borders, and within the territory', nl: 'Screening aan de buitengrenzen, en op het grondgebied' },
  SCREENING_5_1: { en: 'Without entry conditions: whoever was apprehended or disembarked', nl: 'Zonder toegangsvoorwaarden: wie is aangehouden of ontscheept' },
  SCREENING_5_1_A: { en: 'Apprehended at an unauthorised crossing', nl: 'Aangehouden bij een ongeoorloofde overschrijding' },
  SCREENING_5_1_B: { en: 'Disembarked after search and rescue', nl: 'Ontscheept na opsporing en redding' },
  SCREENING_5_2: { en: 'Applied at a border crossing point or in a transit zone', nl: 'Verzoek gedaan aan een grensdoorlaatpost of in een transitzone' },
  SCREENING_5_3: { en: 'Let in all the same: no screening, save of some applicants', nl: 'Toch binnengelaten: geen screening, behalve van sommige verzoekers' },
  SCREENING_5_3_2: { en: 'It ends where the entry conditions are found to be met', nl: 'Zij eindigt als aan de toegangsvoorwaarden blijkt te zijn voldaan' },
  SCREENING_5_3_3: { en: 'It may stop where the person leaves of their own will', nl: 'Zij mag stoppen als de persoon vrijwillig vertrekt' },
  SCREENING_6: { en: 'No authorisation to enter meanwhile', nl: 'Ondertussen geen toegang tot het grondgebied' },
  SCREENING_7_1: { en: 'Within the territory: who stays illegally and was not screened', nl: 'Op het grondgebied: wie illegaal verblijft en niet is gescreend' },
  SCREENING_7_2: { en: 'Not where the person is sent back at once to another member state', nl: 'Niet als de persoon meteen naar een andere lidstaat wordt teruggestuurd' },
  SCREENING_8_3: { en: 'Seven days at the border, four after 72 hours there', nl: 'Zeven dagen aan de grens, vier na 72 uur daar' },
  SCREENING_8_4: { en: 'Three days within the territory', nl: 'Drie dagen op het grondgebied' },
  SCREENING_8_5_A: { en: 'A health check', nl: 'Een gezondheidscontrole' },
  SCREENING_8_5_B: { en: 'A vulnerability check', nl: 'Een kwetsbaarheidscontrole' },
  SCREENING_8_5_C: { en: 'Identification', nl: 'Identificatie' },
  SCREENING_8_5_D: { en: 'Biometric data, where not yet registered', nl: 'Biometrische gegevens, als die nog niet zijn geregistreerd' },
  SCREENING_8_5_E: { en: 'A security check', nl: 'Een veiligheidscontrole' },
  SCREENING_8_5_F: { en: 'The screening form', nl: 'Het screeningformulier' },
  SCREENING_8_5_G: { en: 'Referral to the procedure that follows', nl: 'Doorverwijzing naar de procedure die volgt' },
  SCREENING_11_1: { en: 'What a person must be told', nl: 'Wat een persoon moet worden verteld' },
  SCREENING_13_3: { en: 'Somebody assists an unaccompanied minor', nl: 'Iemand staat een niet-begeleide minderjarige bij' },
  SCREENING_13_4: { en: 'Who assists does not screen', nl: 'Wie bijstaat, screent niet' },
  SCREENING_13_5: { en: 'No more than thirty minors at a time', nl: 'Niet meer dan dertig minderjarigen tegelijk' },
  SCREENING_18_1: { en: 'Has not applied: referred for return', nl: 'Geen verzoek gedaan: doorverwezen voor terugkeer' },
  SCREENING_18_2: { en: 'Has applied: referred for registration', nl: 'Een verzoek gedaan: doorverwezen voor registratie' },
  SCREENING_18_3: { en: 'To be relocated: referred to that state', nl: 'Te herplaatsen: doorverwezen naar die staat' },
  SCREENING_18_4: { en: 'Within the territory without applying: still the return procedure', nl: 'Op het grondgebied zonder verzoek: nog steeds de terugkeerprocedure' },
  SCREENING_18_5: { en: 'It ends with the referral, or when its time is over', nl: 'Zij eindigt met de doorverwijzing, of als haar tijd om is' },
  SCREENING_18_6: { en: 'Set aside for criminal proceedings or extradition', nl: 'Achterwege gelaten voor strafvervolging of uitlevering' },
}; // prettier-ignore

export const screeningLawLines = lawLinesOf({ ...law }, RELIED_ON);
