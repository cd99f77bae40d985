/** What the letter says of each point: where the government stands, what is asked, what parliament is promised. */
import type { DecisionType, Position } from './codes.ts';
import type { AgendaPoint } from './agenda/index.ts';
import { decisionTypeOf } from './decision-types.ts';
import type { Flow } from './flow.ts';
import { shown } from './footnotes.ts';
import { lettersNamed } from './letters-named.ts';
import { evidenceOf, saidIn, stanceIn, type Evidence, type Voice } from './position.ts';
import { sentencesBetween, type Sentence } from './sentences.ts';

/** A sentence of the letter with its line. */
export interface Quoted {
  readonly text: string;
  readonly line: number;
}

export interface DraftItem {
  /** I, II, …; null where the letter has no parts. */
  readonly part: string | null;
  readonly partTitle: string | null;
  readonly number: number | null;
  readonly letter: string | null;
  readonly title: string;
  readonly type: DecisionType | null;
  readonly typeText: string | null;
  readonly line: number;
  /** Null for a point that only heads others. */
  readonly position: Position | null;
  /** The sentence that the position rests on. */
  readonly because: Quoted | null;
  readonly asked: readonly Quoted[];
  readonly majority: readonly Quoted[];
  readonly commitments: readonly Quoted[];
}

/** What the items are read from. */
export interface Reading {
  readonly flow: Flow;
  readonly sentences: readonly Sentence[];
  readonly voice: Voice;
  /** The line that follows the agenda; null where the letter ends with it. */
  readonly agendaTo: number | null;
}

const OWN_AGENDA =
  /^(?:approval|adoption|goedkeuring|aanneming|annahme|billigung|approbation|adoption) (?:of|van|der|de|des)(?: the| de| les)? (?:points? )?[“"'‘«]? ?A ?[”"'’»]?(?:[- ](?:items|punten|punkte))?$|^(?:vaststelling|aanneming|goedkeuring|adoption|approval|annahme|billigung|genehmigung)\s+(?:van|of|der|de|des)\s+(?:de |the |l['’])?(?:(?:voorlopige|provisional|vorläufigen) )?(?:agenda|tagesordnung|ordre du jour)|^adoption de l['’]ordre du jour/i;

/** The Council settles its own agenda: nobody takes a position on that. */
const decidesNothing = ({ title }: AgendaPoint): boolean => OWN_AGENDA.test(title);

/** A heading over lettered points. */
const headsLetters = ({ part, number, letter }: AgendaPoint, next: AgendaPoint | undefined): boolean =>
  letter === null &&
  next !== undefined &&
  next.letter !== null &&
  next.number === number &&
  next.part === part;

/** A heading without a number over other points. */
const headsOthers = ({ number, title }: AgendaPoint): boolean =>
  number === null && decisionTypeOf(title) === 'any-other-business';

/** The points as items of the draft, in order. */
export function itemsOf(points: readonly AgendaPoint[], reading: Reading): readonly DraftItem[] {
  const own = points.map((point, index) => ownEvidence(point, points[index + 1], reading));
  return points.map((point, index) => {
    const evidence = point.letter === null ? (own[index] ?? []) : withShared(points, index, own, reading);
    const heads = headsLetters(point, points[index + 1]) || decidesNothing(point) || headsOthers(point);
    return itemOf(point, heads && point.type === null, evidence, reading);
  });
}

/** The sentences between the head of a point and the next. */
function ownEvidence(
  point: AgendaPoint,
  next: AgendaPoint | undefined,
  { flow, sentences, agendaTo }: Reading,
): readonly Evidence[] {
  const end = agendaTo === null ? flow.text.length : flow.offsetOf(agendaTo);
  const to =
    next === undefined
      ? end
      : flow.offsetOf(next.part !== point.part ? (next.part?.line ?? next.line) : next.line);
  return evidenceOf(flow.text, sentencesBetween(sentences, flow.offsetOf(point.textFrom), to));
}

/**
 * One paragraph may speak of several lettered points: “Under (a) and (b) …”, “beide onderwerpen”. It stands under the
 * last of them.
 */
function withShared(
  points: readonly AgendaPoint[],
  index: number,
  own: readonly (readonly Evidence[])[],
  { voice }: Reading,
): readonly Evidence[] {
  const point = points[index];
  const group = points.flatMap((one, at) =>
    one.letter !== null && one.number === point?.number && one.part === point.part ? [at] : [],
  );
  const letters = group.map((at) => points[at]?.letter ?? '');
  return group.flatMap((at) =>
    (own[at] ?? []).filter(({ text }) => {
      const named = lettersNamed(text, letters, voice.language);
      return named.length === 0 ? at === index : named.includes(point?.letter ?? '');
    }),
  );
}

function itemOf(
  point: AgendaPoint,
  isHeading: boolean,
  evidence: readonly Evidence[],
  { flow, voice }: Reading,
): DraftItem {
  const quoted = ({ text, at }: Evidence): Quoted => ({ text, line: flow.lineAt(at) });
  const { position, because } = stanceIn(evidence, voice);
  const said = saidIn(evidence, voice);
  const { part, number, letter, title, type, typeText, line } = point;
  return {
    part: part?.numeral ?? null,
    partTitle: part?.title ?? null,
    number,
    letter,
    title: shown(title),
    type,
    typeText,
    line,
    position: isHeading ? null : position,
    because: isHeading || because === null ? null : quoted(because),
    asked: said.asked.map(quoted),
    majority: said.majority.map(quoted),
    commitments: said.commitments.map(quoted),
  };
}
