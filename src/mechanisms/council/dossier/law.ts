/** The provisions on how files come about, one constant each, with what it is relied on for. */
import { provision } from '#kernel';

/** The Council legislates with Parliament, makes policy and coordinates: the frame of what has no procedure. */
export const TEU_16_1 = provision('TEU', '16(1)');
/** The Council acts by a qualified majority, save where the Treaties provide otherwise. */
export const TEU_16_3 = provision('TEU', '16(3)');
/** The Council meets in public when it deliberates and votes on a draft legislative act. */
export const TEU_16_8 = provision('TEU', '16(8)');

/** How agreements with third countries and international organisations are negotiated and concluded. */
export const TFEU_218 = provision('TFEU', '218');
/** On a recommendation, the Council authorises the opening of negotiations. */
export const TFEU_218_3 = provision('TFEU', '218(3)');
/** Directives to the negotiator, and a special committee that is consulted. */
export const TFEU_218_4 = provision('TFEU', '218(4)');
/** On a proposal by the negotiator, the Council authorises signing and provisional application. */
export const TFEU_218_5 = provision('TFEU', '218(5)');
/** On a proposal by the negotiator, the Council concludes the agreement. */
export const TFEU_218_6 = provision('TFEU', '218(6)');
/** The Council acts by a qualified majority throughout the procedure; unanimously where the field asks for it. */
export const TFEU_218_8 = provision('TFEU', '218(8)');
/** After Parliament’s consent, in the cases listed. */
export const TFEU_218_6_A = provision('TFEU', '218(6), second subparagraph, point (a)');
/** After consulting Parliament in other cases; without an opinion in time, the Council may act. */
export const TFEU_218_6_B = provision('TFEU', '218(6), second subparagraph, point (b)');
/** The permanent representatives prepare the work of the Council. */
export const TFEU_240_1 = provision('TFEU', '240(1)');
/** A directive binds as to its result and leaves form and methods to the national authorities. */
export const TFEU_288_3 = provision('TFEU', '288, third subparagraph');
/** Special legislative procedures: the Council with Parliament’s participation. */
export const TFEU_289_2 = provision('TFEU', '289(2)');
/** Implementing powers for the Council, in duly justified specific cases. */
export const TFEU_291_2 = provision('TFEU', '291(2)');
/** As long as the Council has not acted, the Commission may alter its proposal; so it may withdraw it (C-409/13). */
export const TFEU_293_2 = provision('TFEU', '293(2)');

/** The ordinary legislative procedure. */
export const TFEU_294 = provision('TFEU', '294');
/** The Commission submits a proposal. */
export const TFEU_294_2 = provision('TFEU', '294(2)');
/** Parliament adopts its position at first reading. */
export const TFEU_294_3 = provision('TFEU', '294(3)');
/** The Council approves it: the act is adopted. */
export const TFEU_294_4 = provision('TFEU', '294(4)');
/** The Council does not: it adopts a position of its own and communicates it. */
export const TFEU_294_5 = provision('TFEU', '294(5)');
/** Within three months of that, Parliament decides. */
export const TFEU_294_7 = provision('TFEU', '294(7)');
/** It approves, or takes no decision: adopted. */
export const TFEU_294_7_A = provision('TFEU', '294(7)(a)');
/** It rejects: deemed not adopted. */
export const TFEU_294_7_B = provision('TFEU', '294(7)(b)');
/** It proposes amendments, on which the Commission delivers an opinion. */
export const TFEU_294_7_C = provision('TFEU', '294(7)(c)');
/** Within three months of receiving them, the Council decides. */
export const TFEU_294_8 = provision('TFEU', '294(8)');
/** It approves all: adopted. */
export const TFEU_294_8_A = provision('TFEU', '294(8)(a)');
/** It does not: the Conciliation Committee is convened within six weeks. */
export const TFEU_294_8_B = provision('TFEU', '294(8)(b)');
/** The committee has six weeks for a joint text. */
export const TFEU_294_10 = provision('TFEU', '294(10)');
/** No joint text in six weeks: deemed not adopted. */
export const TFEU_294_12 = provision('TFEU', '294(12)');
/** Parliament and the Council each have six weeks to adopt the joint text; failing that, not adopted. */
export const TFEU_294_13 = provision('TFEU', '294(13)');
/** Three months are extended by at most one month, six weeks by at most two weeks. */
export const TFEU_294_14 = provision('TFEU', '294(14)');

/** Both Presidents sign what was adopted under the ordinary procedure. */
export const TFEU_297_1_1 = provision('TFEU', '297(1), first subparagraph');
/** The President of the institution signs what it adopted under a special procedure. */
export const TFEU_297_1_2 = provision('TFEU', '297(1), second subparagraph');
/** Legislative acts: published; in force on the date they say, or on the twentieth day after publication. */
export const TFEU_297_1_3 = provision('TFEU', '297(1), third subparagraph');
/** Other acts are signed by the President of the institution. */
export const TFEU_297_2_1 = provision('TFEU', '297(2), first subparagraph');
/** Other acts that are published: in force on the date they say, or on the twentieth day after publication. */
export const TFEU_297_2_2 = provision('TFEU', '297(2), second subparagraph');
/** Decisions that say to whom they are addressed take effect when notified. */
export const TFEU_297_2_3 = provision('TFEU', '297(2), third subparagraph');

/** Draft legislative acts go to national parliaments when they go to Parliament and the Council. */
export const PROTOCOL1_2 = provision('PROTOCOL1', '2');
/** Eight weeks before the provisional agenda, ten days from there to a position; urgent cases excepted. */
export const PROTOCOL1_4 = provision('PROTOCOL1', '4');
/** National parliaments have eight weeks for a reasoned opinion on subsidiarity. */
export const PROTOCOL2_6 = provision('PROTOCOL2', '6');

/** A period of weeks, months or years ends on the same day or date as the day from which it runs. */
export const R1182_3_2_C = provision('R1182', '3(2)(c)');
/** A last day that is no working day gives way to the next. */
export const R1182_3_4 = provision('R1182', '3(4)');
/** Entry into force, application and expiry of acts are not moved off a weekend. */
export const R1182_4_1 = provision('R1182', '4(1)');
/** Nor is a day on which something may or must be done. */
export const R1182_5_1 = provision('R1182', '5(1)');
