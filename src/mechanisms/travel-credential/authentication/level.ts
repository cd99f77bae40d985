/** How far a document is authentic: one word, of what weighs most. */
import type { Answer } from '#kernel';

/**
 * In the order in which they weigh: what cannot be read cannot be verified, what does not verify is not asked who
 * issued it, and of an unknown issuer nobody can say that it expired.
 */
export const LEVELS = [
  'structure-error',
  'signature-failure',
  'digest-mismatch',
  'revoked',
  'unknown',
  'unknown-csca',
  'expired',
  'trusted',
] as const;

export type Level = (typeof LEVELS)[number];

/** The one that weighs most. */
export function weightiest(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'trusted';
}

const ANSWERS: Readonly<Record<Level, Answer>> = {
  trusted: 'yes',
  'unknown-csca': 'not-yet-known',
  unknown: 'not-yet-known',
  'structure-error': 'no',
  'signature-failure': 'no',
  'digest-mismatch': 'no',
  revoked: 'no',
  expired: 'no',
};

/** Is the document authentic? An unknown issuer leaves it open: a certificate that is missing may still settle it. */
export function answerOf(level: Level): Answer {
  return ANSWERS[level];
}
