/** The chain of heads that reads most like an agenda. */
import { BY_NAME, type Candidate } from './heads.ts';

/** The best reading that ends with a candidate. */
interface Link {
  readonly candidate: Candidate;
  readonly score: number;
  readonly before: Link | null;
  readonly part: number;
  readonly number: number;
  readonly letter: number;
  readonly style: string;
  readonly letterStyle: string;
}

/** What every point weighs, so that an agenda is preferred to a list of a few lines. */
const POINT = 0.5;
const PART_HEAD = 1;
/** A part that is only named: enough to be kept where it fits. */
const NAMED_PART = 0.25;
/** An agenda may begin after what needs no words, and a point may have fallen away; neither is likely. */
const LATE_START = 2;
const GAP = 3;
const LATEST_START = 5;

/**
 * Finds the chain of heads with the highest score. In each part the numbers run from 1 (or on from the part before),
 * the letters within a point from a; the way of writing the number does not change. One best link is kept for each
 * place in the numbering, so the work grows with the number of candidates only.
 */
export function bestChain(all: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Link>();
  let top: Link | null = null;
  for (const candidate of all) {
    const fresh: Link[] = [];
    for (const { before, cost } of predecessors(candidate, best)) {
      const worth = candidate.kind !== 'part' ? POINT : candidate.value === BY_NAME ? NAMED_PART : PART_HEAD;
      const score = (before?.score ?? 0) + candidate.score + worth - cost;
      fresh.push({ ...placeOf(candidate, before), candidate, score, before });
    }
    for (const link of fresh) {
      const key = keyOf(link);
      if (link.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, link);
      if (top === null || link.score > top.score) top = link;
    }
  }
  const chain: Candidate[] = [];
  for (let link = top; link !== null; link = link.before) chain.unshift(link.candidate);
  // What is numbered before the first part is the covering letter, not the agenda.
  const firstPart = chain.findLastIndex(({ kind, value }) => kind === 'part' && value === 1);
  return chain.slice(Math.max(0, firstPart));
}

type Place = Pick<Link, 'part' | 'number' | 'letter' | 'style' | 'letterStyle'>;

const keyOf = ({ part, number, letter, style, letterStyle }: Place): string =>
  `${part}/${number}/${letter}/${style}/${letterStyle}`;

function placeOf(candidate: Candidate, before: Link | null): Place {
  const from: Place = before ?? { part: 0, number: 0, letter: 0, style: '', letterStyle: '' };
  if (candidate.kind === 'part') {
    const part = candidate.value === BY_NAME ? from.part + 1 : candidate.value;
    return { ...from, part, letter: 0 };
  }
  if (candidate.kind === 'number')
    return { ...from, number: candidate.value, letter: 0, style: candidate.style };
  if (candidate.of !== null) {
    const style = from.style === '' ? candidate.style : from.style;
    return { ...from, number: candidate.of, letter: candidate.value, style };
  }
  return { ...from, letter: candidate.value, letterStyle: candidate.style };
}

/** What may stand before a head, and what it costs to think so. */
interface Before {
  readonly before: Link | null;
  readonly cost: number;
}

function* predecessors(candidate: Candidate, best: ReadonlyMap<string, Link>): Iterable<Before> {
  const { kind, value, of } = candidate;
  if (kind === 'part') {
    if (value === 1 || value === BY_NAME) yield { before: null, cost: 0 };
  } else if (kind === 'number' || value === 1) {
    const first = kind === 'number' ? value : (of ?? LATEST_START + 1);
    if (first <= LATEST_START) yield { before: null, cost: first === 1 ? 0 : LATE_START };
  }
  for (const before of best.values()) {
    if (before.candidate.at >= candidate.at) continue;
    const cost = costAfter(candidate, before);
    if (cost !== undefined) yield { before, cost };
  }
}

/** What it costs to go on from there with this head; undefined where it cannot be. */
function costAfter({ kind, value, of, style }: Candidate, link: Link): number | undefined {
  const afterPart = link.candidate.kind === 'part';
  if (kind === 'part') {
    if (value === BY_NAME) return 0;
    return value === link.part + 1 && (link.number > 0 || link.part === 0) ? 0 : undefined;
  }
  if (kind === 'number') {
    if (link.style !== style && link.style !== '' && !afterPart) return undefined;
    if (afterPart && value === 1) return 0;
    if (value === link.number + 1) return value === 1 ? undefined : 0;
    if (link.number === 0 && afterPart && value <= LATEST_START) return LATE_START;
    return link.number > 0 && value === link.number + 2 ? GAP : undefined;
  }
  if (of !== null) {
    const goesOn = link.number === of && !afterPart && value === link.letter + 1;
    const opens = value === 1 && (of === link.number + 1 || (of === 1 && afterPart));
    return goesOn || opens ? 0 : undefined;
  }
  if (link.number === 0 || afterPart || value !== link.letter + 1) return undefined;
  const goesOn = link.letterStyle === style || link.candidate.of !== null;
  return link.letter === 0 || goesOn ? 0 : undefined;
}
