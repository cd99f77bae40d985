/** The application itself: where, and its three steps (APR 26, 27, 28). */
import { day, state } from './kinds.ts';

export const APPLICATION = {
  /** Where it was first registered. */
  state: state(),
  madeOn: day(),
  registeredOn: day(),
  lodgedOn: day(),
} as const;
