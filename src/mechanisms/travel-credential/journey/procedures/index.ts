/** The procedures of the journey, with what checks the credentials that an authority opens, and what the start changes. */
import type { CheckCredential } from '../check-credential.ts';
import { authorities, readiness } from './authorities.ts';
import { compared } from './authority-compared.ts';
import { decide } from './authority-decide.ts';
import { erased, inbox } from './authority-inbox.ts';
import { register, rotate } from './authority-keys.ts';
import { openWith } from './authority-open.ts';
import { mayMakeCredential, route, submissionWindow, versions } from './law.ts';
import { recordReadinessThen, type AfterReadiness } from './record.ts';
import { responsibilities } from './responsibilities.ts';
import { status, withdraw } from './own-submission.ts';
import { prepare } from './prepare.ts';
import { proof } from './proof.ts';
import { submit } from './submit.ts';

export const journeyProcedures = (check: CheckCredential, afterReadiness?: AfterReadiness) => ({
  versions,
  responsibilities,
  mayMake: mayMakeCredential,
  window: submissionWindow,
  route,
  authorities,
  readiness,
  prepare,
  submit,
  status,
  withdraw,
  proof,
  authority: { register, rotate, inbox, open: openWith(check), compared, decide, erased },
  record: { readiness: recordReadinessThen(afterReadiness) },
});
