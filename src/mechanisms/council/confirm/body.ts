/** The running text of a letter, without its footnotes and margins, for what is read beyond the draft. */
import { flowOf, type Flow } from '../letter/flow.ts';
import { callsIn, layoutOf, withoutMarks } from '../letter/footnotes.ts';
import { pagesOf } from '../letter/page.ts';
import { evidenceOf, type Evidence } from '../letter/position.ts';
import { sentencesBetween, sentencesOf, type Sentence } from '../letter/sentences.ts';

export interface Body {
  readonly flow: Flow;
  readonly sentences: readonly Sentence[];
}

/** What has more lines is no letter, and is not looked at further. */
const MOST_LINES = 20_000;
const MOST_CHARACTERS = 2_000_000;

/** Null for a text that is too long to look at outside the thread that reads letters. */
export function bodyOf({
  lines,
  pageStarts,
}: {
  readonly lines: readonly string[];
  readonly pageStarts: readonly number[];
}): Body | null {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  if (lines.length > MOST_LINES || characters > MOST_CHARACTERS) return null;
  const { body, notes } = layoutOf(pagesOf(lines, pageStarts));
  const printed = flowOf(body);
  const flow = withoutMarks(printed, callsIn(printed, notes));
  return { flow, sentences: sentencesOf(flow.text) };
}

/** The sentences from one line up to another; to the end where that is null. */
export function sentencesFrom(
  { flow, sentences }: Body,
  from: number,
  to: number | null,
): readonly Evidence[] {
  const end = to === null ? flow.text.length : flow.offsetOf(to);
  return evidenceOf(flow.text, sentencesBetween(sentences, flow.offsetOf(from), end));
}
