/** What every procedure is given, whichever door the call came through. */
import type { Day } from '#kernel';
import type { Store } from '#store';
import type { AskBrief } from './brief.ts';
import type { Caller } from './caller.ts';

/** What a procedure acts on, as the policy sees it. */
export interface Resource {
  readonly mechanism: string;
  readonly state?: string;
  readonly year?: number;
}

/** May this caller do this? */
export interface AccessQuestion {
  readonly caller: Caller;
  /** `mechanism.procedure`. */
  readonly action: string;
  readonly resource: Resource;
  /** Why personal data are looked at; policies see it as `context.purpose`. */
  readonly purpose?: string | undefined;
}

/** Throws a Refusal of kind `not-allowed` when no policy lets the caller do it. */
export type Authorize = (question: AccessQuestion) => Promise<void>;

/** Says how far a long procedure is. */
export type Progress = (done: number, total: number, text?: string) => void;

export interface Context {
  readonly caller: Caller;
  /** The day on which the call is made; the only clock a procedure sees. */
  readonly today: Day;
  /** Asked before every procedure. Required, so that no door can forget it. */
  readonly authorize: Authorize;
  /** Opens the store at the first call, so that pure procedures never touch the database. */
  readonly store: () => Promise<Store>;
  /** Aborted when the caller goes away or stops the work. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
  /** Why the caller looks at personal data, in a word that the procedure declares. */
  readonly purpose?: string | undefined;
  /** Asks another mechanism, by name, for a paragraph about itself. */
  readonly brief?: AskBrief | undefined;
  /** Lets a costly procedure run, or refuses it when the caller has asked for too much. */
  readonly costly?: (<Result>(work: () => Promise<Result>) => Promise<Result>) | undefined;
}
