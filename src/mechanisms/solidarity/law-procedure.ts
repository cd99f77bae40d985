/** Provisions with dates and periods: the yearly cycle, relocation (67), offsets of one case (63(8)). */
import { provision } from '#kernel';

/** States and agencies deliver information by 1 June. */
export const ART_9_7 = provision('AMMR', '9(7)');
/** The preparedness mechanism meets in the first half of July. */
export const ART_9_8 = provision('AMMR', '9(8)');
/** Updated information by 1 September. */
export const ART_9_9 = provision('AMMR', '9(9)');
/** Consolidated assessment by 30 September. */
export const ART_9_10 = provision('AMMR', '9(10)');
/** The annual report by 15 October. */
export const ART_9_4 = provision('AMMR', '9(4)');
/** The decision on the situation of each state, with the report. */
export const ART_11_4 = provision('AMMR', '11(4)');
/** The proposal for the pool, with the report. */
export const ART_12_6 = provision('AMMR', '12(6)');
/** The High-Level Forum within 15 days. */
export const ART_13_2 = provision('AMMR', '13(2)');
/** The first Technical-Level Forum after adoption. */
export const ART_14_5 = provision('AMMR', '14(5)');
/** A forum within 10 days after a notification of need. */
export const ART_58_3 = provision('AMMR', '58(3)');
/** A notification of pressure gives reasons. */
export const ART_59_2 = provision('AMMR', '59(2)');
/** Insufficient capacity found by the Council: the High-Level Forum within a week after the Commission decision. */
export const ART_59_7 = provision('AMMR', '59(7)');
/** The Commission assesses a request for deduction within four weeks. */
export const ART_61_3 = provision('AMMR', '61(3)');
export const ART_62_4 = provision('AMMR', '62(4)');
/** Security threats are not relocated. */
export const ART_67_2 = provision('AMMR', '67(2)');
/** Nor are persons for whom the beneficiary is responsible under family criteria. */
export const ART_67_5 = provision('AMMR', '67(5)');
/** The contributing state answers within a week, two where complex; silence is acceptance. */
export const ART_67_9 = provision('AMMR', '67(9)');
/** The transfer decision within a week. */
export const ART_67_10 = provision('AMMR', '67(10)');
/** The transfer within four weeks. */
export const ART_67_11 = provision('AMMR', '67(11)');
/** Relocation goes on after the Council act has expired. */
export const ART_67_12 = provision('AMMR', '67(12)');
/** The reply to a request for offsets within 30 days. */
export const ART_69_1 = provision('AMMR', '69(1)');
/** The yearly review. */
export const ART_79 = provision('AMMR', '79');
/** Which cases qualify for an offset. */
export const ART_63_8 = provision('AMMR', '63(8)');
export const ART_63_8_A = provision('AMMR', '63(8)(a)');
export const ART_63_8_B = provision('AMMR', '63(8)(b)');
export const ART_63_8_C = provision('AMMR', '63(8)(c)');
export const ART_63_8_D = provision('AMMR', '63(8)(d)');
export const ART_63_8_E = provision('AMMR', '63(8)(e)');
export const ART_63_8_F = provision('AMMR', '63(8)(f)');
/** Finally rejected persons may be included. */
export const ART_63_9 = provision('AMMR', '63(9)');
/** Time limits to request that a state takes charge: two months, one after a Eurodac or VIS hit. */
export const ART_39_1 = provision('AMMR', '39(1)');
/** The time limit to transfer: six months. */
export const ART_46_1 = provision('AMMR', '46(1)');
/** One year if imprisoned, three if absconding. */
export const ART_46_2 = provision('AMMR', '46(2)');
/** The day of the event is not counted. */
export const ART_75_A = provision('AMMR', '75(a)');
/** An end on a Saturday, Sunday or official holiday moves to the next working day. */
export const ART_75_D = provision('AMMR', '75(d)');
