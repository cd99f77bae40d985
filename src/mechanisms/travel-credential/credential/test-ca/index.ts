/** A test CA: whole worlds of states, signers, documents and lists, for demonstrations and tests. It needs Node. */
export * from './algorithms.ts';
export { makeAuthority, type Authority, type SignerOptions } from './authority.ts';
export type { Chip } from './chip.ts';
export { signedData, signerInfo, type CertifiedSigner } from './cms.ts';
export { issueCrl, serialOf } from './crl.ts';
export type { Picture } from './data-groups.ts';
export { issueDocument, type DocumentOptions, type TestDocument } from './document.ts';
export * from './faults.ts';
export { deviationList, masterList } from './lists.ts';
export { drawPortrait } from './portrait.ts';
export { draws } from './random.ts';
export { readKey, signWith, writeKey } from './key.ts';
export * from './world.ts';
export { worldFiles } from './world-files.ts';
