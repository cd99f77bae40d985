/** What may make an application inadmissible (APR 38, 55, 58). */

export const ADMISSIBILITY = {} as const;
