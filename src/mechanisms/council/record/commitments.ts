/** What parliament was promised at the points of an agenda, and whether it was done. */
import { itemKey, topicKey, type Meeting } from './meeting.ts';

export interface Commitment {
  readonly key: string;
  readonly place: number;
  readonly text: Meeting['items'][number]['commitments'][number]['text'];
  readonly due: string | null;
  /** The day on which it was met; null while it is not. */
  readonly met: string | null;
}

/** Those of the points, then those of the topics of the covering letter. */
export function commitmentsOf({ items, topics, met }: Meeting): readonly Commitment[] {
  const made = [
    ...items.map((item, at) => ({ key: itemKey(item, at), commitments: item.commitments })),
    ...topics.map(({ commitments }, at) => ({ key: topicKey(at), commitments })),
  ];
  return made.flatMap(({ key, commitments }) => {
    return commitments.map(({ text, due }, place) => ({
      key,
      place,
      text,
      due,
      met: met.findLast((one) => one.key === key && one.place === place)?.on ?? null,
    }));
  });
}
