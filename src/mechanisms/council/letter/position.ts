/**
 * What a government says about a point: where it stands, what the Council is asked, whether a majority is expected,
 * what is promised to parliament. Read sentence by sentence, from words that governments use for it; the sentence it
 * rests on is always given, for a person to judge.
 */
import type { Position, LetterLanguage } from './codes.ts';
import { stateName, type MemberState } from '#kernel';

import { shown } from './footnotes.ts';

import {
  AGREES,
  ASKS,
  CARES,
  CONDITIONS,
  GOVERNMENT,
  INFORMED,
  LISTENS,
  MAJORITY,
  OPEN,
  OPPOSES,
  PROMISES,
} from './position-words.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with where it begins. */
export interface Evidence {
  readonly text: string;
  readonly at: number;
}

export interface Stance {
  readonly position: Position;
  readonly because: Evidence | null;
}

/** Whose letter it is, and in which language. */
export interface Voice {
  readonly language: LetterLanguage;
  readonly state: MemberState;
}

export function evidenceOf(text: string, sentences: readonly Sentence[]): readonly Evidence[] {
  return sentences.map(({ from, to }) => ({ text: shown(text.slice(from, to)), at: from }));
}

/** Where the government stands on a point, from the sentences about it. */
export function stanceIn(sentences: readonly Evidence[], voice: Voice): Stance {
  const { language } = voice;
  const says = (pattern: typeof AGREES, among: readonly Evidence[]): readonly Evidence[] =>
    among.filter(({ text }) => pattern[language].test(text));
  const own = spokenBy(sentences, voice);
  const against = says(OPPOSES, own);
  const agreeing = says(AGREES, own).filter((one) => !against.includes(one));
  const caring = says(CARES, own);
  const conditions = says(CONDITIONS, own);
  const [because] = [...conditions, ...agreeing];
  const conditional =
    conditions.length > 0 && (agreeing.length > 0 || caring.length > 0 || against.length === 0);
  if (because !== undefined && (conditional || (agreeing.length > 0 && against.length > 0))) {
    return { position: 'conditional', because: conditions[0] ?? against[0] ?? because };
  }
  if (against[0] !== undefined) return { position: 'oppose', because: against[0] };
  const last = agreeing.at(-1);
  if (last !== undefined) return { position: 'support', because: last };
  const [open] = says(OPEN, own);
  if (open !== undefined) return { position: 'not-stated', because: open };
  if (caring[0] !== undefined) return { position: 'support', because: caring[0] };
  const [listening] = says(LISTENS, sentences);
  return listening === undefined
    ? { position: 'not-stated', because: null }
    : { position: 'listens', because: listening };
}

/** The sentences in which the government speaks of itself. */
function spokenBy(sentences: readonly Evidence[], { language, state }: Voice): readonly Evidence[] {
  const name = stateName(state, language);
  return sentences.filter(({ text }) => GOVERNMENT[language].test(text) || text.includes(name));
}

export interface Said {
  /** What the Council is asked to do. */
  readonly asked: readonly Evidence[];
  /** What is said about a majority or about other states. */
  readonly majority: readonly Evidence[];
  /** What parliament is promised. */
  readonly commitments: readonly Evidence[];
}

/** The sentences of a point that say what is asked, what majority is expected and what is promised. */
export function saidIn(sentences: readonly Evidence[], { language }: Voice): Said {
  return {
    asked: sentences.filter(({ text }) => ASKS[language].test(text)),
    majority: sentences.filter(({ text }) => MAJORITY[language].test(text)),
    commitments: sentences.filter(
      ({ text }) => PROMISES[language].test(text) && !INFORMED[language].test(text),
    ),
  };
}
