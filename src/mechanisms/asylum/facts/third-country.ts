/** A safe third country (APR 57, 59). */

export const THIRD_COUNTRY = {} as const;
