/** A safe country of origin (APR 61 to 64). */

export const ORIGIN = {} as const;
