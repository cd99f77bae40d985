/** The provisions that the journey rests on. What each is relied on for stands in `law-lines.ts`. */
import { provision, type Provision } from '#kernel';

// COM(2024) 670: a proposal. Of its text, Articles 1, 2 and the beginning of 3 could be read; the rest by summaries.
export const DTC_1_1_A = provision('DTC-PROPOSAL', '1(1)(a)');
export const DTC_1_1_B = provision('DTC-PROPOSAL', '1(1)(b)');
export const DTC_1_1_C = provision('DTC-PROPOSAL', '1(1)(c)');
export const DTC_3 = provision('DTC-PROPOSAL', '3');
export const DTC_5 = provision('DTC-PROPOSAL', '5');
/** As a whole, for what is known of it from summaries only. */
export const DTC_PROPOSAL: Provision = { act: 'DTC-PROPOSAL' };
export const DTC_MANDATE: Provision = { act: 'DTC-MANDATE' };
export const DTC_PARLIAMENT: Provision = { act: 'DTC-PARLIAMENT' };
export const DTC_ID_2_3 = provision('DTC-ID-PROPOSAL', '2(3)');

export const SBC_2_5 = provision('SBC', '2(5)');
export const SBC_5_1 = provision('SBC', '5(1)');
export const SBC_6_1 = provision('SBC', '6(1)');
export const SBC_6_1_A_I = provision('SBC', '6(1)(a)(i)');
export const SBC_6_1_A_II = provision('SBC', '6(1)(a)(ii)');
export const SBC_6_1_B = provision('SBC', '6(1)(b)');
export const SBC_6_1_C = provision('SBC', '6(1)(c)');
export const SBC_6_1_D = provision('SBC', '6(1)(d)');
export const SBC_6_1_E = provision('SBC', '6(1)(e)');
export const SBC_6_5_A = provision('SBC', '6(5)(a)');
export const SBC_8_2 = provision('SBC', '8(2)');
export const SBC_8_3_A = provision('SBC', '8(3)(a)');
export const SBC_8_3_G = provision('SBC', '8(3)(g)');
export const SBC_14_2 = provision('SBC', '14(2)');
/** In Part B the standard form for refusing entry at the border. */
export const SBC_ANNEX_V: Provision = { act: 'SBC', annex: 'V' };
export const SBC_15 = provision('SBC', '15');

export const GDPR_4_7 = provision('GDPR', '4(7)');
export const GDPR_4_8 = provision('GDPR', '4(8)');
export const GDPR_4_11 = provision('GDPR', '4(11)');
export const GDPR_5_1_E = provision('GDPR', '5(1)(e)');
export const GDPR_7_3 = provision('GDPR', '7(3)');
export const GDPR_26 = provision('GDPR', '26');
export const GDPR_28 = provision('GDPR', '28');
export const GDPR_32 = provision('GDPR', '32');

export const RFC_7516 = provision('RFC 7516', '§ 5');
