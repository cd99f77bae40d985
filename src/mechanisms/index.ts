/** The mechanisms that are mounted: one line each. */
import type { Mechanism } from '#procedure';
import { solidarity } from '#mechanisms/solidarity';

export const mechanisms: readonly Mechanism[] = [solidarity];
