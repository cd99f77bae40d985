/** The travel credential mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { lawLines } from './law-lines.ts';
import { inspect } from './procedures/inspect.ts';
import { mrz } from './procedures/mrz.ts';

export const travelCredential = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  procedures: { inspect, mrz },
  policy: new URL('policy.cedar', import.meta.url),
  law: lawLines,
} satisfies Mechanism;
