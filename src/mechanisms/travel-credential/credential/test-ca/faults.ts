/** What can be wrong with a document of the test CA; each is one thing that is wrong, all else is right. */
export const FAULTS = [
  'expired-signer',
  'revoked-signer',
  'wrong-key-usage',
  'unknown-csca',
  'bad-signature',
  'changed-portrait',
  'wrong-hash',
  'missing-data-group',
  'country-mismatch',
  'expired-document',
] as const;

export type Fault = (typeof FAULTS)[number];
