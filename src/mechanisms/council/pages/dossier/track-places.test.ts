import { formatDay, parseDay } from '#kernel';
import { describe, expect, it } from 'vitest';
import { APART, axisOf, placesOf, tracksOf } from './track-places.ts';

const TODAY = parseDay('2026-11-26');
const TRACKS = [
  {
    track: 'Proposal',
    marks: [{ mark: 'proposed', text: 'Proposed', on: '2025-03-11', byLaw: false }],
  },
  {
    track: 'Act',
    marks: [
      { mark: 'signed', text: 'Signed', on: null, byLaw: false },
      { mark: 'adopted', text: 'Adopted', on: '2026-10-01', byLaw: false },
      { mark: 'published', text: 'In the Official Journal', on: null, byLaw: false },
    ],
  },
];
const next = (reaches: string, place: 'usual' | 'possible') => ({
  step: '',
  text: '',
  by: '',
  reaches,
  place,
  waitsFor: [],
  waits: null,
  expected: null,
  citation: null,
  url: null,
  practice: null,
});
const NEXT = [next('Signed', 'usual'), next('In the Official Journal', 'possible')];

describe('the tracks of a dossier', () => {
  const tracks = tracksOf(TRACKS, NEXT);

  it('have what was reached, and what comes next as a rule; the rest of the procedure is left out', () => {
    expect(tracks[1]).toEqual({
      title: 'Act',
      reached: [{ text: 'Adopted', on: '2026-10-01', byLaw: false }],
      next: ['Signed'],
    });
  });

  it('stand on an axis from before the first day to today, with room behind for what has no day', () => {
    const axis = axisOf(tracks, TODAY, 500);
    expect(axis?.x(parseDay('2025-03-11'))).toBeGreaterThan(8);
    expect(axis?.today).toBeLessThan(axis?.beyond ?? 0);
    expect(axis?.beyond).toBeLessThan(500);
    for (const { day, x } of axis?.ticks ?? []) {
      expect(formatDay(day)).toMatch(/-01$/);
      expect(x).toBeLessThanOrEqual(axis?.today ?? 0);
    }
    expect(axis?.ticks.length).toBeGreaterThan(2);
  });

  it('have no axis before anything is recorded', () => {
    expect(axisOf(tracksOf([], []), TODAY, 500)).toBe(null);
  });

  it('have no ticks that crowd, even over decades', () => {
    const long = [{ title: '', reached: [{ text: '', on: '1990-01-01', byLaw: false }], next: [] }];
    const xs = axisOf(long, TODAY, 320)?.ticks.map(({ x }) => x) ?? [];
    for (const [index, x] of xs.entries())
      if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThan(40);
  });

  it('do not hide one another where they were reached on one day', () => {
    const places = placesOf(
      [
        { text: 'a', on: '2025-11-19', byLaw: false },
        { text: 'b', on: '2025-11-19', byLaw: false },
      ],
      () => 100,
    );
    expect(places).toEqual([100, 100 + APART]);
  });
});
