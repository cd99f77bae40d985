/** The asylum border procedure, its capacity, crises, and the return border procedure: one constant a provision. */
import { provision, type Provision } from '#kernel';

/** When a border procedure may be applied: after screening, before entry, without entry conditions, in four cases. */
export const APR_43_1 = provision('APR', '43(1)');
/** Who is not let in after the border procedure, for lack of a right to remain. */
export const APR_43_3 = provision('APR', '43(3)');
/** What may be decided there: inadmissibility. */
export const APR_44_1_A = provision('APR', '44(1)(a)');
/** What may be decided there: the merits, on the grounds 42(1)(a) to (g) and (j), and 42(3)(b). */
export const APR_44_1_B = provision('APR', '44(1)(b)');
/** Whom to choose first above capacity. */
export const APR_44_2 = provision('APR', '44(2)');
/** First: a higher prospect of return. */
export const APR_44_2_A = provision('APR', '44(2)(a)');
/** First: a danger on serious grounds. */
export const APR_44_2_B = provision('APR', '44(2)(b)');
/** First: no minors and their family members. */
export const APR_44_2_C = provision('APR', '44(2)(c)');
/** When it must be applied: 42(1)(c), (f) and (j). */
export const APR_45_1 = provision('APR', '45(1)');
/** Family unity where the ground is a danger. */
export const APR_45_2 = provision('APR', '45(2)');
/** The Commission recommends suspension for families with minors. */
export const APR_45_4 = provision('APR', '45(4)');
/** The adequate capacity of the Union. */
export const APR_46 = provision('APR', '46');
/** The adequate capacity of each state and its yearly maximum, by implementing act. */
export const APR_47_1 = provision('APR', '47(1)');
/** Capacity reached: (j) is no longer mandatory. */
export const APR_47_2 = provision('APR', '47(2)');
/** Yearly maximum examined: (c) and (j) are no longer mandatory; (f) and 42(3)(b) remain. */
export const APR_47_3 = provision('APR', '47(3)');
/** The formula. */
export const APR_47_4 = provision('APR', '47(4)');
/** A state whose capacity is reached may notify. */
export const APR_48_1 = provision('APR', '48(1)');
/** Having notified, it need not take (j) to the border procedure while the capacity is reached. */
export const APR_48_2 = provision('APR', '48(2)');
/** From the day after the notification, for the rest of the calendar year. */
export const APR_48_4 = provision('APR', '48(4)');
/** The yearly maximum: notified, verified, authorised. */
export const APR_50 = provision('APR', '50');
/** Lodging within five days of registration; lateness changes nothing in the procedure. */
export const APR_51_1 = provision('APR', '51(1)');
/** Twelve weeks from registration. */
export const APR_51_2 = provision('APR', '51(2)');
/** Sixteen weeks after relocation to a state that applies the border procedure. */
export const APR_51_2_SUB3 = provision('APR', '51(2), third subparagraph');
/** After relocation a border procedure may be applied where its conditions were met before. */
export const APR_52_2 = provision('APR', '52(2)');
/** Unaccompanied minors: only on 42(3)(b). */
export const APR_53_1 = provision('APR', '53(1)');
/** Grounds that are not or no longer applicable. */
export const APR_53_2_A = provision('APR', '53(2)(a)');
/** Special reception needs without support. */
export const APR_53_2_B = provision('APR', '53(2)(b)');
/** Special procedural needs without support. */
export const APR_53_2_C = provision('APR', '53(2)(c)');
/** Medical reasons. */
export const APR_53_2_D = provision('APR', '53(2)(d)');
/** Detention without its conditions. */
export const APR_53_2_E = provision('APR', '53(2)(e)');

/** The return border procedure: at most twelve weeks. */
export const RBPR_4_2 = provision('RBPR', '4(2)');
/** Six weeks more in a crisis. */
export const RBPR_6_1_A = provision('RBPR', '6(1)(a)');

/** Registration within four weeks in a crisis. */
export const CR_10_1 = provision('CR', '10(1)');
/** In mass arrivals only under the first decision. */
export const CR_10_4 = provision('CR', '10(4)');
/** At once, for ten days from the day after the request. */
export const CR_10_6 = provision('CR', '10(6)');
/** The border procedure six weeks longer, not on top of the sixteen weeks. */
export const CR_11_1 = provision('CR', '11(1)');
/** Contingency measures do not suffice: (j) is not mandatory. */
export const CR_11_2 = provision('CR', '11(2)');
/** The threshold for the mandatory border procedure lowered to 5 %. */
export const CR_11_3 = provision('CR', '11(3)');
/** Merits may be decided at the border up to 50 %. */
export const CR_11_4 = provision('CR', '11(4)');
/** Instrumentalisation: merits of all may be decided at the border. */
export const CR_11_6 = provision('CR', '11(6)');
/** Carve-out of children under twelve with their family, and of special needs. */
export const CR_11_7 = provision('CR', '11(7)');

/** Before the Pact: an unaccompanied minor at the border on six grounds only. */
export const APD_25_6_B = provision('APD', '25(6)(b)');
/** Before the Pact: border procedures in law, for admissibility and for 31(8). */
export const APD_43_1 = provision('APD', '43(1)');
/** Before the Pact: without a decision within four weeks, entry. */
export const APD_43_2 = provision('APD', '43(2)');

/** The numbers for each state from 12 June 2026 to 14 October 2027. */
export const CAPACITY_DECISION: Provision = { act: 'CAPACITY2024' };
