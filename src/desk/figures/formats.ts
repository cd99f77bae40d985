/** Figures as the language writes them: the same in pages, documents and commands. */
export { formatsIn, localeOf, type Formats } from '#kernel';
