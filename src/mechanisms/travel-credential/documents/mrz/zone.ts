/** The lines of a zone, out of a text as people and cameras give it. */
import { Refusal } from '#kernel';
import { deviation, type Deviation } from '../deviation.ts';
import { DOC_9303_3_CHARACTERS } from '../law.ts';
import { formatOf, type MrzFormat } from './formats.ts';
import { valueOf } from './check-digit.ts';

export interface Zone {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
  readonly deviations: readonly Deviation[];
}

/** More than three lines of any width with blanks between all characters; what is longer is no zone. */
export const MAX_ZONE_LENGTH = 1000;

/** By the whole length, where the line breaks are lost: TD1 has 90 characters, TD2 72, TD3 88. */
const WIDTH_BY_TOTAL: Readonly<Record<number, number>> = { 90: 30, 72: 36, 88: 44 };

const WIDTHS = [30, 36, 44];

const SHAPES =
  'A zone has 3 lines of 30 characters (TD1), 2 of 36 (TD2, visa B) or 2 of 44 (TD3, visa A), fillers “<” included.';

/** A zone as it should be, of the shape of a format and nothing beside it: most are. */
const CLEAN = /^[A-Z0-9<]{30,44}$/;

/** The lines and their format. Throws a Refusal on characters that no zone has and on lengths that no format has. */
export function zoneOf(text: string | readonly string[]): Zone {
  const clean = typeof text === 'string' ? text.split('\n', 4) : text;
  const shape = clean.every((line) => CLEAN.test(line)) ? formatOf(clean) : undefined;
  if (shape !== undefined) return { format: shape, lines: clean, deviations: [] };
  const whole = typeof text === 'string' ? text : text.join('\n');
  if (whole.length > MAX_ZONE_LENGTH) {
    throw refused(`The text has ${whole.length} characters, more than a zone can have.`, 'zone');
  }
  const deviations: Deviation[] = [];
  const raw = whole.split(/\r\n|\n|\r|\\r\\n|\\n/).filter((line) => line.trim() !== '');
  if (whole.includes('\\n') || (whole.includes('\r') && !whole.includes('\n'))) {
    deviations.push(deviation('mrz.line-breaks', 'zone'));
  }
  const lines = cut(
    raw.map((line, at) => upperCase(withoutBlanks(line, at, deviations), at, deviations)),
    deviations,
  );
  lines.forEach(checkCharacters);
  const format = formatOf(lines);
  if (format === undefined) throw noSuchShape(lines);
  return { format, lines, deviations };
}

/** Blanks are taken out; where the line is too short without them and right with them, they stand for fillers. */
function withoutBlanks(line: string, at: number, deviations: Deviation[]): string {
  if (!/\s/.test(line)) return line;
  deviations.push(deviation('mrz.blanks', `line ${at + 1}`));
  const bare = line.replaceAll(/\s/g, '');
  const filled = line.replaceAll(/\s/g, '<');
  return !WIDTHS.includes(bare.length) && WIDTHS.includes(filled.length) ? filled : bare;
}

function upperCase(line: string, at: number, deviations: Deviation[]): string {
  if (!/[a-z]/.test(line)) return line;
  deviations.push(deviation('mrz.lower-case', `line ${at + 1}`));
  return line.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** One line that holds a whole zone is cut where the breaks were. */
function cut(lines: readonly string[], deviations: Deviation[]): readonly string[] {
  const [only = ''] = lines;
  const width = lines.length === 1 ? WIDTH_BY_TOTAL[only.length] : undefined;
  if (width === undefined) return lines;
  deviations.push(deviation('mrz.line-breaks', 'zone'));
  return Array.from({ length: only.length / width }, (_, at) => only.slice(at * width, (at + 1) * width));
}

function checkCharacters(line: string, index: number): void {
  for (let at = 0; at < line.length; at += 1) {
    if (valueOf(line.charCodeAt(at)) !== undefined) continue;
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    throw refused(
      `Line ${index + 1}, place ${at + 1} has “${character}”, which no zone has: only A to Z, 0 to 9 and “<”.`,
      `line ${index + 1}, place ${at + 1}`,
    );
  }
}

function noSuchShape(lines: readonly string[]): Refusal {
  const found = lines.map(({ length }) => String(length)).join(', ');
  return refused(
    lines.length === 0
      ? `There is no zone in the text. ${SHAPES}`
      : `The text has ${lines.length === 1 ? 'one line' : `${lines.length} lines`} of ${found} characters. ${SHAPES}`,
    'zone',
  );
}

function refused(sentence: string, where: string): Refusal {
  return new Refusal('invalid-input', sentence, { where, provision: DOC_9303_3_CHARACTERS });
}
