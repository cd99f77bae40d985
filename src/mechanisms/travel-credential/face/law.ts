/** The provisions that the comparison of faces rests on. */
import { provision, type Provision } from '#kernel';

/** At use: checks in advance with a credential, as the proposal would add them to the code. */
export const SBC_8_2G = provision('SBC', '8(2g)');
/** At use: the face on the chip is there to verify the identity of the holder, and for nothing else. */
export const PASSPORTS_4_3_B = provision('PASSPORTS', '4(3)(b)');
export const GDPR_9_1 = provision('GDPR', '9(1)');
export const GDPR_22_1 = provision('GDPR', '22(1)');
/** As a whole: what a picture of a face must be to be compared. */
export const FACE_IMAGE: Provision = { act: 'ISO/IEC 39794-5' };
