/** A test CA: whole worlds of states, signers, documents and lists, for demonstrations and tests. It needs Node. */
export * from './algorithms.ts';
export type { Authority, SignerOptions } from './authority.ts';
export type { Chip } from './chip.ts';
export { signedData, signerInfo, type CertifiedSigner } from './cms.ts';
export type { DocumentOptions, TestDocument } from './document.ts';
export * from './faults.ts';
export { deviationList, masterList } from './lists.ts';
export { drawPortrait } from './portrait.ts';
export { signWith } from './key.ts';
export * from './world.ts';
export { worldFiles } from './world-files.ts';
