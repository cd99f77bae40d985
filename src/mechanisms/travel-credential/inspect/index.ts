/** A readable tree of any file of a travel document. */
export { FACT_WORDS } from './fact-words.ts';
export * from './inspect.ts';
export { KIND_WORDS, type FileKind } from './kind.ts';
export type { TreeNode } from './node.ts';
export type { NotBer } from './not-ber.ts';
export * from './print.ts';
export type { Fact } from './summary.ts';
export { MAX_NODES, type TreeOptions } from './tree.ts';
