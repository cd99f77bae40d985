/** The mechanisms that are mounted: one line each. */
import type { Mechanism } from '#procedure';
import { solidarity } from '#mechanisms/solidarity';
import { council } from '#mechanisms/council';

export const mechanisms: readonly Mechanism[] = [solidarity, council];
