/** A letter as it was read, with what is read beyond its draft, in the shape in which it leaves the door. */
import type { Language } from '#kernel';
import type { Draft } from '../letter/draft.ts';
import type { LetterText } from '../letter/files/letter-text.ts';
import { warningInWords } from '../letter/warning-words.ts';
import { beyond } from './beyond.ts';
import type { ReadLetter } from './imported-schema.ts';

export function asRead(
  { draft, text }: { readonly draft: Draft; readonly text: LetterText },
  language: Language,
): ReadLetter {
  const more = beyond(draft, text);
  return {
    ...draft,
    items: draft.items.map((item, place) => ({
      ...item,
      commitments: more.items[place] ?? [],
      result: more.results[place] ?? null,
    })),
    topics: draft.topics.map((topic, place) => ({ ...topic, commitments: more.topics[place] ?? [] })),
    promised: more.opening,
    warnings: draft.warnings.map((warning) => ({ ...warning, text: warningInWords(warning, language) })),
    file: text.kind,
  };
}
