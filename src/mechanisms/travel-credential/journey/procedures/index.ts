/** The procedures of the journey, with what checks the credentials that an authority opens. */
import type { CheckCredential } from '../check-credential.ts';
import { authorities, readiness } from './authorities.ts';
import { authorityProcedures } from './authority.ts';
import { mayMakeCredential, responsibilities, route, submissionWindow, versions } from './law.ts';
import { recordReadiness } from './record.ts';
import { prepare, proof, status, submit, withdraw } from './traveller.ts';

export const journeyProcedures = (check: CheckCredential) => ({
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
  authority: authorityProcedures(check),
  record: { readiness: recordReadiness },
});
