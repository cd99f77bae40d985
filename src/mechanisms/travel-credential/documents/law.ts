/** The provisions on machine-readable zones and the files of a chip, with what each is relied on for in `law-lines.ts`. */
import { provision } from '#kernel';

export const DOC_9303_3_CHARACTERS = provision('Doc 9303-3', '§ 4.3');
export const DOC_9303_3_NAMES = provision('Doc 9303-3', '§ 4.6');
export const DOC_9303_3_STATES = provision('Doc 9303-3', '§ 5');
export const DOC_9303_3_CHECK_DIGITS = provision('Doc 9303-3', '§ 4.9');
export const DOC_9303_3_DATES = provision('Doc 9303-3', '§ 4.8');
export const DOC_9303_3_TRANSLITERATION = provision('Doc 9303-3', '§ 6');
export const DOC_9303_4_MRZ = provision('Doc 9303-4', '§ 4.2');
export const DOC_9303_5_MRZ = provision('Doc 9303-5', '§ 4.2');
export const DOC_9303_6_MRZ = provision('Doc 9303-6', '§ 4.2');
export const DOC_9303_7_MRV_A = provision('Doc 9303-7', '§ 4.2');
export const DOC_9303_7_MRV_B = provision('Doc 9303-7', '§ 5.2');
export const PASSPORTS_4_3 = provision('PASSPORTS', '4(3)');
