/** What parliament was promised at the points of an agenda, and whether it was done. */
import { itemKey, type Meeting } from './meeting.ts';

export interface Commitment {
  readonly key: string;
  readonly place: number;
  readonly text: Meeting['items'][number]['commitments'][number]['text'];
  readonly due: string | null;
  /** The day on which it was met; null while it is not. */
  readonly met: string | null;
}

export function commitmentsOf({ items, met }: Meeting): readonly Commitment[] {
  return items.flatMap((item, at) => {
    const key = itemKey(item, at);
    return item.commitments.map(({ text, due }, place) => ({
      key,
      place,
      text,
      due,
      met: met.findLast((one) => one.key === key && one.place === place)?.on ?? null,
    }));
  });
}
