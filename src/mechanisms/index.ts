/** The mechanisms that are mounted: one line each. */
import type { Mechanism } from '#procedure';

export const mechanisms: readonly Mechanism[] = [];
