/** The mechanisms that are mounted: one line each. */
import type { Mechanism } from '#procedure';
import { solidarity } from '#mechanisms/solidarity';
import { council } from '#mechanisms/council';
import { travelCredential } from '#mechanisms/travel-credential';
import { asylum } from '#mechanisms/asylum';

export const mechanisms: readonly Mechanism[] = [solidarity, council, travelCredential, asylum];
