/** The credential: made of a chip, verified, and checked for a journey. What wallets and the test CA need is apart. */
export * from './check-credential.ts';
export * from './create.ts';
export * from './dtc/index.ts';
export * from './holder.ts';
export * from './verify.ts';
