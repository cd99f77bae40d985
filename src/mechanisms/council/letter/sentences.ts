/** Sentences of the running text, and the clause of a sentence around a place. */
import { shown } from './footnotes.ts';
import { lastNotAbove } from './sorted.ts';

/** A sentence by where it begins and ends. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations after which a sentence goes on. */
const ABBREVIATED =
  /(?:^|[\s(“‘"'])(?:jl|a\.s|nrs?|no|art|artt|lid|d\.d|o\.a|t\/m|c\.q|m\.b\.t|i\.v\.m|m\.n|incl|resp|bijv|evt|zgn|dhr|mw|mr|drs|ir|dr|prof|blz|p|pp|vgl|cf|e\.g|i\.e|etc|approx|Mr|Mrs|Ms|Dr|vs|bzw|z\.B|u\.a|Nr|Abs|Art|ggf|vgl|ca|S|usw|gem|i\.d\.R|d\.h|par|M|Mme|n|ex|al|St|Mio|Mrd|Dok|Rs|lit|[A-Z])\.$/;

/** What is longer is no sentence but text without full stops; it is cut, so that reading one stays quick. */
const LONGEST = 3_000;

/** Cuts text into sentences; a line feed always ends one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const end = (to: number): void => {
    for (; to - from > LONGEST; from += LONGEST) sentences.push({ from, to: from + LONGEST });
    if (text.slice(from, to).trim() !== '') sentences.push({ from, to });
    from = to;
  };
  for (const match of text.matchAll(/\n|[.!?…]["”’)\]\uE000]*\s+(?=["“‘'(«[]?[\p{Lu}\d€])/gu)) {
    const to = match.index + match[0].length;
    if (match[0] === '\n') end(to);
    else if (isEndAfterDay(text, match.index, to)) end(to);
    else if (!isAbbreviation(text, match.index, from) && !isNumbered(text, match.index)) end(to);
  }
  end(text.length);
  return sentences;
}

/** “… van 7 juni jl. Nederland steunt …”: the full stop is that of the sentence too. */
function isEndAfterDay(text: string, stop: number, next: number): boolean {
  return (
    /\b(?:jl|a\.s)\.$/.test(text.slice(Math.max(0, stop - 4), stop + 1)) &&
    BEGINS_SENTENCE.test(text.slice(next, next + 16))
  );
}

const BEGINS_SENTENCE =
  /^(?:De|Het|Een|Deze|Dit|Dat|Die|Daar[a-z]*|Hier[a-z]*|Nederland|België|Ook|In|Op|Tijdens|Voor|Met|Zie|Er|Zij|Hij|Wij|Naar)(?![A-Za-zÀ-ɏ])/;

function isAbbreviation(text: string, stop: number, from: number): boolean {
  return ABBREVIATED.test(text.slice(Math.max(from, stop - 12), stop + 1));
}

/** “8. Dezember”: a number with a full stop and then a word is not an end. */
function isNumbered(text: string, stop: number): boolean {
  return /(?:^|[\s(–/-])\d{1,2}$/.test(text.slice(Math.max(0, stop - 4), stop)) && text[stop] === '.';
}

/** The sentence around an offset. Sentences are in order, so the search halves them. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  const at = lastNotAbove(sentences.length, (index) => sentences[index]?.from ?? 0, offset);
  return sentences[Math.max(0, at)] ?? { from: 0, to: 0 };
}

/** The sentences, or parts of them, between two offsets. */
export function sentencesBetween(
  sentences: readonly Sentence[],
  from: number,
  to: number,
): readonly Sentence[] {
  const between: Sentence[] = [];
  const first = lastNotAbove(sentences.length, (index) => sentences[index]?.from ?? 0, from);
  for (let at = Math.max(0, first); at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.from >= to) break;
    if (sentence.to > from)
      between.push({ from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) });
  }
  return between;
}

/** How long the words about a place may be. */
const ABOUT = 140;

/**
 * The words around a place, to tell a reader what it is about: the sentence where it is short, else the clauses that
 * fit, cut between words.
 */
export function about(text: string, { from, to }: Sentence, at: number): string {
  const sentence = text.slice(from, to);
  if (shown(sentence).length <= ABOUT) return shown(sentence);
  const place = at - from;
  let start = Math.max(0, place - ABOUT * 0.6);
  let end = Math.min(sentence.length, start + ABOUT);
  start = Math.max(0, end - ABOUT);
  const clause = Math.max(sentence.lastIndexOf(', ', place), sentence.lastIndexOf('; ', place));
  if (clause > start && place - clause > 20) start = clause + 2;
  else if (start > 0) start = sentence.indexOf(' ', start) + 1;
  end = Math.min(sentence.length, start + ABOUT);
  if (end < sentence.length) end = Math.max(place, sentence.lastIndexOf(' ', end));
  return `${start > 0 ? '… ' : ''}${shown(sentence.slice(start, end))}${end < sentence.length ? ' …' : ''}`;
}
