/** An oddity that was read nonetheless: recorded, never silent. Its words are in the mechanism’s messages. */
export { deviation, type Deviation } from '../certificates/deviation.ts';
