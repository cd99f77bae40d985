/** The decision and what may be done against it (APR 39, 67, 68). */

export const REMEDY = {} as const;
