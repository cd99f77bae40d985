/** What could not be read in a file that was otherwise taken. */
import { Refusal } from '#kernel';

export interface Problem {
  readonly what: 'certificate' | 'crl' | 'master-list' | 'deviation-list' | 'entry' | 'line';
  /** From 1: in a list the place, in a text the line. */
  readonly place: number;
  readonly sentence: string;
}

/** The sentence of a refusal. Throws anything else on: that is a fault of ours. */
export function messageOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  throw error;
}
