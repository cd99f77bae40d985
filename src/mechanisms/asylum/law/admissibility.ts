/** Admissibility, first country of asylum, safe third country and subsequent applications, one constant a provision. */
import { provision, type Provision } from '#kernel';

/** Decided after an appropriate examination, with up-to-date information on the third country. */
export const APR_34_2_C = provision('APR', '34(2)(c)');
/** Two months for admissibility; ten working days after a return decision; a lapse admits nothing. */
export const APR_35_1 = provision('APR', '35(1), first subparagraph');
export const APR_35_1_SECOND = provision('APR', '35(1), second subparagraph');
export const APR_35_1_THIRD = provision('APR', '35(1), third subparagraph');
/** No more than two months more. */
export const APR_35_2 = provision('APR', '35(2)');

/** The determining authority may be authorised under national law to reject an application as inadmissible. */
export const APR_38_1 = provision('APR', '38(1)');
/** First country of asylum. */
export const APR_38_1_A = provision('APR', '38(1)(a)');
/** Safe third country. */
export const APR_38_1_B = provision('APR', '38(1)(b)');
/** Protection granted by another member state. */
export const APR_38_1_C = provision('APR', '38(1)(c)');
/** Relocation by an international criminal court. */
export const APR_38_1_D = provision('APR', '38(1)(d)');
/** Application only after seven working days from the return decision. */
export const APR_38_1_E = provision('APR', '38(1)(e)');
/** A subsequent application without new elements shall be rejected. */
export const APR_38_2 = provision('APR', '38(2)');

/** Before the final decision: a further representation. */
export const APR_55_1 = provision('APR', '55(1)');
/** After it: a subsequent application. */
export const APR_55_2 = provision('APR', '55(2)');
/** New elements that significantly increase the likelihood of protection. */
export const APR_55_3_A = provision('APR', '55(3)(a)');
/** New elements that relate to the ground on which the previous application was inadmissible. */
export const APR_55_3_B = provision('APR', '55(3)(b)');
/** Elements that could have been presented earlier. */
export const APR_55_5 = provision('APR', '55(5)');
/** New elements, or none. */
export const APR_55_7 = provision('APR', '55(7)');
/** Exception from the right to remain. */
export const APR_56 = provision('APR', '56');
export const APR_56_A = provision('APR', '56(a)');
export const APR_56_B = provision('APR', '56(b)');

/** Effective protection: a party that respects the Geneva Convention. */
export const APR_57_1 = provision('APR', '57(1)');
/** Effective protection: the minimum in other cases. */
export const APR_57_2 = provision('APR', '57(2)');

/** First country of asylum: its criteria. */
export const APR_58_1 = provision('APR', '58(1)');
export const APR_58_1_A = provision('APR', '58(1)(a)');
/** Individual assessment. */
export const APR_58_2 = provision('APR', '58(2)');
/** Unaccompanied minors. */
export const APR_58_3 = provision('APR', '58(3)');
/** Not readmitted, or no reply: access to the procedure. */
export const APR_58_5 = provision('APR', '58(5)');

/** Safe third country: its criteria. */
export const APR_59_1 = provision('APR', '59(1)');
export const APR_59_1_D = provision('APR', '59(1)(d)');
/** When the concept may be applied: by designation, or without it to one applicant. */
export const APR_59_4 = provision('APR', '59(4)');
/** Applied to one applicant, the country not being designated. */
export const APR_59_4_B = provision('APR', '59(4)(b)');
/** Individual assessment. */
export const APR_59_5_A = provision('APR', '59(5), first subparagraph, point (a)');
/** Connection, transit or agreement, as amended by Regulation (EU) 2026/463. */
export const APR_59_5_B = provision('APR', '59(5), first subparagraph, point (b)');
export const APR_59_5_B_I = provision('APR', '59(5), first subparagraph, point (b)(i)');
export const APR_59_5_B_II = provision('APR', '59(5), first subparagraph, point (b)(ii)');
export const APR_59_5_B_III = provision('APR', '59(5), first subparagraph, point (b)(iii)');
/** The duty to inform of agreements: its place in Article 59(5) is not established, so the amending act is cited. */
export const STCR_1 = provision('STCR', '1');
/** Unaccompanied minors: best interests, assurance, and no agreement as basis. */
export const APR_59_6 = provision('APR', '59(6)');
/** Agreements of the Union: the conditions may be presumed. */
export const APR_59_7 = provision('APR', '59(7)');
/** Not admitted: access to the procedure. */
export const APR_59_9 = provision('APR', '59(9)');
/** Designated at Union level. */
export const APR_60_1 = provision('APR', '60(1)');
/** Not for whoever is entitled here as a family member. */
export const APR_RECITAL_50 = provision('APR', 'recital 50');

/** Directive 2013/32/EU: the grounds that member states may have. */
export const APD_33_2 = provision('APD', '33(2)');
export const APD_33_2_A = provision('APD', '33(2)(a)');
export const APD_33_2_B = provision('APD', '33(2)(b)');
export const APD_33_2_C = provision('APD', '33(2)(c)');
export const APD_33_2_D = provision('APD', '33(2)(d)');
export const APD_33_2_E = provision('APD', '33(2)(e)');
/** The best interests of the child. */
export const APD_25_6 = provision('APD', '25(6)');
/** First country of asylum. */
export const APD_35 = provision('APD', '35');
/** Safe third country: how the applicant will be treated. */
export const APD_38_1 = provision('APD', '38(1)');
/** National law lays down the rules: connection, method, challenge. */
export const APD_38_2 = provision('APD', '38(2)');
export const APD_38_2_A = provision('APD', '38(2)(a)');
export const APD_38_2_C = provision('APD', '38(2)(c)');
/** Not permitted to enter: access to a procedure. */
export const APD_38_4 = provision('APD', '38(4)');
/** Subsequent applications: new elements that significantly add to the likelihood. */
export const APD_40_3 = provision('APD', '40(3)');
/** Only those that could not be presented earlier without own fault, where national law says so. */
export const APD_40_4 = provision('APD', '40(4)');

/** Passing through a country is no connection with it. */
export const LH: Provision = { act: 'C-564/18' };
/** A designation survives suspended readmission; inadmissibility does not. */
export const ELLINIKO_SYMVOULIO: Provision = { act: 'C-134/23' };
/** Optional; national law must lay down the criteria of the connection and the method. */
export const ALEB: Provision = { act: 'C-718/24' };
/** Protection elsewhere is no ground where life there would be inhuman or degrading. */
export const IBRAHIM: Provision = { act: 'C-297/17' };
