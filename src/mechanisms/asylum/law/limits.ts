/** The steps of the procedure and their time limits, one constant a provision. */
import { provision } from '#kernel';

/** Registration: five days from when the application is made. */
export const APR_27_1 = provision('APR', '27(1)');
/** Another authority passes it on within three working days; five days from then. */
export const APR_27_3 = provision('APR', '27(3)');
/** Fifteen days where disproportionate numbers apply at the same time. */
export const APR_27_5 = provision('APR', '27(5)');
/** Only after the screening of Article 5(1) of the Screening Regulation has ended. */
export const APR_27_7 = provision('APR', '27(7)');
/** Lodging: 21 days from registration. */
export const APR_28_1 = provision('APR', '28(1)');
/** After a transfer: 21 days from when the applicant identifies themselves in the responsible state. */
export const APR_28_2 = provision('APR', '28(2)');
/** An appointment within two months from registration where disproportionate numbers apply. */
export const APR_28_5 = provision('APR', '28(5)');
/** Accelerated: three months from lodging. */
export const APR_35_3 = provision('APR', '35(3)');
/** Regular: six months from lodging. */
export const APR_35_4 = provision('APR', '35(4)');
/** Regular: at most six months more. */
export const APR_35_5 = provision('APR', '35(5)');
/** After a transfer the time runs from lodging in the responsible state. */
export const APR_35_6 = provision('APR', '35(6)');
/** Postponed for an uncertain situation in the country of origin: reviewed at least every four months, 21 months at most. */
export const APR_35_7 = provision('APR', '35(7)');
/** Explicit withdrawal, in writing, in person or by the legal adviser. */
export const APR_40_1 = provision('APR', '40(1)');
/** Rejected on the merits all the same, where they were already found wanting. */
export const APR_40_4 = provision('APR', '40(4)');
/** Implicit withdrawal, on any of six grounds. */
export const APR_41_1_A = provision('APR', '41(1)(a)');
export const APR_41_1_B = provision('APR', '41(1)(b)');
export const APR_41_1_C = provision('APR', '41(1)(c)');
export const APR_41_1_D = provision('APR', '41(1)(d)');
export const APR_41_1_E = provision('APR', '41(1)(e)');
export const APR_41_1_F = provision('APR', '41(1)(f)');
/** Rejected on the merits all the same, where they were already found wanting. */
export const APR_41_5 = provision('APR', '41(5)');
/** Registration under the Directive: three working days. */
export const APD_6_1 = provision('APD', '6(1), first subparagraph');
/** Made to an authority that does not register: six working days. */
export const APD_6_1_2 = provision('APD', '6(1), second subparagraph');
/** Ten working days where many apply at the same time. */
export const APD_6_5 = provision('APD', '6(5)');
/** Under the Directive: six months from lodging. */
export const APD_31_3 = provision('APD', '31(3), first subparagraph');
/** After a Dublin transfer: from when the responsible state has taken charge. */
export const APD_31_3_2 = provision('APD', '31(3), second subparagraph');
/** At most nine months more. */
export const APD_31_3_3 = provision('APD', '31(3), third subparagraph');
/** By way of exception, three months beyond. */
export const APD_31_3_4 = provision('APD', '31(3), fourth subparagraph');
/** Postponed for an uncertain situation in the country of origin: reviewed at least every six months. */
export const APD_31_4 = provision('APD', '31(4)');
/** In any event 21 months from lodging. */
export const APD_31_5 = provision('APD', '31(5)');
