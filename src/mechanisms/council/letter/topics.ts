/** The subjects of the covering letter: headings that stand alone, under a theme where the letter has themes. */
import { decisionTypeOf } from './decision-types.ts';
import { usualWidth } from './agenda/measures.ts';
import { joined } from './flow.ts';
import type { Line } from './page.ts';

export interface Topic {
  /** The thematic heading above it; null where there is none. */
  readonly theme: string | null;
  readonly title: string;
  readonly line: number;
  /** The subject of which it is a part, where its title is announced there. */
  readonly within: string | null;
}

/** Headings that divide a subject and are no subject themselves. */
const DIVISION =
  /^(?:(?:nadere )?kabinets(?:appreciatie|standpunt|reactie|inzet)|appreciatie|aanleiding|achtergrond|proces|procedure|inleiding|inhoud|inzet(?: van)? (?:nederland|het kabinet)(?: in de raad)?|nederlandse (?:inzet|positie)|vervolg(?:stappen|proces)?|tot slot|slot|conclusie|belangrijkste (?:resultaten|uitkomsten)|main (?:results|outcomes)|(?:wesentliche|wichtigste) ergebnisse|principaux r[ée]sultats|stand van zaken|krachtenveld|planning|(?:government )?assessment|background|introduction|(?:government )?position|next steps|process|conclusion|hintergrund|bewertung|einleitung|verfahren|haltung(?: der bundesregierung)?|weiteres vorgehen|contexte|appr[ée]ciation|prochaines [ée]tapes|bijlagen?|annex(?:es)?|anlagen?)$/i;

const LONGEST = 3;
/** Where lines are longer, each is a paragraph of its own, as web pages have them. */
const PARAGRAPH = 160;

/** The headings in the lines of the covering letter. */
export function topicsIn(lines: readonly Line[]): readonly Topic[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const areParagraphs = usualWidth(filled) > PARAGRAPH;
  const blankBefore = new Set<Line>();
  let blank = false;
  for (const line of lines) {
    if (line.text.trim() === '') blank = true;
    else {
      if (blank) blankBefore.add(line);
      blank = false;
    }
  }
  const topics: Topic[] = [];
  let theme: string | null = null;
  let subject: { title: string; end: number } | null = null;
  for (let at = 1; at < filled.length; at += 1) {
    const size = headingAt(filled, at, blankBefore, areParagraphs);
    if (size === 0) continue;
    const block = filled.slice(at, at + size);
    const title = joined(block.map(({ text }) => text))
      .replace(/^\d{1,2}[.)]\s+/, '')
      .trim();
    const line = block[0]?.number ?? 1;
    const start = at;
    at += size - 1;
    if (title.endsWith(':')) {
      theme = title.slice(0, -1).trim();
      subject = null;
      continue;
    }
    if (DIVISION.test(title)) continue;
    const within: string | null =
      subject !== null && isAnnounced(title, textOf(filled, subject.end, start)) ? subject.title : null;
    if (within === null) subject = { title, end: at + 1 };
    topics.push({ theme, title, line, within });
  }
  return topics;
}

/**
 * How many lines from here on are a heading: a short block after the end of a sentence, without a full stop of its
 * own, before a line that begins a sentence. 0 where it is none.
 */
