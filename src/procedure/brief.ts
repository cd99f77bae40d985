/** What a mechanism says of itself in a document of another: the words are its own, the document only takes them in. */
import type { Day, Language, MemberState } from '#kernel';
import type { Store } from '#store';

/** A paragraph for a letter, with what it rests on. */
export interface Brief {
  /** Each with the notes that it rests on. */
  readonly sentences: readonly BriefSentence[];
}

export interface BriefSentence {
  readonly text: string;
  readonly notes: readonly { readonly text: string; readonly citation: string; readonly url: string }[];
}

export interface BriefAbout {
  /** Whose government writes. */
  readonly state: MemberState;
  readonly language: Language;
  /** The day on which the document reads the record. */
  readonly asOf: Day;
  /** What it is about, as a dossier is called: solidarity-pool-2026. */
  readonly about: string;
}

export interface BriefQuestion extends BriefAbout {
  readonly store: () => Promise<Store>;
  readonly today: Day;
}

/** Null where the mechanism has nothing to say of it. */
export type AskBrief = (mechanism: string, about: BriefAbout) => Promise<Brief | null>;
