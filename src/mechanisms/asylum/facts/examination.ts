/** The grounds on which an examination is accelerated (APR 21, 42). */

export const EXAMINATION = {} as const;
