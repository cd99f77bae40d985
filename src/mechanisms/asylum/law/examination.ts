/** The accelerated examination, one constant a provision. */
import { provision } from '#kernel';

/** Neither accelerated nor at the border where the support that the applicant needs cannot be given there. */
export const APR_21_2 = provision('APR', '21(2)');
/** Which applications may be examined with priority. */
export const APR_34_5 = provision('APR', '34(5)');
/** National law may let an unfounded application be declared manifestly unfounded on a ground of 42(1) or (3). */
export const APR_39_4 = provision('APR', '39(4)');
/** The examination on the merits shall be accelerated on any of ten grounds. */
export const APR_42_1 = provision('APR', '42(1)');
/** Only issues that are not relevant were raised. */
export const APR_42_1_A = provision('APR', '42(1)(a)');
/** Inconsistent, false or improbable representations make the claim clearly unconvincing. */
export const APR_42_1_B = provision('APR', '42(1)(b)');
/** The authorities were intentionally misled, or a document was disposed of in bad faith. */
export const APR_42_1_C = provision('APR', '42(1)(c)');
/** The application serves merely to delay, frustrate or prevent a removal. */
export const APR_42_1_D = provision('APR', '42(1)(d)');
/** A danger to national security or public order, or an expulsion for serious reasons of them. */
export const APR_42_1_F = provision('APR', '42(1)(f)');
/** A subsequent application which is not inadmissible. */
export const APR_42_1_G = provision('APR', '42(1)(g)');
/** Unlawful entry or stay, and no application as soon as possible. */
export const APR_42_1_H = provision('APR', '42(1)(h)');
/** Lawful entry, and no application as soon as possible. */
export const APR_42_1_I = provision('APR', '42(1)(i)');
/** A guidance note of the Asylum Agency is the reference for a significant change. */
export const APR_42_1_SUB2 = provision('APR', '42(1), second subparagraph');
/** A case too complex may continue as a regular examination; the applicant is informed. */
export const APR_42_2 = provision('APR', '42(2)');
/** An unaccompanied minor’s examination may be accelerated on five grounds only. */
export const APR_42_3 = provision('APR', '42(3)');
/** Of an unaccompanied minor: a safe country of origin. */
export const APR_42_3_A = provision('APR', '42(3)(a)');
/** Of an unaccompanied minor: a danger, or an expulsion for it. */
export const APR_42_3_B = provision('APR', '42(3)(b)');
/** Of an unaccompanied minor: a subsequent application which is not inadmissible. */
export const APR_42_3_C = provision('APR', '42(3)(c)');
/** Of an unaccompanied minor: the authorities were misled. */
export const APR_42_3_D = provision('APR', '42(3)(d)');
/** Of an unaccompanied minor: a nationality of which 20 % or fewer of the decisions grant protection. */
export const APR_42_3_E = provision('APR', '42(3)(e)');

/** Before the Pact: no accelerated or border procedure where adequate support cannot be given in it. */
export const APD_24_3 = provision('APD', '24(3)');
/** Before the Pact: an unaccompanied minor’s examination may be accelerated on three grounds only. */
export const APD_25_6_A = provision('APD', '25(6)(a)');
/** Before the Pact: a state may accelerate, or examine at the border, on ten grounds. */
export const APD_31_8 = provision('APD', '31(8)');
/** Before the Pact: only issues that are not relevant. */
export const APD_31_8_A = provision('APD', '31(8)(a)');
/** Before the Pact: the authorities were misled on identity or nationality. */
export const APD_31_8_C = provision('APD', '31(8)(c)');
/** Before the Pact: a document disposed of in bad faith. */
export const APD_31_8_D = provision('APD', '31(8)(d)');
/** Before the Pact: a clearly unconvincing claim. */
export const APD_31_8_E = provision('APD', '31(8)(e)');
/** Before the Pact: a subsequent application which is not inadmissible. */
export const APD_31_8_F = provision('APD', '31(8)(f)');
/** Before the Pact: merely to delay or frustrate a removal. */
export const APD_31_8_G = provision('APD', '31(8)(g)');
/** Before the Pact: unlawful entry or stay, and no application as soon as possible. */
export const APD_31_8_H = provision('APD', '31(8)(h)');
/** Before the Pact: a refusal to have fingerprints taken. */
export const APD_31_8_I = provision('APD', '31(8)(i)');
/** Before the Pact: a danger to national security or public order, or an expulsion for it. */
export const APD_31_8_J = provision('APD', '31(8)(j)');
