import type { Provision } from './citation.ts';

/** Why something was not done; decides the HTTP status and the exit code at the surfaces. */
export type RefusalKind =
  /** The input is not of the form asked for. */
  | 'invalid-input'
  /** The thing named does not exist. */
  | 'not-found'
  /** The caller may not do this. */
  | 'not-allowed'
  /** The caller’s session has ended; after signing in again it goes on. */
  | 'signed-out'
  /** The law or the order of the procedure bars it. */
  | 'barred'
  /** Somebody else wrote first, or the same key came with other content. */
  | 'conflict'
  /** A part that is needed cannot be reached now. */
  | 'unavailable'
  /** What was read is damaged or not what it says it is. */
  | 'damaged';

/** What a refusal tells the reader, besides its sentence. */
export interface RefusalDetails {
  /** Where in the input: a path such as `pledges.NL.relocations`. */
  readonly where?: string;
  /** What would be right. */
  readonly remedy?: string;
  /** The provision the refusal rests on, where law is the reason. */
  readonly provision?: Provision;
}

/**
 * A named refusal: one sentence that says what is wrong, with where, what would be right and the provision.
 * Thrown at the door and by the record; rules answer with a determination instead.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  readonly details: RefusalDetails;

  constructor(kind: RefusalKind, sentence: string, details: RefusalDetails = {}) {
    super(sentence);
    this.kind = kind;
    this.details = details;
  }
}
