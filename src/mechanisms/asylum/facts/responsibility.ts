/** What decides which state is responsible (AMMR, Part III, Chapters II and III). */

export const RESPONSIBILITY = {} as const;
