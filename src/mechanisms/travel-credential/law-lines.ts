/** The provisions of the mechanism, each with what it is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import { journeyLawLines } from './journey/law-lines.ts';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  DOC_9303_3_CHECK_DIGITS: { en: 'Check digits: weights 7, 3 and 1, modulo 10', nl: 'Controlecijfers: gewichten 7, 3 en 1, modulo 10' },
}; // prettier-ignore

export const lawLines = [...lawLinesOf({ ...law }, RELIED_ON), ...journeyLawLines];
