/** The only door of documents: the model, its notes, and the writing of files. */
export * from './model.ts';
export * from './notes.ts';
export * from './plain-text.ts';
export * from './write.ts';
