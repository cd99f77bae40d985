/** What moves a time limit (APR 27, 28, 35, 51). */

export const LIMITS = {} as const;
