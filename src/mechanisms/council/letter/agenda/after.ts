/** Where the agenda ends before the letter does. */
import type { Line } from '../page.ts';
import type { AgendaPoint } from './point.ts';

/** What a section is called that follows the agenda and is not of it. */
export const AFTER =
  /^\s*(?:(?:overig|overige zaken|overige onderwerpen buiten de agenda|tot slot|further matters|other matters|weitere (?:themen|unterrichtung)|weiteres|autres (?:sujets|questions|points))\s*:?\s*$|(?:bijlagen?|annex(?:e|es)?|anlagen?|anhang)\b)/i;

const ANNEX = /^\s*(?:bijlagen?|annex(?:e|es)?|anlagen?|anhang)\b/i;

/** What follows the agenda and is not of it. */
export interface AfterAgenda {
  readonly line: number;
  readonly annexed: boolean;
}

/** Null where the letter ends with its agenda. */
export function afterAgenda(body: readonly Line[], points: readonly AgendaPoint[]): AfterAgenda | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const after = body.filter(({ number }) => number >= last.textFrom);
  const end = after.find(
    ({ text }, at) => AFTER.test(text) && (at === 0 || after[at - 1]?.text.trim() === ''),
  );
  return end === undefined ? null : { line: end.number, annexed: ANNEX.test(end.text) };
}
