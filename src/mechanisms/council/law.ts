/** The provisions on voting in the Council, one constant each, with what it is relied on for. */
import { provision } from '#kernel';

/** 55 % of the members, at least fifteen, with 65 % of the population; a blocking minority of at least four. */
export const TEU_16_4 = provision('TEU', '16(4)');
/** A simple majority is one of the component members. */
export const TFEU_238_1 = provision('TFEU', '238(1)');
/** Without a proposal of the Commission or the High Representative: 72 % of the members. */
export const TFEU_238_2 = provision('TFEU', '238(2)');
/** Where not all members take part: 55 % and 65 % of those who do, and what blocks then. */
export const TFEU_238_3_A = provision('TFEU', '238(3)(a)');
/** The same without such a proposal: 72 % and 65 %. */
export const TFEU_238_3_B = provision('TFEU', '238(3)(b)');
/** Abstentions do not prevent unanimity. */
export const TFEU_238_4 = provision('TFEU', '238(4)');
