/** How much of a file of a chip is read. */

/** The largest file seen, a face with all data of ISO/IEC 39794-5, has 40 KB; chips hold 150 KB in all. */
export const MAX_FILE_BYTES = 1024 ** 2;

/** Doc 9303-10, 4.7.2.1: one to nine instances. */
export const MAX_IMAGES = 9;

/** The text of one field; a personal summary of a page has 3000 characters. */
export const MAX_TEXT_BYTES = 16 * 1024;

/** SecurityInfos of one file; the most seen is 20. */
export const MAX_SECURITY_INFOS = 100;

/** Other names of a holder, persons named, feature points listed. */
export const MAX_ITEMS = 100;
