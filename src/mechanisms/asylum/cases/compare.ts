/** Answers by key, and whether they say what was expected of them. */

/** What a case or scenario expects, and what our rules answer: by key. */
export type Answers = Readonly<Record<string, unknown>>;

/** Equal as JSON is, whatever the order of the keys. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  const of = new Map<string, unknown>(theirs);
  return (
    mine.length === theirs.length && mine.every(([key, value]) => of.has(key) && same(value, of.get(key)))
  );
}
