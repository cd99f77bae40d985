/** How the acts of the Pact count time, one constant a provision. */
import { provision } from '#kernel';

/** APR: the day of the event is not counted; weeks and months end on the same day; a last day off gives way. */
export const APR_73 = provision('APR', '73');
/** AMMR: the same, word for word. */
export const AMMR_75 = provision('AMMR', '75');
