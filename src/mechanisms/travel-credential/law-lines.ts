/** The provisions of the mechanism, each with what it is relied on for. */
import type { LawLine } from '#kernel';
import { authenticationLawLines } from './authentication/law-lines.ts';
import { credentialLawLines } from './credential/law-lines.ts';
import { documentLawLines } from './documents/law-lines.ts';
import { faceLawLines } from './face/law-lines.ts';
import { journeyLawLines } from './journey/law-lines.ts';
import { trustLawLines } from './trust/law-lines.ts';

export const lawLines: readonly LawLine[] = [
  ...documentLawLines,
  ...trustLawLines,
  ...authenticationLawLines,
  ...credentialLawLines,
  ...faceLawLines,
  ...journeyLawLines,
];
