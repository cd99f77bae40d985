/** Which state is responsible, one constant a provision. Recitals 43 and 50 to 57 say why. */
import { provision } from '#kernel';

/** Who is family: spouse or partner, minor children, of a minor the parents; formed before one of them arrived. */
export const AMMR_2_8 = provision('AMMR', '2(8)');
/** A relative: an adult aunt or uncle, or a grandparent. */
export const AMMR_2_9 = provision('AMMR', '2(9)');
/** A diploma: one academic year on the territory, ISCED level 2 or more, no distance learning. */
export const AMMR_2_15 = provision('AMMR', '2(15)');
/** No criterion: the state of first registration. */
export const AMMR_16_2 = provision('AMMR', '16(2)');
/** Inhuman or degrading treatment where the criteria point: the next criterion, in the end the state that cannot transfer. */
export const AMMR_16_3 = provision('AMMR', '16(3)');
/** A threat to internal security: the state that carried out the check, without a request. */
export const AMMR_16_4 = provision('AMMR', '16(4)');
/** The application is made in the state of first entry. */
export const AMMR_17_1 = provision('AMMR', '17(1)');
/** With a valid residence document or visa, in the state that issued it. */
export const AMMR_17_2 = provision('AMMR', '17(2)');
/** With one that is no longer valid, where the person is. */
export const AMMR_17_2_ENDED = provision('AMMR', '17(2), second subparagraph');
/** The criteria apply in the order in which they are set out. */
export const AMMR_24_1 = provision('AMMR', '24(1)');
/** By the situation when the application was first registered. */
export const AMMR_24_2 = provision('AMMR', '24(2)');
/** Unaccompanied minors (2(11)): only Article 25, in the order of its paragraphs. */
export const AMMR_25_1 = provision('AMMR', '25(1)');
/** Where a family member or sibling is legally present. */
export const AMMR_25_2 = provision('AMMR', '25(2)');
/** Where a relative is who can take care of the minor. */
export const AMMR_25_3 = provision('AMMR', '25(3)');
/** In several states: the best interests of the child. */
export const AMMR_25_4 = provision('AMMR', '25(4)');
/** Nobody: where it was first registered, if that is in the best interests of the child. */
export const AMMR_25_5 = provision('AMMR', '25(5)');
/** A family member with protection or long-term residence. */
export const AMMR_26_1 = provision('AMMR', '26(1)');
/** A family member who had protection and became a citizen. */
export const AMMR_26_2 = provision('AMMR', '26(2)');
/** The same for children born after the family member arrived. */
export const AMMR_26_3 = provision('AMMR', '26(3)');
/** A family member whose own application awaits its first decision. */
export const AMMR_27 = provision('AMMR', '27');
/** A family that would be separated: the state of the largest number. */
export const AMMR_28_A = provision('AMMR', '28(a)');
/** Else the state of the oldest. */
export const AMMR_28_B = provision('AMMR', '28(b)');
/** A valid residence document. */
export const AMMR_29_1 = provision('AMMR', '29(1)');
/** A valid visa; the represented state where it was issued on its behalf. */
export const AMMR_29_2 = provision('AMMR', '29(2)');
/** Several: the residence document with the longest stay, then the latest expiry. */
export const AMMR_29_3_A = provision('AMMR', '29(3)(a)');
/** Several visas of one type: the latest expiry. */
export const AMMR_29_3_B = provision('AMMR', '29(3)(b)');
/** Several visas of different types: the longest validity, then the latest expiry. */
export const AMMR_29_3_C = provision('AMMR', '29(3)(c)');
/** No longer valid, for less than three years (residence documents) or 18 months (visas) before registration. */
export const AMMR_29_4 = provision('AMMR', '29(4)');
/** Fraud frees the issuing state only where it came after the issue. */
export const AMMR_29_5 = provision('AMMR', '29(5)');
/** Months within which an ended residence document or visa still counts (29(4)); the last day is no longer within. */
export const ENDED_MONTHS = { 'residence-document': 36, visa: 18 } as const;
/** A diploma, of less than six years before registration. */
export const AMMR_30_1 = provision('AMMR', '30(1)');
/** Months within which a diploma counts (30(1)); the last day is no longer within. */
export const DIPLOMA_MONTHS = 72;
/** Several diplomas: the longest study, then the most recent. */
export const AMMR_30_2 = provision('AMMR', '30(2)');
/** Entry through a state that asks no visa. */
export const AMMR_31_1 = provision('AMMR', '31(1)');
/** Registered in another that asks none either: that one. */
export const AMMR_31_2 = provision('AMMR', '31(2)');
/** Made in the international transit area of an airport. */
export const AMMR_32 = provision('AMMR', '32');
/** Irregular crossing from a third country; it ceases where registration came more than 20 months after. */
export const AMMR_33_1 = provision('AMMR', '33(1)');
/** Disembarked after search and rescue; it ceases where registration came more than 12 months after. */
export const AMMR_33_2 = provision('AMMR', '33(2)');
/** Relocated after that: the state of relocation. */
export const AMMR_33_3 = provision('AMMR', '33(3)');
/** Months after which an entry no longer counts (33); the last day still does. */
export const ENTRY_MONTHS = { 'irregular-crossing': 20, disembarkation: 12 } as const;
/** Dependent persons are kept together. */
export const AMMR_34_1 = provision('AMMR', '34(1)');
/** In another state: that one, unless the applicant cannot travel. */
export const AMMR_34_2 = provision('AMMR', '34(2)');
/** A state may examine what was registered with it. */
export const AMMR_35_1 = provision('AMMR', '35(1)');
/** It may ask another on humanitarian grounds, with consent, before a first decision. */
export const AMMR_35_2 = provision('AMMR', '35(2)');
/** A state becomes responsible by a residence document, by Article 35, for the child's sake, or by a missed transfer. */
export const AMMR_37_1 = provision('AMMR', '37(1)');
/** Fifteen months after a final decision in the border procedure. */
export const AMMR_37_2 = provision('AMMR', '37(2)');
/** Not while a take back procedure is pending. */
export const AMMR_37_3 = provision('AMMR', '37(3)');
/** At least nine months outside the territory, without a valid residence document of the state responsible. */
export const AMMR_37_4 = provision('AMMR', '37(4)');
/** Return carried out, as Eurodac shows. */
export const AMMR_37_5 = provision('AMMR', '37(5)');
/** After a final decision in the border procedure (37(2)). */
export const BORDER_REJECTION_MONTHS = 15;
/** Of absence (37(4)); the last day is enough. */
export const ABSENCE_MONTHS = 9;
/** When an offset is possible for a person. */
export const AMMR_63_8 = provision('AMMR', '63(8)');
/** After relocation: Part III without 16(2), 17, 25(5), 29, 30 and 33(1) and (2), in the end the state of relocation. */
export const AMMR_68_2 = provision('AMMR', '68(2)');
