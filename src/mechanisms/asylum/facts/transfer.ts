/** The steps between two states: requests, replies, transfers (AMMR 39 to 46). */

export const TRANSFER = {} as const;
