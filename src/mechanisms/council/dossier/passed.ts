/** Whether a file has gone past a mark that nobody recorded: what comes after it has been reached. */
import type { Track } from './procedure.ts';
import { marksOf, PROCEDURES, type Mark } from './procedures.ts';
import type { DossierState } from './state.ts';

/** Where the tracks have come together, each of them is past. */
const AHEAD_OF_ALL: readonly Track[] = ['together', 'act'];

/**
 * Marks stand in the order in which they are usually reached, each track in its own. National parliaments have their
 * weeks before the provisional agenda (Article 4 of Protocol No 1): theirs is past once the Council came that far.
 */
export function isPassed({ kind, reached }: DossierState, mark: Mark): boolean {
  const order = marksOf(kind);
  const trackOf = (one: Mark): Track | undefined => PROCEDURES[kind].marks[one]?.track;
  const track = trackOf(mark);
  const parliaments = track === 'national-parliaments';
  const from = order.indexOf(parliaments ? 'on-agenda' : mark);
  return order.some((one, place) => {
    const other = trackOf(one);
    if (reached[one] === undefined || one === mark || other === undefined || place < from) return false;
    return AHEAD_OF_ALL.includes(other) || other === (parliaments ? 'council' : track);
  });
}
