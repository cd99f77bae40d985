/** The steps between two states, one constant a provision. Recitals 59 and 64 say why they are short. */
import { provision, type Provision } from '#kernel';

/** On humanitarian grounds another state may be asked; it replies in two months. Silence is no consent. */
export const AMMR_35_2_REPLY = provision('AMMR', '35(2), third subparagraph');
/** A state takes charge, or takes back. */
export const AMMR_36_1 = provision('AMMR', '36(1)');
/** A request within two months of registration. */
export const AMMR_39_1 = provision('AMMR', '39(1)');
/** One month from a hit in Eurodac (irregular crossing, disembarkation) or in the VIS. */
export const AMMR_39_1_HIT = provision('AMMR', '39(1), second subparagraph');
/** No request in time: the state of registration is responsible. */
export const AMMR_39_1_LATE = provision('AMMR', '39(1), third subparagraph');
/** An unaccompanied minor: at any time before a first decision on the substance. */
export const AMMR_39_1_MINOR = provision('AMMR', '39(1), fourth subparagraph');
/** The same words in Dublin III 21(1): the period from a hit never outlasts the one from the application (63 to 74). */
export const MENGESTEAB: Provision = { act: 'C-670/16' };
/** An urgent reply, in a period of at least one week. */
export const AMMR_39_2 = provision('AMMR', '39(2)');
/** A reply within one month. */
export const AMMR_40_1 = provision('AMMR', '40(1)');
/** Two weeks on a hit. */
export const AMMR_40_2 = provision('AMMR', '40(2)');
/** An urgent reply within the period asked, failing that two weeks. */
export const AMMR_40_7 = provision('AMMR', '40(7)');
/** No objection with substantiated reasons in time is acceptance. */
export const AMMR_40_8 = provision('AMMR', '40(8)');
/** A take back notification within two weeks of the hit; being late changes nothing. */
export const AMMR_41_1 = provision('AMMR', '41(1)');
/** Confirmation within two weeks, unless it is shown that another is responsible. */
export const AMMR_41_3 = provision('AMMR', '41(3)');
/** Silence confirms. */
export const AMMR_41_4 = provision('AMMR', '41(4)');
/** A transfer decision within two weeks. */
export const AMMR_42_1 = provision('AMMR', '42(1)');
/** What a court looks at: three things. */
export const AMMR_43_1 = provision('AMMR', '43(1)');
/** Inhuman or degrading treatment. */
export const AMMR_43_1_A = provision('AMMR', '43(1), second subparagraph, point (a)');
/** Circumstances after the decision. */
export const AMMR_43_1_B = provision('AMMR', '43(1), second subparagraph, point (b)');
/** Family and dependency, of persons taken charge of. */
export const AMMR_43_1_C = provision('AMMR', '43(1), second subparagraph, point (c)');
/** An appeal within one to three weeks, as national law says. */
export const AMMR_43_2 = provision('AMMR', '43(2)');
/** No transfer until the first request to suspend is decided, within one month. */
export const AMMR_43_3 = provision('AMMR', '43(3)');
/** Where suspension is granted, the court endeavours to decide within one month. */
export const AMMR_43_3_GRANTED = provision('AMMR', '43(3), fourth subparagraph');
/** Detained: a request or notification within two weeks. */
export const AMMR_45_1 = provision('AMMR', '45(1)');
/** Detained later than registration: one week. */
export const AMMR_45_1_LATER = provision('AMMR', '45(1), second subparagraph');
/** Detained: a reply within one week; silence is acceptance. */
export const AMMR_45_2 = provision('AMMR', '45(2)');
/** Detained: a transfer within five weeks. */
export const AMMR_45_3 = provision('AMMR', '45(3)');
/** One of these missed: detention ends, the ordinary periods go on. */
export const AMMR_45_4 = provision('AMMR', '45(4)');
/** A transfer within six months. */
export const AMMR_46_1 = provision('AMMR', '46(1)');
/** Missed, responsibility shifts; one year for imprisonment, three for absconding and what is like it. */
export const AMMR_46_2 = provision('AMMR', '46(2)');
/** Available again with less than three months left: three months. */
export const AMMR_46_2_AGAIN = provision('AMMR', '46(2), second subparagraph');
/** Transferred by error or against a later judgment: taken back at once. */
export const AMMR_46_3 = provision('AMMR', '46(3)');
/** An extension is told before the period ends. The Regulation stays in force (AMMR 83). */
export const DUBLIN_DETAIL_9_2 = provision('DUBLIN-DETAIL', '9(2)');
/** In a crisis: a request within four months of registration. */
export const CR_12_2_A = provision('CR', '12(2)(a)');
/** A reply within two months. */
export const CR_12_2_B = provision('CR', '12(2)(b)');
/** A notification, or its confirmation, within one month. */
export const CR_12_2_C = provision('CR', '12(2)(c)');
/** A transfer within one year. */
export const CR_12_2_D = provision('CR', '12(2)(d)');
/** Missed, responsibility lies with the state in crisis. */
export const CR_12_3 = provision('CR', '12(3)');
/** No transfers to a state in crisis; after a year responsibility is with the transferring state. */
export const CR_12_4 = provision('CR', '12(4)');
