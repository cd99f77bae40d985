/** The provisions of the mechanism, each with what it is relied on for: one file for each file of the law. */
import type { LawLine } from '#kernel';
import { applicationLawLines } from './law-lines/application.ts';
import { groundLawLines } from './law-lines/grounds.ts';
import { originLawLines } from './law-lines/origin.ts';
import { timeLimitLawLines } from './law-lines/time-limits.ts';

export const lawLines: readonly LawLine[] = [
  ...applicationLawLines,
  ...timeLimitLawLines,
  ...groundLawLines,
  ...originLawLines,
];
