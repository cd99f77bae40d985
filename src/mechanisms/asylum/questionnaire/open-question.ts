/** What the questionnaire knows of a question of the law: whether it is settled, as what, and what it still asks for. */
import type { MissingFact } from '#kernel';
import type { Facts } from '../facts/index.ts';

export interface OpenQuestion {
  /** The name of the question: `responsible`. */
  readonly name: string;
  /** What is settled, as one word; null where it is open. */
  readonly outcome: string | null;
  /** The same in words, where somebody is to read them. */
  readonly said?: string | null;
  readonly missing: readonly MissingFact[];
}

/** All questions on a state of knowledge. */
export type Evaluate = (facts: Facts) => readonly OpenQuestion[];

/** Puts one fact in the place of what was known or not known. */
export function withFact(facts: Facts, path: string, value: unknown): Facts {
  return { ...facts, [path]: value };
}
