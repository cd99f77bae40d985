/** Dublin III, for applications registered before 1 July 2026, one constant a provision. */
import { provision, type Provision } from '#kernel';

/** Where no criterion designates a state: the first in which the application was lodged. */
export const DUBLIN_3_2 = provision('DUBLIN3', '3(2)');
/** Systemic flaws that bring a risk of inhuman treatment: the criteria are examined on. */
export const DUBLIN_3_2_FLAWS = provision('DUBLIN3', '3(2), second subparagraph');
/** No other state left: the determining state. */
export const DUBLIN_3_2_DETERMINING = provision('DUBLIN3', '3(2), third subparagraph');
/** The criteria in their order. */
export const DUBLIN_7_1 = provision('DUBLIN3', '7(1)');
/** By the situation when the application was first lodged. */
export const DUBLIN_7_2 = provision('DUBLIN3', '7(2)');
/** An unaccompanied minor: family or a sibling legally present. */
export const DUBLIN_8_1 = provision('DUBLIN3', '8(1)');
/** A relative legally present who can take care. */
export const DUBLIN_8_2 = provision('DUBLIN3', '8(2)');
/** In several states: what is in the best interests. */
export const DUBLIN_8_3 = provision('DUBLIN3', '8(3)');
/** Without family: where the minor lodged the application. */
export const DUBLIN_8_4 = provision('DUBLIN3', '8(4)');
/** Lodged in several states: where the minor is present after having lodged there (on 6(2) of Dublin II). */
export const MA: Provision = { act: 'C-648/11' };
/** A family member with international protection. */
export const DUBLIN_9 = provision('DUBLIN3', '9');
/** A family member whose application has had no first decision on the substance. */
export const DUBLIN_10 = provision('DUBLIN3', '10');
/** Family members who apply together: the state of the largest number. */
export const DUBLIN_11_A = provision('DUBLIN3', '11(a)');
/** Failing that, of the oldest. */
export const DUBLIN_11_B = provision('DUBLIN3', '11(b)');
/** A valid residence document. */
export const DUBLIN_12_1 = provision('DUBLIN3', '12(1)');
/** A valid visa; issued for another state, that state. */
export const DUBLIN_12_2 = provision('DUBLIN3', '12(2)');
/** Several: the longest right, else the latest expiry. */
export const DUBLIN_12_3 = provision('DUBLIN3', '12(3)');
/** Expired: documents less than two years before, visas less than six months. */
export const DUBLIN_12_4 = provision('DUBLIN3', '12(4)');
/** Expired longer ago: the state where the application is lodged. */
export const DUBLIN_12_4_LONGER = provision('DUBLIN3', '12(4), second subparagraph');
/** Fraud after issue frees the state that issued it. */
export const DUBLIN_12_5 = provision('DUBLIN3', '12(5)');
/** Irregular entry, for twelve months. */
export const DUBLIN_13_1 = provision('DUBLIN3', '13(1)');
/** The twelve months are looked at when the application was first lodged; a tolerated crossing is irregular as well. */
export const AS_SLOVENIA: Provision = { act: 'C-490/16' };
/** A stay of at least five months. */
export const DUBLIN_13_2 = provision('DUBLIN3', '13(2)');
/** Entry where no visa is needed. */
export const DUBLIN_14_1 = provision('DUBLIN3', '14(1)');
/** Lodged in another state that asks no visa: that state. */
export const DUBLIN_14_2 = provision('DUBLIN3', '14(2)');
/** In the transit area of an airport. */
export const DUBLIN_15 = provision('DUBLIN3', '15');
/** A dependent person is kept or brought together with child, sibling or parent. */
export const DUBLIN_16_1 = provision('DUBLIN3', '16(1)');
/** Where that person is; where the applicant is, if health prevents travel. */
export const DUBLIN_16_2 = provision('DUBLIN3', '16(2)');
/** A state may examine what is lodged with it. */
export const DUBLIN_17_1 = provision('DUBLIN3', '17(1)');
/** Or accept an applicant on humanitarian grounds. */
export const DUBLIN_17_2 = provision('DUBLIN3', '17(2)');
/** A residence document moves the obligations to the state that issued it. */
export const DUBLIN_19_1 = provision('DUBLIN3', '19(1)');
/** Three months outside end them. */
export const DUBLIN_19_2 = provision('DUBLIN3', '19(2)');
/** So does a return that was carried out. */
export const DUBLIN_19_3 = provision('DUBLIN3', '19(3)');
/** A take charge request within three months of the application. */
export const DUBLIN_21_1 = provision('DUBLIN3', '21(1)');
/** Two months from a Eurodac hit. */
export const DUBLIN_21_1_HIT = provision('DUBLIN3', '21(1), second subparagraph');
/** Too late: the state where the application was lodged. */
export const DUBLIN_21_1_LATE = provision('DUBLIN3', '21(1), third subparagraph');
/** A reply within two months. */
export const DUBLIN_22_1 = provision('DUBLIN3', '22(1)');
/** An urgent one within one month at most. */
export const DUBLIN_22_6 = provision('DUBLIN3', '22(6)');
/** Silence is acceptance. */
export const DUBLIN_22_7 = provision('DUBLIN3', '22(7)');
/** A take back request, where a new application was lodged: two months from the hit, else three from it. */
export const DUBLIN_23_2 = provision('DUBLIN3', '23(2)');
/** Too late: the state of the new application. */
export const DUBLIN_23_3 = provision('DUBLIN3', '23(3)');
/** Where none was lodged: two months from the hit, else three from when it became known. */
export const DUBLIN_24_2 = provision('DUBLIN3', '24(2)');
/** Too late: the person is given the opportunity to lodge one. */
export const DUBLIN_24_3 = provision('DUBLIN3', '24(3)');
/** A reply within one month, two weeks on a hit. */
export const DUBLIN_25_1 = provision('DUBLIN3', '25(1)');
/** Silence is acceptance. */
export const DUBLIN_25_2 = provision('DUBLIN3', '25(2)');
/** An effective remedy against a transfer decision, in fact and in law. */
export const DUBLIN_27_1 = provision('DUBLIN3', '27(1)');
/** It covers every rule by which the state responsible was determined. */
export const GHEZELBASH: Provision = { act: 'C-63/15' };
/** A suspensive appeal. */
export const DUBLIN_27_3 = provision('DUBLIN3', '27(3)');
/** Detained: request in one month, reply in two weeks, transfer in six weeks. */
export const DUBLIN_28_3 = provision('DUBLIN3', '28(3)');
/** A transfer within six months. */
export const DUBLIN_29_1 = provision('DUBLIN3', '29(1)');
/** Missed, responsibility shifts; one year for imprisonment, eighteen months for absconding. */
export const DUBLIN_29_2 = provision('DUBLIN3', '29(2)');
/** Told before the six months end, it is enough to say that the person absconded and the new limit. */
export const JAWO: Provision = { act: 'C-163/17' };
/** How periods are counted; days off count, and nothing says that the last day moves. */
export const DUBLIN_42 = provision('DUBLIN3', '42');