function headingAt(
  lines: readonly Line[],
  at: number,
  blankBefore: ReadonlySet<Line>,
  areParagraphs: boolean,
): number {
  const first = lines[at];
  if (first === undefined || !/^\s*(?:\d{1,2}[.)]\s+)?[“‘"'«„]?\p{Lu}/u.test(first.text)) return 0;
  const before = lines[at - 1]?.text.trim() ?? '';
  const afterHeading = before.endsWith(':') && before.length < 60;
  if (!blankBefore.has(first) && !afterHeading && !/[.?!:]["”’)]*(?:\[?\d{1,3}\]?)?$/.test(before)) return 0;
  if (
    !blankBefore.has(first) &&
    !afterHeading &&
    lines[at - 1] !== undefined &&
    before.length > 90 &&
    !areParagraphs
  )
    return 0;
  for (let size = 1; size <= LONGEST; size += 1) {
    const last = lines[at + size - 1];
    const next = lines[at + size];
    if (last === undefined || next === undefined) return 0;
    if (/[.;,!]\s*$/.test(last.text) || last.text.length > 110 || /^\s*[-–•*]/.test(first.text)) return 0;
    if (size === 1 && last.text.trim().endsWith(':') && last.text.length < 60 && blankBefore.has(first))
      return 1;
    if (last.text.trim().endsWith(':') || decisionTypeOf(last.text) !== undefined) return 0;
    const goesOn = /^\s*\p{Ll}/u.test(next.text);
    const starts = /^\s*[“‘"'«„]?[\p{Lu}\d]/u.test(next.text) || (blankBefore.has(next) && !goesOn);
    const ended = blankBefore.has(next) || isShort(last.text, lines, at + size);
    if (starts && ended && isSentence(lines, at + size))
      return lines
        .slice(at, at + size)
        .some(({ text }) => isPerson(text) || isSignature(text) || isTitle(text))
        ? 0
        : size;
    if (blankBefore.has(next) && !isHeadingLike(next.text)) return 0;
  }
  return 0;
}

/** A line that is not full: another word of the next line would have stood on it. */
function isShort(text: string, lines: readonly Line[], next: number): boolean {
  const word = /^\S+/.exec(lines[next]?.text.trim() ?? '')?.[0].length ?? 0;
  const width = Math.max(...lines.slice(next, next + 4).map((line) => line.text.length));
  return text.length + word + 1 < width * 0.95;
}

/** Running text follows: within a few lines a sentence ends, or the first line is long. */
function isSentence(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  return text.length > 45 || /[.:]$/.test(text);
}

const isHeadingLike = (text: string): boolean => text.length < 80 && !/[.;]$/.test(text.trim());

/** The line under a name, or over it. */
const OFFICE_LINE =
  /^\s*(?:de |the |der |die |le |la )?(?:ministers?|staatssecretaris|secretary|state secretary|bundesminister(?:in)?|staatssekretär(?:in)?|ministre|secrétaire)(?![A-Za-zÀ-ɏ])/i;

/** “F. van Oosten” and the like sign the letter. */
const isPerson = (text: string): boolean =>
  /^\s*(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M)\.?\s)*(?:\p{Lu}\.\s?){1,5}(?:[\p{L}-]+\s?){1,4}$/u.test(text) ||
  OFFICE_LINE.test(text);

/** What the whole document is called. */
const isTitle = (text: string): boolean =>
  /geannoteerde agenda|annotated agenda|explanatory (?:statement|memorandum)|(?:justice and home affairs|JHA) council,|(?:onderwerpen|punten) op de agenda|items on the agenda|raad van de europese unie|council of the european union|rat(?:es)? der europäischen union|conseil de l['’]union europ|tagesordnung|vorbericht|nachbericht|^\s*bericht über die tagung|ordre du jour|^\s*verslag van/i.test(
    // Letters that are spaced out.
    text.replace(/^\s*(?:\p{L} ){4,}\p{L}(?=\s|$)/u, (spaced) => spaced.replaceAll(' ', '')),
  );

const isSignature = (text: string): boolean =>
  /^\s*(?:(?:betreft|onderwerp|subject|objet|betreff|re)\s*:|de (?:minister|staatssecretaris)|hoogachtend|met vriendelijke groet|aan de voorzitter|yours sincerely|mit freundlichen|veuillez agréer|geachte voorzitter|dear|sehr geehrte|(?:madame|monsieur) )/i.test(
    text,
  );

/** So many of a heading's words, in order, make it one that the text above announced. */
const ANNOUNCED = 0.75;

function isAnnounced(title: string, text: string): boolean {
  const words = contentWords(title);
  if (words.length < 3) return false;
  const known = new Set(contentWords(text));
  return words.filter((word) => known.has(word)).length / words.length >= ANNOUNCED;
}

function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:voor|over|naar|with|from|from|dans|pour|eine[rsmn]?)$/.test(word),
  );
}

/** How many lines of a subject may announce its parts. */
const ANNOUNCING = 16;

function textOf(lines: readonly Line[], from: number, to: number): string {
  return joined(lines.slice(from, Math.min(to, from + ANNOUNCING)).map(({ text }) => text));
}
