/** The travel credential mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { lawLines } from './law-lines.ts';
import { mrz } from './procedures/mrz.ts';
import { trustProcedures } from './trust/procedures/index.ts';
import { announceExpiring } from './trust/record/expiring.ts';

export const travelCredential = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  procedures: { mrz, trust: trustProcedures },
  policy: new URL('policy.cedar', import.meta.url),
  law: lawLines,
  jobs: [{ name: 'expiring-certificates', run: announceExpiring }],
} satisfies Mechanism;
