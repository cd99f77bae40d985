/** The rules on files, as the rest of the mechanism uses them. */
export * from './by-law.ts';
export * from './expected.ts';
export * from './follow-up/facts.ts';
export * from './follow-up/follow-up.ts';
export * from './follow-ups.ts';
export * from './law-lines.ts';
export * from './may-take.ts';
export * from './messages.ts';
export * from './next-steps.ts';
export * from './parameters.ts';
export * from './procedure-words.ts';
export * from './procedure.ts';
export * from './procedures.ts';
export * from './span.ts';
export * from './state.ts';
export * from './votes.ts';
