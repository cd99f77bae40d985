/** What a reader should look at before confirming: where the letter contradicts itself, and what could not be read. */
import type { WarningCode } from './codes.ts';
import type { AgendaPoint } from './agenda/index.ts';
import type { Flow } from './flow.ts';
import type { Call, Note } from './footnotes.ts';
import type { PaperNumber, Written } from './head.ts';
import { overlap, type Mention } from './meeting.ts';

export interface Warning {
  readonly code: WarningCode;
  readonly line: number | null;
  /** What the sentence about it names: days, numbers. */
  readonly values: Readonly<Record<string, string | number>>;
}

interface Read {
  readonly mentions: readonly Mention[];
  readonly meeting: {
    readonly from: string | null;
    readonly to: string | null;
    readonly line: number | null;
  };
  readonly written: Written | null;
  readonly number: PaperNumber | null;
  readonly points: readonly AgendaPoint[];
  readonly notes: readonly Note[];
  readonly calls: readonly Call[];
  readonly flow: Flow;
  /** The line with which the agenda begins. */
  readonly agendaFrom: number;
}

function warn(code: WarningCode, line: number | null, values: Warning['values'] = {}): Warning {
  return { code, line, values };
}

export function warningsOf(read: Read): readonly Warning[] {
  return [
    ...meetingWarnings(read),
    ...headWarnings(read),
    ...agendaWarnings(read),
    ...footnoteWarnings(read),
  ];
}

/** The opening of the letter announces one Council and its agenda is headed with another. */
function meetingWarnings({ mentions, meeting, flow, agendaFrom }: Read): readonly Warning[] {
  if (meeting.from === null || meeting.line === null) return [warn('meeting-unknown', null)];
  const iso = isoOf(meeting);
  const opening = mentions.find(({ at }) => flow.lineAt(at) < agendaFrom);
  if (opening === undefined || overlap(opening.iso, iso)) return [];
  const line = flow.lineAt(opening.at);
  if (line > OPENING_LINES) return [];
  return [
    warn('meeting-contradiction', line, { opening: opening.iso, agenda: iso, agendaLine: meeting.line }),
  ];
}

/** How far the opening of a letter reaches. */
const OPENING_LINES = 60;

function isoOf({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  return to === null || to === from ? (from ?? '') : `${from}/${to}`;
}

function headWarnings({ written, number }: Read): readonly Warning[] {
  const warnings = written === null ? [warn('date-unknown', null)] : [];
  if (number?.seriesAssumed === true) {
    warnings.push(warn('number-series-assumed', number.line, { number: number.id }));
  }
  return warnings;
}

function agendaWarnings({ points }: Read): readonly Warning[] {
  if (points.length === 0) return [warn('no-agenda', null)];
  // Other business without numbers under an agenda that has them is usual.
  const unnumbered = points.every(({ number }) => number === null);
  return unnumbered ? [warn('points-unnumbered', points[0]?.line ?? null)] : [];
}

function footnoteWarnings({ notes, calls, flow }: Read): readonly Warning[] {
  const called = new Set(calls.map(({ note }) => note));
  return [
    ...calls
      .filter(({ note }) => note === null)
      .map(({ number, at }) => warn('footnote-missing', flow.lineAt(at), { number })),
    ...notes.flatMap(({ number, lines }, index) =>
      called.has(index) ? [] : [warn('footnote-uncalled', lines[0]?.number ?? null, { number })],
    ),
  ];
}
