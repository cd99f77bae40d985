/** Screening, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/screening.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  SCREENING_1: { en: 'Screening at the external borders, and within the territory', nl: 'Screening aan de buitengrenzen, en op het grondgebied' },
  SCREENING_5_1: { en: 'Screened: without entry conditions, apprehended or disembarked', nl: 'Gescreend: zonder toegangsvoorwaarden, aangehouden of ontscheept' },
  SCREENING_5_1_A: { en: 'Screened: apprehended at an unauthorised crossing', nl: 'Gescreend: aangehouden bij een ongeoorloofde overschrijding' },
  SCREENING_5_1_B: { en: 'Screened: disembarked after search and rescue', nl: 'Gescreend: ontscheept na opsporing en redding' },
  SCREENING_5_2: { en: 'Screened: applied at a border crossing point or in a transit zone', nl: 'Gescreend: verzoek gedaan aan een grensdoorlaatpost of in een transitzone' },
  SCREENING_5_3: { en: 'Let in all the same: no screening, save of some applicants', nl: 'Toch binnengelaten: geen screening, behalve van sommige verzoekers' },
  SCREENING_5_3_2: { en: 'Screening ends where the entry conditions are found to be met', nl: 'De screening eindigt als aan de toegangsvoorwaarden blijkt te zijn voldaan' },
  SCREENING_5_3_3: { en: 'Screening may stop where the person leaves of their own will', nl: 'De screening mag stoppen als de persoon vrijwillig vertrekt' },
  SCREENING_6: { en: 'No authorisation to enter during the screening', nl: 'Geen toegang tot het grondgebied tijdens de screening' },
  SCREENING_7_1: { en: 'Screened within the territory: who stays illegally and was not screened', nl: 'Gescreend op het grondgebied: wie illegaal verblijft en niet is gescreend' },
  SCREENING_7_2: { en: 'No screening where the person is sent back at once to another member state', nl: 'Geen screening als de persoon meteen naar een andere lidstaat wordt teruggestuurd' },
  SCREENING_8_3: { en: 'Screening at the border: seven days, four after 72 hours there', nl: 'Screening aan de grens: zeven dagen, vier na 72 uur daar' },
  SCREENING_8_4: { en: 'Screening within the territory: three days', nl: 'Screening op het grondgebied: drie dagen' },
  SCREENING_8_5_A: { en: 'Screening: a health check', nl: 'Screening: een gezondheidscontrole' },
  SCREENING_8_5_B: { en: 'Screening: a vulnerability check', nl: 'Screening: een kwetsbaarheidscontrole' },
  SCREENING_8_5_C: { en: 'Screening: identification', nl: 'Screening: identificatie' },
  SCREENING_8_5_D: { en: 'Screening: biometric data, where not yet registered', nl: 'Screening: biometrische gegevens, als die nog niet zijn geregistreerd' },
  SCREENING_8_5_E: { en: 'Screening: a security check', nl: 'Screening: een veiligheidscontrole' },
  SCREENING_8_5_F: { en: 'Screening: the form', nl: 'Screening: het formulier' },
  SCREENING_8_5_G: { en: 'Screening: referral to the procedure that follows', nl: 'Screening: doorverwijzing naar de procedure die volgt' },
  SCREENING_11_1: { en: 'What a person who is screened must be told', nl: 'Wat een persoon die wordt gescreend, moet worden verteld' },
  SCREENING_13_3: { en: 'Somebody assists an unaccompanied minor in the screening', nl: 'Iemand staat een niet-begeleide minderjarige bij in de screening' },
  SCREENING_13_4: { en: 'Who assists a minor does not screen', nl: 'Wie een minderjarige bijstaat, screent niet' },
  SCREENING_13_5: { en: 'No more than thirty minors at a time', nl: 'Niet meer dan dertig minderjarigen tegelijk' },
  SCREENING_18_1: { en: 'After screening without applying: referred for return', nl: 'Na screening zonder verzoek: doorverwezen voor terugkeer' },
  SCREENING_18_2: { en: 'After screening who has applied: referred for registration', nl: 'Na screening wie een verzoek deed: doorverwezen voor registratie' },
  SCREENING_18_3: { en: 'After screening who is to be relocated: referred to that state', nl: 'Na screening wie wordt herplaatst: doorverwezen naar die staat' },
  SCREENING_18_4: { en: 'Within the territory without applying: still the return procedure', nl: 'Op het grondgebied zonder verzoek: nog steeds de terugkeerprocedure' },
  SCREENING_18_5: { en: 'Screening ends with the referral, or when its time is over', nl: 'De screening eindigt met de doorverwijzing, of als haar tijd om is' },
  SCREENING_18_6: { en: 'Screening set aside for criminal proceedings or extradition', nl: 'De screening achterwege gelaten voor strafvervolging of uitlevering' },
}; // prettier-ignore

export const screeningLawLines = lawLinesOf({ ...law }, RELIED_ON);
