/** The check of a credential that was sent to an authority: by the trust on record. */
import { checkCredential } from '../credential/index.ts';
import type { CheckCredential } from '../journey/check-credential.ts';
import { meansBy } from './credential-output.ts';
import { trustOnRecord } from './trust-files.ts';

export const checkOnRecord: CheckCredential = async (bytes, at, store) =>
  checkCredential(bytes, at, meansBy(await trustOnRecord(store), at.getTime()));
