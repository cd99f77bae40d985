/** The provisions that a digest of the law names: in its tables, in brackets, with paragraphs, or after an act. */
import type { ActCode } from '#kernel';
import { placesIn, type Place } from './places.fixture.ts';

/** The act that a section is about, where it names an article alone. */
const ACT_OF_SECTION: Readonly<Record<string, ActCode>> = {
  '0': 'APR',
  '1': 'APR',
  '2': 'APR',
  '3': 'SCREENING',
  '4': 'AMMR',
};
/** A section that tells a history and names articles of drafts. */
const HISTORY = '### 2.4';

const ITEM = String.raw`\d{1,2}(?:\([0-9a-j]{1,2}\))*(?:-(?:\([0-9a-j]{1,2}\)|\d{1,2}(?![\d/])))?`;
const LIST = String.raw`${ITEM}(?:, (?:${ITEM}|\([0-9a-j]{1,2}\)))*`;
const ACT = 'APR|AMMR|SR|CR|RBPR|APD|SBC|Eurodac|Charter';

const PATTERNS: readonly RegExp[] = [
  // “AMMR 84, 85”, “Eurodac 23(1), (4)”.
  new RegExp(String.raw`\b(?:${ACT}) ${LIST}(?![\w%.])`, 'g'),
  // “recital 80”, “Art. 50”.
  /\brecital \d+/g,
  /(?<=Art\. )\d{1,2}(?:-\d{1,2})?/g,
  // “(46)”, “(38(2), 55(7))”, “(61-64, as amended)”; not the paragraphs in “(5) and (6)”.
  new RegExp(String.raw`(?<=(?<!,|not|and)[ *]\()${LIST}(?=(?:, as amended)?\))`, 'g'),
  // “42(3)(a)-(e)” anywhere, unless an act stands before it.
  new RegExp(
    String.raw`(?<!(?:${ACT}) |, |[\d/.])\b\d{1,2}(?:\([0-9a-j]{1,2}\))+(?:-\([0-9a-j]{1,2}\))?`,
    'g',
  ),
  // “57: …”, “9. 33 irregular entry” and, in the same list, “…; 35 discretion”.
  /(?<=^|\. )\d{2}(?=: )/g,
  /(?<=^\d{1,2}\. (?:.*[:;] )?)\d{2}(?= (?!months|years))/g,
];

/** Every provision named in sections 0 to 4. */
export function digestPlaces(digest: string): readonly Place[] {
  const places: Place[] = [];
  let act: ActCode | undefined;
  let column = -1;
  // “Eurodac (22, 24)” is of that act.
  for (const line of digest.replace(/Eurodac \(([^)]+)\)/g, 'Eurodac $1').split('\n')) {
    const heading = /^#{2,3} (\d)/.exec(line)?.[1];
    if (heading !== undefined) act = line.startsWith(HISTORY) ? undefined : ACT_OF_SECTION[heading];
    if (act === undefined) continue;
    // In section 0 a point is about the act that it begins with.
    const of = /^- (APR|AMMR|SR)\b/.exec(line)?.[1] ?? act;
    const add = (text: string): void => void places.push(...placesIn(text, placesIn(of)[0]?.act));
    if (line.startsWith('|')) {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.includes('article')) column = cells.indexOf('article');
      else if (column > 0 && /^\d|^[A-Z]/.test(cells[column] ?? '')) add(cells[column] ?? '');
    } else column = -1;
    for (const pattern of PATTERNS) for (const [found] of line.matchAll(pattern)) add(found);
  }
  return places;
}
