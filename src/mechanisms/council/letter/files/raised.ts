/** Raised digits: the call of a footnote, unless they belong to what they stand behind, as in m². */

const NUMBERS = /^[\s([]*(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)[\s)\].]*$/;
const UNIT = /(?:^|[^\p{L}])(?:[cdhkm]?m)$/u;

/**
 * `[1]` for a raised `1`, `[1][2]` for `1, 2`; null when it is no call: other characters, or the power of a unit.
 * `before` is the text that it stands behind.
 */
export function callOf(raised: string, before: string): string | null {
  if (raised.length > 40) return null;
  const numbers = NUMBERS.exec(raised)?.[1]?.split(/\s*[,;]\s*/) ?? [];
  if (numbers.length === 0 || numbers.some((number) => number.startsWith('0'))) return null;
  if (/^[23]$/.test(numbers.join()) && UNIT.test(before)) return null;
  return numbers.map((number) => `[${number}]`).join('');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_RUN = /[⁰¹²³⁴-⁹]+/gu;

/** A line with its raised characters (word¹) written as calls; one at its beginning is the number of a note. */
export function withCalls(line: string): string {
  if (line.search(RAISED_RUN) === -1) return line;
  return line.replaceAll(RAISED_RUN, (run: string, at: number) => {
    const digits = [...run].map((character) => RAISED.indexOf(character)).join('');
    const call = callOf(digits, line.slice(Math.max(0, at - 8), at));
    if (call === null) return run;
    return at === 0 && line[run.length] !== ' ' ? `${call} ` : call;
  });
}
