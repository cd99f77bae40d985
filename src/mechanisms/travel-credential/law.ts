/** The provisions that the mechanism rests on, one constant each, with what it is relied on for in `law-lines.ts`. */
import { provision } from '#kernel';

export const DOC_9303_3_CHECK_DIGITS = provision('Doc 9303-3', '§ 4.9');
