/** CMS as security objects and lists use it. */
export * from './signed-data.ts';
export * from './signer-certificate.ts';
