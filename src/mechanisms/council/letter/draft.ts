/** A letter as a structured draft: what it says, each piece with the line it came from, for a person to confirm. */
import type { Configuration, LetterKind, LetterLanguage } from './codes.ts';
import { formatDay, parseDay, type Day, type MemberState } from '#kernel';
import { afterAgenda, agendaPoints, type AgendaPoint } from './agenda/index.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { figuresIn, type FoundFigure } from './figures.ts';
import { periodsIn, type FoundPeriod } from './periods.ts';
import { flowOf, type Flow } from './flow.ts';
import { callsIn, layoutOf, noteFlow, shown, withoutMarks, type Call, type Note } from './footnotes.ts';
import {
  addresseeIn,
  kindOfLetter,
  languageOf,
  paperNumber,
  sendersIn,
  writtenOn,
  type PaperNumber,
} from './head.ts';
import { itemsOf, type DraftItem, type Quoted } from './items.ts';
import { configurationIn, mentionsOf, overlap, usualPlace, type Mention } from './meeting.ts';
import { pagesOf, type Line } from './page.ts';
import { ownState } from './own-state.ts';
import type { ReferenceKind } from './reference-kinds.ts';
import { referencesIn } from './references.ts';
import { sentenceAt, sentencesOf, type Sentence } from './sentences.ts';
import { lastNotAbove } from './sorted.ts';
import { topicsIn, type Topic } from './topics.ts';
import { warningsOf, type Warning } from './warnings.ts';

export interface DraftMeeting {
  readonly configuration: Configuration | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly informal: boolean;
  readonly line: number | null;
}

export interface DraftReference {
  readonly id: string;
  readonly kind: ReferenceKind;
  readonly line: number;
  readonly text: string;
  readonly celex: string | null;
  readonly url: string | null;
  /** The number of the footnote that it stands in. */
  readonly footnote: number | null;
  /** The point it belongs to, by its place in `items`; for one in a footnote, the point that calls it. */
  readonly item: number | null;
}

export interface DraftDate extends Omit<FoundDate, 'at' | 'from' | 'to'> {
  readonly line: number;
  readonly footnote: number | null;
  readonly item: number | null;
}

export interface DraftPeriod extends Omit<FoundPeriod, 'at'> {
  readonly line: number;
  readonly footnote: number | null;
  readonly item: number | null;
}

export interface DraftFigure extends Omit<FoundFigure, 'at'> {
  readonly line: number;
  readonly footnote: number | null;
  readonly item: number | null;
}

export interface DraftFootnote {
  readonly number: number;
  readonly line: number;
  readonly text: string;
  /** The sentence that calls it; null where no mark was found. */
  readonly sentence: Quoted | null;
}

export interface Draft {
  readonly letter: {
    readonly kind: LetterKind | null;
    readonly language: LetterLanguage;
    readonly number: string | null;
    readonly date: string | null;
    readonly senders: readonly string[];
    readonly addressee: string | null;
    /** Whose government writes: the state of the language that the letter names most. */
    readonly state: MemberState;
    readonly lines: number;
  };
  readonly meeting: DraftMeeting;
  readonly items: readonly DraftItem[];
  readonly topics: readonly Topic[];
  readonly references: readonly DraftReference[];
  readonly dates: readonly DraftDate[];
  readonly periods: readonly DraftPeriod[];
  readonly figures: readonly DraftFigure[];
  readonly footnotes: readonly DraftFootnote[];
  readonly warnings: readonly Warning[];
}

/** Text in which things are found: the body, or one footnote. */
interface Found {
  readonly flow: Flow;
  readonly sentences: readonly Sentence[];
  readonly footnote: number | null;
  /** The place in the body that a find in it belongs to. */
  readonly bodyOffset: (offset: number) => number | null;
}

