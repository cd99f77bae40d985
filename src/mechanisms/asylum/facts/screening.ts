/** The screening (SCREENING). */

export const SCREENING = {} as const;
