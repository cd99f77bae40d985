/** The rules alone, light enough for a browser: no store, no server, no schemas. */
export * from './access.ts';
export * from './assumption.ts';
export * from './balance.ts';
export * from './cycle.ts';
export * from './deduction.ts';
export * from './fair-share.ts';
export * from './offset.ts';
export * from './offset-split.ts';
export * from './operation.ts';
export * from './pledge.ts';
export * from './pool.ts';
export * from './proposal.ts';
export * from './reference-key.ts';
export * from './situation.ts';
export * from './sweep.ts';
export * from './what-if.ts';
