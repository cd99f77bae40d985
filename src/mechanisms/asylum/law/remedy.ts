/** Decisions, and what may be done against them, one constant a provision. */
import { provision } from '#kernel';

/** The decision, in writing, notified as soon as possible. */
export const APR_36_1 = provision('APR', '36(1)');
/** The reasons of a rejection, in fact and in law. */
export const APR_36_2 = provision('APR', '36(2)');
/** How to challenge it, in writing. */
export const APR_36_3 = provision('APR', '36(3)');
/** A return decision with, or at once after, a rejection. */
export const APR_37 = provision('APR', '37');
/** An explicit withdrawal is final: no appeal. */
export const APR_40_3 = provision('APR', '40(3)');
/** Decisions against which there is an effective remedy. */
export const APR_67_1 = provision('APR', '67(1), first subparagraph');
/** National law may provide none where protection ended by renunciation, naturalisation or protection elsewhere. */
export const APR_67_1_2 = provision('APR', '67(1), second subparagraph');
/** Of persons with subsidiary protection, against the refusal of refugee status. */
export const APR_67_2 = provision('APR', '67(2)');
/** Five to ten days. */
export const APR_67_7_A = provision('APR', '67(7)(a)');
/** Two weeks to one month. */
export const APR_67_7_B = provision('APR', '67(7)(b)');
/** The time limits that national law lays down; they run from notification (67(8)). */
export const APR_67_7 = provision('APR', '67(7)');
/** The right to remain until the time for appeal has passed, or the outcome at first instance. */
export const APR_68_2 = provision('APR', '68(2)');
/** No such right: unfounded, in either of two procedures. */
export const APR_68_3_A = provision('APR', '68(3)(a)');
/** No such right: unfounded in an accelerated examination. */
export const APR_68_3_A_I = provision('APR', '68(3)(a)(i)');
/** No such right: unfounded in the border procedure, save of unaccompanied minors. */
export const APR_68_3_A_II = provision('APR', '68(3)(a)(ii)');
/** No such right: inadmissible under 38(1)(a), (b) (since Regulation 2026/463), (d), (e) or 38(2), save of unaccompanied minors at the border. */
export const APR_68_3_B = provision('APR', '68(3)(b)');
/** No such right: implicitly withdrawn. */
export const APR_68_3_C = provision('APR', '68(3)(c)');
/** No such right: a subsequent application that is unfounded. */
export const APR_68_3_D = provision('APR', '68(3)(d)');
/** No such right: protection withdrawn from who is excluded or a danger. */
export const APR_68_3_E = provision('APR', '68(3)(e)');
/** No such right in any of five cases. */
export const APR_68_3 = provision('APR', '68(3)');
/** A court may then allow it, on request or of its own motion. */
export const APR_68_4 = provision('APR', '68(4)');
/** At least five days from notification to ask for it. */
export const APR_68_5_A = provision('APR', '68(5)(a)');
/** No removal while it can be asked for, or is being decided. */
export const APR_68_5_D = provision('APR', '68(5)(d)');
/** Save, where national law says so, of subsequent applicants whose appeal is merely to delay removal. */
export const APR_68_6 = provision('APR', '68(6)');
/** No right to remain on further appeal; a court may allow it. */
export const APR_68_7 = provision('APR', '68(7)');
/** Reasonable time limits, which national law sets. */
export const APD_46_4 = provision('APD', '46(4)');
/** The right to remain pending the outcome. */
export const APD_46_5 = provision('APD', '46(5)');
/** A court rules on it instead, in four cases. */
export const APD_46_6 = provision('APD', '46(6)');
/** The first: manifestly unfounded or accelerated, save for late entry alone. */
export const APD_46_6_A = provision('APD', '46(6)(a)');
/** The second: inadmissible for protection in a member state, first country of asylum, or nothing new. */
export const APD_46_6_B = provision('APD', '46(6)(b)');
/** The third: reopening refused. The fourth, European safe third countries (Article 39), is left out. */
export const APD_46_6_C = provision('APD', '46(6)(c)');
/** At the border only with interpretation, legal assistance and a week to prepare. */
export const APD_46_7 = provision('APD', '46(7)');
