/** What points and topics are called; kept apart so that a page does not load the events. */

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

/** What a topic of the covering letter is called: “topic-1”. */
export function topicKey(place: number): string {
  return `topic-${place + 1}`;
}

/** A point heads others and is not dealt with by itself where it has no type and the next one is its a. */
export function isHeading(
  items: readonly { readonly type: string | null; readonly letter: string | null }[],
  place: number,
): boolean {
  const [item, next] = [items[place], items[place + 1]];
  return item?.type === null && item.letter === null && next?.letter === 'a';
}
