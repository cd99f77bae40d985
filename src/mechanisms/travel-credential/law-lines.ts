/** The provisions of the mechanism, each with what it is relied on for. */
import type { LawLine } from '#kernel';
import { authenticationLawLines } from './authentication/law-lines.ts';
import { faceLawLines } from './face/law-lines.ts';

export const lawLines: readonly LawLine[] = [...authenticationLawLines, ...faceLawLines];
