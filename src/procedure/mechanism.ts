/** What a mechanism hands to the surfaces. */
import type { AnyRouter } from '@orpc/server';
import type * as z from 'zod';
import type { Day, LawLine, Words } from '#kernel';
import type { Store } from '#store';
import type { Brief, BriefQuestion } from './brief.ts';
import type { Progress } from './context.ts';

/** Work that is due at a date. */
export interface Job {
  readonly name: string;
  readonly run: (
    store: Store,
    options: { readonly today: Day; readonly signal?: AbortSignal },
  ) => Promise<void>;
}

export interface Mechanism {
  /** Its folder, its command and its path: `solidarity`. */
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  /** Its procedures by name. */
  readonly procedures: AnyRouter;
  /** Cedar policies: the text, or the file that has it. */
  readonly policy: string | URL;
  /** Appends reference facts at start, with idempotency keys so that a second start writes nothing. */
  readonly seed?: (store: Store, options: { readonly progress: Progress }) => Promise<void>;
  readonly jobs?: readonly Job[];
  /** What it says of itself in a document of another mechanism. */
  readonly brief?: (question: BriefQuestion) => Promise<Brief | null>;
  /** The provisions that it rests on, for people to read. */
  readonly law?: readonly LawLine[];
  /** Schemas that its outputs share, by name: the API document describes each once. */
  readonly schemas?: Readonly<Record<string, z.ZodType>>;
}
