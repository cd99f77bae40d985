/** ASN.1 as bytes: read with limits (BER), written as DER. No input, no output, in Node and in browsers alike. */
export * from './damaged.ts';
export * from './element.ts';
export * from './limits.ts';
export * from './oids.ts';
export * from './tags.ts';
export * from './values.ts';
export * as der from './write.ts';
