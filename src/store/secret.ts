/** Secrets that are made once, shown once, and kept as a digest. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text that fits in a link, a header or a cookie. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It has 256 random bits, so a plain hash cannot be guessed back. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
