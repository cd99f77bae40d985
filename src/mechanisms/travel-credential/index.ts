/** The travel credential mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { demonstrationJob, demonstrationProcedures, endDemonstration } from './demonstration/index.ts';
import { journeyJobs } from './journey/jobs.ts';
import { journeyProcedures } from './journey/procedures/index.ts';
import { lawLines } from './law-lines.ts';
import { checkOnRecord } from './procedures/check-credential.ts';
import { create, createFile } from './procedures/create-credential.ts';
import { demo } from './procedures/demo.ts';
import { inspect } from './procedures/inspect.ts';
import { mrz } from './procedures/mrz.ts';
import { verify } from './procedures/verify-credential.ts';
import { verifyDocument } from './procedures/verify-document.ts';
import { trustProcedures } from './trust/procedures/index.ts';
import { announceExpiring } from './trust/record/expiring.ts';

export const travelCredential = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  procedures: {
    inspect,
    mrz,
    verifyDocument,
    trust: trustProcedures,
    create,
    createFile,
    verify,
    demo,
    demonstration: demonstrationProcedures,
    ...journeyProcedures(checkOnRecord, endDemonstration),
  },
  policy: new URL('policy.cedar', import.meta.url),
  law: lawLines,
  jobs: [...journeyJobs, demonstrationJob, { name: 'expiring-certificates', run: announceExpiring }],
} satisfies Mechanism;
