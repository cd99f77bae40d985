/** The border procedure, its capacity and a crisis (APR 43 to 54). */

export const BORDER = {} as const;
