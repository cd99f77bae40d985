/** The provisions of the solidarity mechanism, each with what it is relied on for. */
import type { LawLine } from '#kernel';
import * as law from './law.ts';
import * as procedure from './law-procedure.ts';
import { RELIED_ON } from './relied-on.ts';

const constants = { ...law, ...procedure };

export const lawLines: readonly LawLine[] = (Object.keys(RELIED_ON) as (keyof typeof RELIED_ON)[]).map(
  (name) => ({ provision: constants[name], for: RELIED_ON[name] }),
);
