/** Regulation (EU) 2024/1356 on screening, one constant a provision. When it began to apply is in `application.ts`. */
import { provision } from '#kernel';

/** What it establishes: screening at the external borders, and within the territory. */
export const SCREENING_1 = provision('SCREENING', '1');
/** Whoever does not meet the entry conditions and was apprehended or disembarked, applicant or not. */
export const SCREENING_5_1 = provision('SCREENING', '5(1)');
/** Apprehended in connection with an unauthorised crossing, save whose biometric data need not be taken for reasons other than age. */
export const SCREENING_5_1_A = provision('SCREENING', '5(1)(a)');
/** Disembarked after a search and rescue operation. */
export const SCREENING_5_1_B = provision('SCREENING', '5(1)(b)');
/** Applied at a border crossing point or in a transit zone. */
export const SCREENING_5_2 = provision('SCREENING', '5(2)');
/** Let in under Article 6(5) of the Schengen Borders Code: no screening, save of applicants let in under its point (c). */
export const SCREENING_5_3 = provision('SCREENING', '5(3), first subparagraph');
/** It ends when it appears that the entry conditions are fulfilled. */
export const SCREENING_5_3_2 = provision('SCREENING', '5(3), second subparagraph');
/** It may be discontinued when the person leaves of their own will. */
export const SCREENING_5_3_3 = provision('SCREENING', '5(3), third subparagraph');
/** No authorisation to enter during the screening of Article 5(1) and (2). */
export const SCREENING_6 = provision('SCREENING', '6');
/** Whoever stays illegally, crossed without authorisation and was not yet screened. */
export const SCREENING_7_1 = provision('SCREENING', '7(1)');
/** A state may refrain where it sends the person back at once to another member state. */
export const SCREENING_7_2 = provision('SCREENING', '7(2)');
/**
 * Seven days at the border; four after 72 hours there. The second sentence names Article 23(1) and (4) of Eurodac, on
 * illegal stay, though persons of 5(1)(a) come under its Article 22(1) and (4), which 5(1)(a) names itself. It is read as
 * covering all of them whose biometric data are taken. Either way the last day is the seventh: 72 hours and four days.
 */
export const SCREENING_8_3 = provision('SCREENING', '8(3)');
/** Three days within the territory. */
export const SCREENING_8_4 = provision('SCREENING', '8(4)');
/** The seven elements. */
export const SCREENING_8_5_A = provision('SCREENING', '8(5)(a)');
export const SCREENING_8_5_B = provision('SCREENING', '8(5)(b)');
export const SCREENING_8_5_C = provision('SCREENING', '8(5)(c)');
export const SCREENING_8_5_D = provision('SCREENING', '8(5)(d)');
export const SCREENING_8_5_E = provision('SCREENING', '8(5)(e)');
export const SCREENING_8_5_F = provision('SCREENING', '8(5)(f)');
export const SCREENING_8_5_G = provision('SCREENING', '8(5)(g)');
/** Information on the screening, on applying, on rights and duties. */
export const SCREENING_11_1 = provision('SCREENING', '11(1)');
/** A representative, or a trained person, assists the unaccompanied minor. */
export const SCREENING_13_3 = provision('SCREENING', '13(3)');
/** Who assists does not screen, and acts independently. */
export const SCREENING_13_4 = provision('SCREENING', '13(4)');
/** Of no more than thirty minors at a time, under normal circumstances. */
export const SCREENING_13_5 = provision('SCREENING', '13(5)');
/** Who has not applied is referred to the authorities for return. */
export const SCREENING_18_1 = provision('SCREENING', '18(1)');
/** Who has applied is referred to the authorities that register applications. */
export const SCREENING_18_2 = provision('SCREENING', '18(2)');
/** Who is to be relocated is referred to the authorities of that state. */
export const SCREENING_18_3 = provision('SCREENING', '18(3)');
/** Who is screened within the territory and has not applied stays in the return procedure. */
export const SCREENING_18_4 = provision('SCREENING', '18(4)');
/** It ends with the referral, and when its time limit expires. */
export const SCREENING_18_5 = provision('SCREENING', '18(5)');
/** It may be set aside for criminal proceedings or extradition. */
export const SCREENING_18_6 = provision('SCREENING', '18(6)');
