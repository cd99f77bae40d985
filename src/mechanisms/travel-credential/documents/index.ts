/** Travel documents read as data: light enough for a browser. No store, no server, no schemas. */
export * from './deviation.ts';
export * from './image/image.ts';
export * from './lds/index.ts';
export * from './mrz/index.ts';
