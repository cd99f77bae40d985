/** What a report says came of each point, where it says so plainly: a proposal, with its sentence, to be confirmed. */
import type { LetterLanguage, Result } from '../letter/codes.ts';
import type { Draft } from '../letter/draft.ts';
import type { Quoted } from '../letter/items.ts';
import type { Evidence } from '../letter/position.ts';
import { sentencesFrom, type Body } from './body.ts';
import { NOT_YET, RESULT_WORDS } from './result-words.ts';

/** What came of a point and the sentence that says so. */
export interface ProposedResult {
  readonly result: Result;
  readonly because: Quoted;
}

/** By the place of the point; null where the text does not say it plainly, and for a point that heads others. */
export function resultsOf(
  { items, letter }: Pick<Draft, 'items' | 'letter'>,
  body: Body,
): readonly (ProposedResult | null)[] {
  return items.map((item, place) => {
    // A point that heads others has no type, and the next one is its a.
    if (item.type === null && item.letter === null && items[place + 1]?.letter === 'a') return null;
    const said = sentencesFrom(body, item.line + 1, items[place + 1]?.line ?? null);
    const found = resultIn(said, letter.language);
    if (found === null) return null;
    const { text, at } = found.because;
    return { result: found.result, because: { text, line: body.flow.lineAt(at) } };
  });
}

/** The surest that any sentence says. */
export function resultIn(
  sentences: readonly Evidence[],
  language: LetterLanguage,
): { readonly result: Result; readonly because: Evidence } | null {
  for (const [result, words] of RESULT_WORDS) {
    const because = sentences.find(({ text }) => says(text, words[language], NOT_YET[language]));
    if (because !== undefined) return { result, because };
  }
  return null;
}

/** What is said after the words may be still to come: “debated whether it should”. */
function says(text: string, words: RegExp, notYet: RegExp): boolean {
  const found = words.exec(text);
  return found !== null && !notYet.test(text.slice(0, found.index + found[0].length));
}
