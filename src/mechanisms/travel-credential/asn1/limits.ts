/** How much of untrusted bytes is read: far above what real files hold, far below what would hurt. */

/** Elements within elements; the deepest real file, a master list with its certificates, has 14. */
export const MAX_DEPTH = 32;

/** Parts of one element; a real deviation list names well over 100 000 document numbers. */
export const MAX_CHILDREN = 250_000;

/** Bytes of one file, unless its reader knows better: the largest real one, a deviation list, has 2 MB. */
export const MAX_BYTES = 16 * 1024 ** 2;

/**
 * Elements within those of indefinite length, which must be read to their ends before anything is known of them: a
 * security object has some hundreds.
 */
export const MAX_WITHIN_INDEFINITE = 250_000;
