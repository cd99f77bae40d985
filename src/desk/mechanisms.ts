/** The mechanisms that have pages: one line each. */
import { asylumPages } from '../mechanisms/asylum/pages/index.ts';
import { councilPages } from '../mechanisms/council/pages/index.ts';
import { solidarityPages } from '../mechanisms/solidarity/pages/index.ts';
import { travelCredentialPages } from '../mechanisms/travel-credential/pages/index.ts';
import type { DeskPages } from './pages.ts';

export const deskPages: readonly DeskPages[] = [
  solidarityPages,
  councilPages,
  travelCredentialPages,
  asylumPages,
];
