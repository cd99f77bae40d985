/** The council mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { lawLines } from './law-lines.ts';
import { coalitions } from './procedures/coalitions.ts';
import { importLetter } from './procedures/import.ts';
import { power } from './procedures/power.ts';
import { vote } from './procedures/vote.ts';

export const council = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  procedures: { import: importLetter, vote, coalitions, power },
  policy: new URL('policy.cedar', import.meta.url),
  law: lawLines,
} satisfies Mechanism;
