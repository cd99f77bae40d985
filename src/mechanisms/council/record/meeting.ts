/** A meeting as its events left it. */
import { fold } from '#kernel';
import { meetingName, type CouncilEvent, type EventData } from '../events.ts';

export type Meeting = EventData<'AgendaSet'> & { readonly name: string };

/** The agenda as it was set last; null for a meeting that was never set or was removed. */
export function meetingOf(events: Iterable<CouncilEvent>): Meeting | null {
  return fold<Meeting | null, CouncilEvent>(events, null, (meeting, { type, data }) => {
    if (type === 'AgendaSet') return { ...data, name: meetingName(data.configuration, data.from) };
    return type === 'MeetingRemoved' ? null : meeting;
  });
}

/** What a point is called in lists and links: “I.8b”, “3”; its place in the agenda where it has no number. */
export function itemKey(
  {
    part,
    number,
    letter,
  }: { readonly part: string | null; readonly number: number | null; readonly letter: string | null },
  place: number,
): string {
  const own = `${number ?? `(${place + 1})`}${letter ?? ''}`;
  return part === null ? own : `${part}.${own}`;
}
