/** The provisions of the mechanism, each with what it is relied on for: one file for each file of the law. */
import type { LawLine } from '#kernel';
import { admissibilityLawLines } from './law-lines/admissibility.ts';
import { applicationLawLines } from './law-lines/application.ts';
import { borderLawLines } from './law-lines/border.ts';
import { dublinLawLines } from './law-lines/dublin.ts';
import { examinationLawLines } from './law-lines/examination.ts';
import { groundLawLines } from './law-lines/grounds.ts';
import { limitLawLines } from './law-lines/limits.ts';
import { originLawLines } from './law-lines/origin.ts';
import { remedyLawLines } from './law-lines/remedy.ts';
import { responsibilityLawLines } from './law-lines/responsibility.ts';
import { screeningLawLines } from './law-lines/screening.ts';
import { timeLimitLawLines } from './law-lines/time-limits.ts';
import { transferLawLines } from './law-lines/transfer.ts';

/** In the order in which a case meets them. */
export const lawLines: readonly LawLine[] = [
  ...applicationLawLines,
  ...timeLimitLawLines,
  ...screeningLawLines,
  ...limitLawLines,
  ...responsibilityLawLines,
  ...transferLawLines,
  ...dublinLawLines,
  ...admissibilityLawLines,
  ...examinationLawLines,
  ...groundLawLines,
  ...originLawLines,
  ...borderLawLines,
  ...remedyLawLines,
];
