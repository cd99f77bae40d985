/** A meeting as its events left it. */
import { fold } from '#kernel';
import { itemKey, topicKey } from './item-key.ts';
import { meetingName, type CouncilEvent, type EventData, type Source } from '../events.ts';

export type Outcome = EventData<'OutcomesSet'>['outcomes'][number];

export interface CommitmentMet {
  readonly key: string;
  readonly place: number;
  readonly on: string;
  readonly source: Source;
}

export interface Meeting extends EventData<'AgendaSet'> {
  readonly name: string;
  /** What came of the points, by their key; null until it is recorded. */
  readonly outcomes: ReadonlyMap<string, Outcome> | null;
  readonly outcomesSource: Source | null;
  readonly met: readonly CommitmentMet[];
}

/** The agenda as it was set last; null for a meeting that was never set or was removed. */
export function meetingOf(events: Iterable<CouncilEvent>): Meeting | null {
  return fold<Meeting | null, CouncilEvent>(events, null, (meeting, { type, data }) => {
    if (type === 'AgendaSet') {
      const kept = meeting ?? { outcomes: null, outcomesSource: null, met: [] };
      return { ...kept, ...data, name: meetingName(data.configuration, data.from) };
    }
    if (meeting === null || type === 'MeetingRemoved') return null;
    if (type === 'PointSaid') {
      return withItem(meeting, data.key, (item) => ({ ...item, said: { ...item.said, ...data.said } }));
    }
    if (type === 'CommitmentMade') {
      const { text, due } = data;
      const more = <Point extends Pick<Item, 'commitments'>>(point: Point): Point => ({
        ...point,
        commitments: [...point.commitments, { text, due }],
      });
      const topics = meeting.topics.map((topic, place) =>
        topicKey(place) === data.key ? more(topic) : topic,
      );
      return { ...withItem(meeting, data.key, more), topics };
    }
    if (type === 'PointDealtWith') {
      const { source, ...outcome } = data;
      return {
        ...meeting,
        outcomes: new Map([...(meeting.outcomes ?? []), [outcome.key, outcome]]),
        outcomesSource: source,
      };
    }
    if (type === 'OutcomesSet') {
      const outcomes = new Map(data.outcomes.map((outcome) => [outcome.key, outcome]));
      return { ...meeting, outcomes, outcomesSource: data.source };
    }
    return type === 'CommitmentMet' ? { ...meeting, met: [...meeting.met, data] } : meeting;
  });
}

export { isHeading, itemKey, topicKey } from './item-key.ts';

type Item = Meeting['items'][number];

function withItem(meeting: Meeting, key: string, change: (item: Item) => Item): Meeting {
  const items = meeting.items.map((item, place) => (itemKey(item, place) === key ? change(item) : item));
  return { ...meeting, items };
}