/** Reads a letter line by line. `pageStarts` are the lines with which pages begin, where the file says so. */
export function draftOf(lines: readonly string[], pageStarts: readonly number[] = []): Draft {
  const { body, notes } = layoutOf(pagesOf(lines, pageStarts));
  const printed = flowOf(body);
  const calls = callsIn(printed, notes);
  const flow = withoutMarks(printed, calls);
  const sentences = sentencesOf(flow.text);
  const written = writtenOn(body);
  const points = agendaPoints(unmarked(body, flow));
  const dates = datesIn(flow, written?.day ?? null, sentences);
  const mentions = mentionsOf(flow, dates).filter(({ at }) => flow.lineAt(at) !== written?.line);
  const agendaFrom = points[0]?.part?.line ?? points[0]?.line ?? Number.POSITIVE_INFINITY;
  const meeting = meetingOf(flow, mentions, agendaFrom);
  const language = languageOf(flow);
  const number = paperNumber(body, language, meeting.configuration === 'JHA');
  const voice = { language, state: ownState(flow, language) };
  const agendaTo = afterAgenda(body, points);
  const items = itemsOf(points, { flow, sentences, voice, agendaTo: agendaTo?.line ?? null });
  const itemAt = placer(points, flow);
  const texts = textsOf(flow, sentences, notes, calls);
  const covering = body.filter(
    ({ number: line }) =>
      (line > (written?.line ?? 0) && line < agendaFrom) ||
      (agendaTo !== null && line > agendaTo.line && !agendaTo.annexed),
  );
  return {
    letter: {
      kind: kindOf(kindOfLetter(flow), written?.day, meeting, points),
      language,
      number: number?.id ?? null,
      date: written === null ? null : formatDay(written.day),
      senders: sendersIn(flow),
      addressee: addresseeIn(body),
      state: voice.state,
      lines: lines.length,
    },
    meeting,
    items,
    topics: topicsIn(agendaFrom === Number.POSITIVE_INFINITY ? [] : withShownText(covering, flow)),
    ...withoutOwnNumber(findsIn(texts, itemAt, written?.day ?? null), number),
    footnotes: footnotesOf(notes, calls, flow, sentences),
    warnings: warningsOf({ mentions, meeting, written, number, points, notes, calls, flow, agendaFrom }),
  };
}

/** The lines as they stand in the text without marks: what is read for titles has no footnote numbers in it. */
function unmarked(body: readonly Line[], flow: Flow): readonly Line[] {
  return withShownText(body, flow);
}

function withShownText(lines: readonly Line[], flow: Flow): readonly Line[] {
  return lines.map((line) => {
    if (line.text.trim() === '') return line;
    const from = flow.offsetOf(line.number);
    const text = flow.text.slice(from, from + line.text.trim().replaceAll(/ {2,}/g, ' ').length);
    return text.includes('\uE000') ? { ...line, text: text.replaceAll('\uE000', '') } : line;
  });
}

/** Before a meeting a letter announces it; one that does not say what it is reports after it. */
function kindOf(
  said: LetterKind | null,
  written: Day | undefined,
  { from }: DraftMeeting,
  points: readonly AgendaPoint[],
): LetterKind | null {
  if (written === undefined || from === null || points.length === 0) return said;
  if (written < parseDay(from)) return 'annotated-agenda';
  return said ?? 'report';
}

/** So many lines before the first point or part the agenda has its heading. */
const HEADING_LINES = 16;

/** The meeting that the agenda is headed with; else the one named first. */
function meetingOf(flow: Flow, mentions: readonly Mention[], agendaFrom: number): DraftMeeting {
  const near = mentions.filter(({ at }) => {
    const line = flow.lineAt(at);
    return line <= agendaFrom && line >= agendaFrom - HEADING_LINES;
  });
  const heading = near.findLast(({ relative }) => !relative) ?? near.at(-1);
  const chosen = heading ?? mentions[0];
  if (chosen === undefined) {
    return {
      configuration: configurationIn(flow),
      from: null,
      to: null,
      place: null,
      informal: false,
      line: null,
    };
  }
  const [from = null, to = from] = chosen.iso.split('/');
  const place = chosen.place ?? placeOf(chosen, mentions, flow);
  return {
    configuration: chosen.configuration,
    from,
    to,
    place,
    informal: chosen.informal,
    line: flow.lineAt(chosen.at),
  };
}

