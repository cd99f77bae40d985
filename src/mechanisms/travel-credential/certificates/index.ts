/** Certificates, keys and signatures; `node-cryptography.ts` apart, nothing here reads input or needs Node. */
export * from './certificate.ts';
export * from './cryptography.ts';
export * from './curve.ts';
export * from './deviation.ts';
export * from './digest.ts';
export * from './extensions.ts';
export * from './name.ts';
export * from './public-key.ts';
export * from './remembered.ts';
export * from './scheme.ts';
