/** What people read of a fact: as a question, and as a statement that reasons mark as so, not so, or not yet known. */
import type { Words } from '#kernel';

export interface FactWords {
  /** A question, with its question mark: `Is the applicant under 18?` */
  readonly ask: Words;
  /** A statement without its full stop: `The applicant is under 18`. */
  readonly say: Words;
  /** What the words of the law mean, where they are not plain. */
  readonly explain?: Words;
  /** The answers of a choice. */
  readonly options?: Readonly<Record<string, Words>>;
  /** What is known of each item of a list, by key: statements without their full stop. */
  readonly items?: Readonly<Record<string, Words>>;
  /** The answers of the choices among them, by key. */
  readonly itemOptions?: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}

/** The facts of one topic, by key. */
export type TopicWords<Kinds> = { readonly [Key in keyof Kinds]: FactWords };