/** The place that goes with the meeting; one that goes with another meeting in the letter is not its place. */
function placeOf(chosen: Mention, mentions: readonly Mention[], flow: Flow): string | null {
  const same = mentions.find(({ iso, place }) => overlap(iso, chosen.iso) && place !== null);
  if (same !== undefined) return same.place;
  const usual = usualPlace(flow);
  return mentions.some(({ iso, place }) => place === usual && !overlap(iso, chosen.iso)) ? null : usual;
}

/** Which point, by its place in the list, a place in the body belongs to. */
function placer(points: readonly AgendaPoint[], flow: Flow): (offset: number) => number | null {
  const starts = points.map(({ line }) => flow.offsetOf(line));
  return (offset) => {
    const index = lastNotAbove(starts.length, (at) => starts[at] ?? 0, offset);
    return index < 0 ? null : index;
  };
}

function textsOf(
  flow: Flow,
  sentences: readonly Sentence[],
  notes: readonly Note[],
  calls: readonly Call[],
): readonly Found[] {
  const calledAt = new Map(calls.map(({ note, at }) => [note, at]));
  return [
    { flow, sentences, footnote: null, bodyOffset: (offset) => offset },
    ...notes.map((note, index): Found => {
      const own = noteFlow(note);
      const called = calledAt.get(index) ?? null;
      return { flow: own, sentences: sentencesOf(own.text), footnote: note.number, bodyOffset: () => called };
    }),
  ];
}

function findsIn(
  texts: readonly Found[],
  itemAt: (offset: number) => number | null,
  written: Parameters<typeof datesIn>[1],
): Pick<Draft, 'references' | 'dates' | 'periods' | 'figures'> {
  const references: DraftReference[] = [];
  const dates: DraftDate[] = [];
  const periods: DraftPeriod[] = [];
  const figures: DraftFigure[] = [];
  for (const { flow, sentences, footnote, bodyOffset } of texts) {
    const place = (offset: number): { line: number; footnote: number | null; item: number | null } => {
      const inBody = bodyOffset(offset);
      return { line: flow.lineAt(offset), footnote, item: inBody === null ? null : itemAt(inBody) };
    };
    for (const { from, to, ...reference } of referencesIn(flow)) {
      references.push({ ...reference, text: shown(flow.text.slice(from, to)), ...place(from) });
    }
    const days = datesIn(flow, written, sentences);
    for (const { at, from: _from, to: _to, ...date } of days) {
      dates.push({ ...date, text: shown(date.text), ...place(at) });
    }
    for (const { at, ...period } of periodsIn(flow, sentences, days)) {
      periods.push({ ...period, text: shown(period.text), ...place(at) });
    }
    for (const { at, ...figure } of figuresIn(flow, sentences))
      figures.push({ ...figure, text: shown(figure.text), ...place(at) });
  }
  const inOrder = (one: { line: number }, other: { line: number }): number => one.line - other.line;
  return {
    references: references.sort(inOrder),
    dates: dates.sort(inOrder),
    periods: periods.sort(inOrder),
    figures: figures.sort(inOrder),
  };
}

/** The letter’s own number, in its head and at the foot of its pages, is no reference. */
function withoutOwnNumber<Finds extends Pick<Draft, 'references'>>(
  finds: Finds,
  number: PaperNumber | null,
): Finds {
  return { ...finds, references: finds.references.filter(({ id }) => id !== number?.id) };
}

function footnotesOf(
  notes: readonly Note[],
  calls: readonly Call[],
  flow: Flow,
  sentences: readonly Sentence[],
): readonly DraftFootnote[] {
  const called = new Map(calls.map((call) => [call.note, call]));
  return notes.map((note, index) => {
    const call = called.get(index);
    const sentence = call === undefined ? undefined : sentenceAt(sentences, call.at);
    return {
      number: note.number,
      line: note.lines[0]?.number ?? 1,
      text: shown(noteFlow(note).text),
      sentence:
        sentence === undefined
          ? null
          : { text: shown(flow.text.slice(sentence.from, sentence.to)), line: flow.lineAt(call?.at ?? 0) },
    };
  });
}
