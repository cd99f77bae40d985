/** What is read of a letter beyond its draft: what came of each point, by when a promise is to be kept, topics. */
import type { Draft } from '../letter/draft.ts';
import type { Quoted } from '../letter/items.ts';
import type { LetterText } from '../letter/files/letter-text.ts';
import { saidIn } from '../letter/position.ts';
import { bodyOf, sentencesFrom, type Body } from './body.ts';
import { dueOf } from './due-of-promise.ts';
import { resultsOf, type ProposedResult } from './results.ts';

export interface Promised extends Quoted {
  /** By when; null where the sentence names no day. */
  readonly due: string | null;
}

export interface Beyond {
  readonly results: readonly (ProposedResult | null)[];
  readonly items: readonly (readonly Promised[])[];
  readonly topics: readonly (readonly Promised[])[];
  /** What the covering letter promises before its first topic. */
  readonly opening: readonly Promised[];
}

export function beyond(draft: Draft, text: Pick<LetterText, 'lines' | 'pageStarts'>): Beyond {
  const { items, topics, dates, letter } = draft;
  const withDue = (quoted: Quoted): Promised => ({ ...quoted, due: dueOf(quoted, dates, letter.date) });
  const body = bodyOf(text);
  const promised = (from: number, to: number | null): readonly Promised[] =>
    body === null ? [] : promisesIn(body, from, to, draft).map(withDue);
  const agenda = items[0]?.line ?? null;
  return {
    results: body === null ? items.map(() => null) : resultsOf(draft, body),
    items: items.map(({ commitments }) => commitments.map(withDue)),
    topics: topics.map(({ line }, place) => {
      const next = topics[place + 1]?.line ?? null;
      // The agenda ends the covering letter, unless the letter goes on after it.
      return promised(line + 1, next ?? (agenda !== null && agenda > line ? agenda : null));
    }),
    opening: items.length === 0 ? [] : promised(1, Math.min(topics[0]?.line ?? Infinity, agenda ?? Infinity)),
  };
}

function promisesIn(body: Body, from: number, to: number | null, { letter }: Draft): readonly Quoted[] {
  const { commitments } = saidIn(sentencesFrom(body, from, to), letter);
  return commitments.map(({ text, at }) => ({ text, line: body.flow.lineAt(at) }));
}
