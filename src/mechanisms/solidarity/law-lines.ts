/** The provisions of the solidarity mechanism, each with what it is relied on for. */
import { lawLinesOf } from '#kernel';
import * as law from './law.ts';
import * as procedure from './law-procedure.ts';
import { RELIED_ON } from './relied-on.ts';

export const lawLines = lawLinesOf({ ...law, ...procedure }, RELIED_ON);
