/** The marks of a dossier on one axis of time: where each stands, and which days the axis names. */
import { addDays, dateOf, dayOf, parseDay, type Day } from '#kernel';
import { linear } from '../../../../desk/figures/linear.ts';
import type { Dossier } from '../shared/queries.ts';

type Tracks = Dossier['tracks'];

export interface ReachedMark {
  readonly text: string;
  readonly on: string;
  /** By operation of law, as computed. */
  readonly byLaw: boolean;
}

/** One track: what was reached, in order of its days, and what may come next, which has no day. */
export interface Track {
  readonly title: string;
  readonly reached: readonly ReachedMark[];
  readonly next: readonly string[];
}

/** A step says what it reaches by the word of the mark; what is possible and seldom comes is left out. */
export function tracksOf(tracks: Tracks, next: Dossier['next']): readonly Track[] {
  const possible = new Set(next.filter(({ place }) => place !== 'possible').map(({ reaches }) => reaches));
  return tracks.map(({ track, marks }) => ({
    title: track,
    reached: marks
      .flatMap(({ text, on, byLaw }) => (on === null ? [] : [{ text, on, byLaw }]))
      .toSorted((one, other) => one.on.localeCompare(other.on)),
    next: marks.filter(({ text, on }) => on === null && possible.has(text)).map(({ text }) => text),
  }));
}

export interface Tick {
  readonly day: Day;
  readonly x: number;
}

export interface Axis {
  readonly x: (day: Day) => number;
  readonly today: number;
  /** Where the marks without a day begin. */
  readonly beyond: number;
  readonly ticks: readonly Tick[];
}

const EDGE = 8;
/** From one mark without a day to the next. */
export const STEP = 13;
/** From one mark to the next at least, where their days are too close: they overlap, and can still be counted. */
export const APART = 7;
const ROOM_FOR_TICK = 64;
const MONTHS = [1, 3, 6, 12, 24, 60] as const;

/** From the first day on record to today, with room behind it for what may come next; null where nothing is. */
export function axisOf(tracks: readonly Track[], today: Day, width: number): Axis | null {
  const days = tracks.flatMap(({ reached }) => reached.map(({ on }) => parseDay(on)));
  if (days.length === 0) return null;
  const first = addDays(Math.min(...days) as Day, -20);
  const last = Math.max(today, ...days) as Day;
  const hollow = Math.max(0, ...tracks.map(({ next }) => next.length));
  const end = Math.max(width - EDGE - (hollow === 0 ? EDGE : (hollow + 1) * STEP), width / 2);
  const x = linear([first, last], [EDGE, end]);
  return { x, today: x(today), beyond: end + STEP, ticks: ticksOf(first, last, x, end) };
}

/** The firsts of months, as far apart as their names need. */
function ticksOf(first: Day, last: Day, x: (day: Day) => number, end: number): readonly Tick[] {
  const months = Math.max(1, (last - first) / 30.4);
  const step = MONTHS.find((count) => (count / months) * end >= ROOM_FOR_TICK) ?? 120;
  const { year, month } = dateOf(first);
  const begin = year * 12 + month - 1;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(begin / step) * step; ; at += step) {
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, x: x(day) });
  }
}

/** Marks of one track side by side: one that would cover the last is moved behind it. */
export function placesOf(reached: readonly ReachedMark[], x: (day: Day) => number): readonly number[] {
  const places: number[] = [];
  for (const { on } of reached) places.push(Math.max(x(parseDay(on)), (places.at(-1) ?? -APART) + APART));
  return places;
}
