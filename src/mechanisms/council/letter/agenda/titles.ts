/** The title of a point, and the type that stands at its end or under it. */
import type { DecisionType } from '../codes.ts';
import {
  decisionTypeOf,
  titleEndingWithType,
  titleThatNamesType,
  withoutDocuments,
} from '../decision-types.ts';
import { joined } from '../flow.ts';
import type { Line } from '../page.ts';
import { isHead } from './head-patterns.ts';

/** A title and what follows it. */
export interface Head {
  readonly title: string;
  readonly type: DecisionType | null;
  readonly typeText: string | null;
  /** The place after the title and the type. */
  readonly end: number;
}

/** The number of the file may stand between a title and its type. */
const IN_BETWEEN =
  /^\s*(?:interinstitutional file|interinstitutioneel dossier|interinstitutionelles dossier|dossier interinstitutionnel)\b/i;

/** How many lines a title may take, and how far its type may stand. */
export const LONGEST_TITLE = 6;

/** Reads the title that begins on this line, up to its type or its end. */
export function headAt(
  lines: readonly Line[],
  at: number,
  first: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Head {
  const texts = [first];
  for (let next = at + 1; next <= at + LONGEST_TITLE; next += 1) {
    const text = lines[next]?.text ?? '';
    const type = decisionTypeOf(text);
    // “Any other business” after a blank line heads what follows.
    const isHeading = type === 'any-other-business' && blankBefore.has(next);
    if (type !== undefined && !isHeading && !(next === at + 1 && first.trim() === '')) {
      const own = titleEndingWithType(joined(texts));
      const title = own !== undefined && own.type === type ? own.title : withoutBar(joined(texts));
      return { title, type, typeText: typeShown(text), end: next + 1 };
    }
    if (IN_BETWEEN.test(text)) continue;
    // A title that ends with its type is whole.
    if (next === at + 1 && endsWithType(first) && !isFull(lines[at]?.text ?? '', text, width)) break;
    if (text === '' || isHead(text) || endsLikeProse(texts.at(-1) ?? '')) break;
    texts.push(text);
    const ended = titleEndingWithType(joined(texts));
    if (
      ended !== undefined &&
      ended.title.length < joined(texts).length &&
      decisionTypeOf(lines[next + 1]?.text ?? '') === undefined
    ) {
      return {
        ...ended,
        typeText: joined(texts)
          .slice(ended.title.length)
          .replace(/^[\s(–—=|-]+|\)?[\s–—|-]*$/g, ''),
        end: next + 1,
      };
    }
  }
  return untyped(lines, at, first, blankBefore, width);
}

/** Whether the first word of the next line had no room on this one. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length + (/^\S+/.exec(next.trim())?.[0].length ?? 0) >= width * 0.9;

const endsWithType = (text: string): boolean => {
  const ended = titleEndingWithType(text);
  return ended !== undefined && ended.title !== text.trim();
};

/** What parts a title from a type that stands on the next line. */
const withoutBar = (title: string): string => title.replace(/\s+[|–—-]$/, '');

/** That a point is dealt with in public, or perhaps not at all, is said beside its title, not in it. */
const BESIDE =
  /\s*\((?:(?:in )?public (?:deliberation|debate|session)|openbaar|openbare (?:beraadslaging|behandeling|zitting)|öffentliche (?:beratung|aussprache)|(?:délibération|débat) (?:publique?)|evt\.?|eventueel|evtl\.?|ggf\.?|poss\.?|possible|tbc|év\.?|éventuellement|mogelijk|vervalt mogelijk)\)$/i;
/** The title alone. */
export function titleShown(title: string): string {
  return title.replace(BESIDE, '').trim();
}

/** A title without a type below it: as many lines as are full and go on. */
function untyped(
  lines: readonly Line[],
  at: number,
  first: string,
  blankBefore: ReadonlySet<number>,
  width: number,
): Head {
  const texts = [first];
  let end = at + 1;
  while (texts.length < LONGEST_TITLE) {
    const ended = titleEndingWithType(joined(texts));
    if (ended !== undefined) {
      const typeText =
        joined(texts)
          .slice(ended.title.length)
          .replace(/^[\s(–—=:|-]+|\)?[\s–—|-]*$/g, '') || joined(texts);
      return { title: ended.title, type: ended.type, typeText, end };
    }
    const next = lines[end]?.text ?? '';
    const last = lines[end - 1]?.text ?? '';
    if (next === '' || blankBefore.has(end) || isHead(next) || endsLikeProse(last)) break;
    if (!isFull(last, next, width)) break;
    texts.push(next);
    end += 1;
  }
  // What has become a sentence is the text, not the title.
  const isProse = texts.length > 1 && endsLikeProse(joined(texts));
  const title = isProse ? first.trim() : joined(texts);
  const named = titleThatNamesType(title);
  return {
    title,
    type: named?.type ?? null,
    typeText: named?.typeText ?? null,
    end: isProse ? at + 1 : end,
  };
}

/** A title does not end with a full stop, but for an abbreviation. */
export const endsLikeProse = (text: string): boolean =>
  /(?:[\p{Ll})]|\d{3})[.;]\s*$/u.test(text) && !/\b(?:jl|a\.s|e\.a|c\.s)\.\s*$/.test(text);

export function typeShown(text: string): string {
  return withoutDocuments(text.trim())
    .replace(/^[=–—•>|-]\s*/, '')
    .replace(/\s*[.:–—|-]$/, '');
}
