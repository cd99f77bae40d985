/** The kernel's only door: pure notions that every mechanism uses. No input or output, no clock. */
export * from './citation.ts';
export * from './day.ts';
export * from './determination.ts';
export * from './event.ts';
export * from './fraction.ts';
export * from './money.ts';
export * from './party.ts';
export * from './refusal.ts';
