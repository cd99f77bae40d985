/** The ICAO digital travel credential, virtual component: read, written, and what belongs in each type. */
export * from './content-info.ts';
export * from './files.ts';
export * from './parameters.ts';
export * from './presence.ts';
export { signValuesFor } from './signed-part.ts';
export { settled, signedByAuthority, signerCertified, type SignerMeans } from './signer.ts';
